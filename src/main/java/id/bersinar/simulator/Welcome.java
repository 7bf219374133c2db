package id.bersinar.simulator;

import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// The last line of a start: where to look, as soon as the bot answers there.
@Component
@Profile("demo")
class Welcome {

  private static final Logger log = LoggerFactory.getLogger(Welcome.class);

  private final AtomicBoolean said = new AtomicBoolean();
  private volatile int port;

  @EventListener
  void on(WebServerInitializedEvent event) {
    port = event.getWebServer().getPort();
  }

  /// The bot asks for updates, or has said where they are to be sent.
  void botIsHere() {
    if (said.compareAndSet(false, true)) {
      log.info("Ready: open http://localhost:{} (Ctrl+C stops it)", port);
    }
  }
}

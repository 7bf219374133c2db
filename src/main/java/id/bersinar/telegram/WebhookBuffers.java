package id.bersinar.telegram;

import java.util.Map;
import org.springframework.boot.tomcat.TomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/// Makes small what Tomcat reads and writes with: there is one for each update that waits for the
/// disk. Connections last, and what is used again is wiped by [SmallAnswers]; buffers of one that
/// has ended aren't used again.
@Component
class WebhookBuffers implements WebServerFactoryCustomizer<TomcatWebServerFactory> {

  // In milliseconds, longer than nodes, nginx (a minute) and Caddy (two) keep an idle one: who
  // closes first must not be this side, just as an update comes.
  private static final Map<String, String> CONNECTIONS =
      Map.of("maxKeepAliveRequests", "-1", "keepAliveTimeout", "130000", "socket.bufferPool", "0");

  // In bytes, where Tomcat takes 8192 each: an update is a thousand or two, its answer no words.
  private static final Map<String, String> SMALL =
      Map.of(
          "socket.appReadBufSize",
          "2048",
          "socket.appWriteBufSize",
          "1024",
          "maxHttpResponseHeaderSize",
          "2048",
          "maxTrailerSize",
          "256");

  @Override
  public void customize(TomcatWebServerFactory server) {
    server.setProtocol(SmallAnswers.class.getName());
    server.addConnectorCustomizers(
        connector -> {
          CONNECTIONS.forEach(connector::setProperty);
          SMALL.forEach(connector::setProperty);
        });
  }
}

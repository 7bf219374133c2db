package id.bersinar.telegram;

import id.bersinar.dialogue.engine.Conversations;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Opens when all else is ready and closes after the web server. While Telegram can't be
/// reached it keeps trying and says so.
@Component
@Profile("!recovery")
class Gate implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(Gate.class);
  private static final Duration LAST_UPDATES = Duration.ofSeconds(5);
  private static final Duration LAST_FETCH = Duration.ofSeconds(2);

  private final TelegramSettings settings;
  private final BotApi api;
  private final Identity identity;
  private final Reachability reachability;
  private final CommandMenus commandMenus;
  private final HandledUpdates handled;
  private final Inbox inbox;
  private final Conversations conversations;
  private final Resumption resumption;
  private final Poller poller;
  private final Sender sender;
  private @Nullable Thread fetching;
  private volatile boolean running;

  Gate(
      TelegramSettings settings,
      BotApi api,
      Identity identity,
      Reachability reachability,
      CommandMenus commandMenus,
      HandledUpdates handled,
      Inbox inbox,
      Conversations conversations,
      Resumption resumption,
      Poller poller,
      Sender sender) {
    this.settings = settings;
    this.api = api;
    this.identity = identity;
    this.reachability = reachability;
    this.commandMenus = commandMenus;
    this.handled = handled;
    this.inbox = inbox;
    this.conversations = conversations;
    this.resumption = resumption;
    this.poller = poller;
    this.sender = sender;
  }

  @EventListener(ApplicationReadyEvent.class)
  void open() {
    start();
  }

  /// It opens by itself, after the sample data of a demonstration are there.
  @Override
  public boolean isAutoStartup() {
    return false;
  }

  @Override
  public void start() {
    running = true;
    poller.start();
    sender.start();
    fetching = Thread.ofVirtual().name("gate").start(this::run);
  }

  private void run() {
    try {
      introduce();
      Thread.ofVirtual().name("command-menus").start(commandMenus::setAll);
      if (running && !settings.hasWebhook()) {
        poller.run();
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  /// Learns the bot's name, takes up what was left, and settles how updates come.
  private void introduce() throws InterruptedException {
    var afterTrouble = BackOff.whileTelegramIsAway();
    var afterFaults = BackOff.afterFaults();
    while (running) {
      try {
        var me = api.me();
        identity.is(me.userName());
        handled.belongTo(me.id());
        resumption.run();
        settleUpdates();
        return;
      } catch (TelegramTrouble trouble) {
        reachability.trouble(trouble);
        var waits = trouble.isUnauthorized() ? afterFaults : afterTrouble;
        Thread.sleep(trouble.retryAfter().orElseGet(waits::next));
      } catch (RuntimeException | Error e) {
        log.error("Taking updates begins later: {}", Faults.describe(e));
        Thread.sleep(afterFaults.next());
      }
    }
  }

  private void settleUpdates() throws TelegramTrouble {
    if (settings.hasWebhook()) {
      api.setWebhook(settings.webhookUrl(), settings.webhookSecret());
    } else {
      api.deleteWebhook();
    }
    reachability.fine();
    log.info(
        "Bersinar is @{}; updates come by {}",
        identity.userName(),
        settings.hasWebhook() ? "webhook" : "polling");
  }

  /// Stops after the web server has let the webhook's last requests end.
  @Override
  public int getPhase() {
    return WebServerApplicationContext.START_STOP_LIFECYCLE_PHASE - 1;
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  @Override
  public void stop() {
    running = false;
    poller.stop();
    try {
      // What is being handled still has something to say, such as a tip's receipt.
      inbox.stop(LAST_UPDATES);
      // Nobody could go on with it, nor delete it later.
      conversations.wipe();
      sender.stop();
      api.cancelAll();
      if (fetching != null) {
        fetching.join(LAST_FETCH);
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}

package id.bersinar.telegram;

import id.bersinar.storage.DatabasePulse;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// Ends a process that can't recover, in one line, so that whatever runs it starts it again:
/// nothing is lost by that, while a bot that is mute for good helps nobody. It has threads of the
/// system's own, since all others may hang.
@Component
@Profile("!recovery")
class Watchdog implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(Watchdog.class);
  private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(5);

  // As a process that is killed: supervisors start it again.
  private static final int CANNOT_RECOVER = 70;

  private final OpenUpdates open;
  private final DatabasePulse database;
  private final Duration patience;
  private volatile boolean running;

  /// @param patience for a handler that hangs, or a database in this process that doesn't answer
  Watchdog(
      OpenUpdates open,
      DatabasePulse database,
      @Value("${bersinar.watchdog.patience:5m}") Duration patience) {
    this.open = open;
    this.database = database;
    this.patience = patience;
  }

  @Override
  public void start() {
    running = true;
    Thread.ofPlatform().daemon().name("database-pulse").start(() -> repeat(database::ask));
    Thread.ofPlatform().daemon().name("watchdog").start(() -> repeat(this::look));
  }

  private void repeat(Runnable look) {
    try {
      while (running) {
        look.run();
        Thread.sleep(BETWEEN_LOOKS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void look() {
    if (open.longestRunning().compareTo(patience) > 0) {
      end("An update is being handled for " + minutes(open.longestRunning()));
    }
    if (database.silence().compareTo(patience) > 0) {
      end("The database hasn't answered for " + minutes(database.silence()));
    }
  }

  private static String minutes(Duration duration) {
    return duration.toMinutes() + " minutes";
  }

  private static void end(String reason) {
    log.error("{}; ending at once, to be started again. Nothing is lost", reason);
    Runtime.getRuntime().halt(CANNOT_RECOVER);
  }

  @Override
  public void stop() {
    running = false;
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}

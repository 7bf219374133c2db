package id.bersinar.telegram;

import id.bersinar.storage.DatabasePulse;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// Ends a process that can't recover, in one line, so that whatever runs it starts it again: what
/// people were told is on disk, and what was interrupted comes again, while a bot that is mute for
/// good helps nobody. It has threads of the system's own, since all others may hang.
@Component
@Profile("!recovery")
class Watchdog implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(Watchdog.class);
  private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(5);
  private static final Duration LAST_WORDS = Duration.ofSeconds(2);
  private static final int CANNOT_RECOVER = 70;

  private final OpenUpdates open;
  private final ParkedUpdates parked;
  private final DatabasePulse database;
  private final Heartbeats heartbeats;
  private final Duration patience;
  private volatile boolean running;

  Watchdog(
      OpenUpdates open,
      ParkedUpdates parked,
      DatabasePulse database,
      Heartbeats heartbeats,
      Patience patience) {
    this.open = open;
    this.parked = parked;
    this.database = database;
    this.heartbeats = heartbeats;
    this.patience = patience.watchdog().patience();
  }

  @Override
  public void start() {
    running = true;
    Thread.ofPlatform().daemon().name("database-pulse").start(this::askDatabase);
    Thread.ofPlatform().daemon().name("watchdog").start(this::watch);
  }

  private void askDatabase() {
    try {
      while (running) {
        database.ask();
        Thread.sleep(BETWEEN_LOOKS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void watch() {
    long awakeSince = System.nanoTime();
    try {
      for (long last = awakeSince; running; last = System.nanoTime()) {
        Thread.sleep(BETWEEN_LOOKS);
        long now = System.nanoTime();
        // A process that was frozen has to come round first.
        awakeSince = now - last > 3 * BETWEEN_LOOKS.toNanos() ? now : awakeSince;
        if (now - awakeSince > patience.toNanos()) {
          look();
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void look() throws InterruptedException {
    var hanging = open.runningFor(patience);
    if (!hanging.isEmpty()) {
      // Beside it, since the database may hang.
      Thread.ofPlatform()
          .daemon()
          .start(() -> hanging.forEach(it -> parked.countHang(it.update())));
      end("An update is being handled for " + seconds(hanging.getFirst().running()));
    }
    if (database.hasClosedItself()) {
      end("The database closed itself; it is open again, but a thread may hang in it");
    }
    if (database.silence().compareTo(patience) > 0) {
      end("The database hasn't answered for " + seconds(database.silence()));
    }
    if (heartbeats.silence().compareTo(patience) > 0) {
      end(
          "Fetching, sending or looking for other nodes hasn't gone on for "
              + seconds(heartbeats.silence()));
    }
  }

  private static String seconds(Duration time) {
    return time.toSeconds() + " s";
  }

  private static void end(String reason) throws InterruptedException {
    // Beside it, since writing may hang too.
    Thread.ofPlatform()
        .daemon()
        .start(() -> log.error("{}; ending at once, to be started again", reason));
    Thread.sleep(LAST_WORDS);
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

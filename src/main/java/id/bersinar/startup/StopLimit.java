package id.bersinar.startup;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Ends the process for good where an orderly stop hangs, whatever hangs in it. What people have
/// been told is on disk by then, and what was interrupted comes again.
final class StopLimit {

  private static final Logger log = LoggerFactory.getLogger("bersinar");
  private static final Duration PATIENCE = Duration.ofSeconds(17);
  private static final int ENDED_BY_FORCE = 1;

  private StopLimit() {}

  /// Counts from the moment at which the process is told to stop.
  static void install() {
    Runtime.getRuntime()
        .addShutdownHook(new Thread(() -> Thread.ofPlatform().daemon().start(StopLimit::count)));
  }

  private static void count() {
    try {
      Thread.sleep(PATIENCE);
      // Beside it, since writing may hang too.
      Thread.ofPlatform().daemon().start(() -> log.error("The stop hangs; ending at once"));
      Thread.sleep(Duration.ofSeconds(1));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      Runtime.getRuntime().halt(ENDED_BY_FORCE);
    }
  }
}

package id.bersinar.telegram;

import java.time.Duration;
import org.springframework.util.backoff.BackOffExecution;
import org.springframework.util.backoff.ExponentialBackOff;

/// Longer and longer waits, spread a little so that not everyone comes back at once.
final class BackOff {

  private static final int SPREAD = 5;

  private final ExponentialBackOff waits = new ExponentialBackOff();
  private BackOffExecution running;

  private BackOff(Duration first, Duration longest) {
    long spread = first.toMillis() / SPREAD;
    waits.setInitialInterval(first.toMillis() - spread);
    waits.setJitter(spread);
    waits.setMultiplier(2);
    waits.setMaxInterval(longest.toMillis());
    running = waits.start();
  }

  /// @param first the longest wait after the first failure
  /// @param longest no wait is longer
  static BackOff of(Duration first, Duration longest) {
    return new BackOff(first, longest);
  }

  /// The wait after one more failure.
  Duration next() {
    return Duration.ofMillis(running.nextBackOff());
  }

  /// What fails next fails for the first time again.
  void startOver() {
    running = waits.start();
  }
}

package id.bersinar.telegram;

import java.time.Duration;
import org.springframework.util.backoff.BackOffExecution;
import org.springframework.util.backoff.ExponentialBackOff;

/// Longer and longer waits, spread a little so that not everyone comes back at once.
final class BackOff {

  /// No longer while Telegram is away: when it is back, people have waited long enough.
  static final Duration LONGEST_FOR_TELEGRAM = Duration.ofSeconds(2);

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

  /// Between calls that show whether Telegram is back: one every two seconds is little to it.
  static BackOff whileTelegramIsAway() {
    return of(Duration.ofMillis(500), LONGEST_FOR_TELEGRAM);
  }

  /// After what goes on until somebody mends it.
  static BackOff afterFaults() {
    return of(Duration.ofMillis(500), Duration.ofSeconds(30));
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

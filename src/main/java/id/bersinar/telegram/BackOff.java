package id.bersinar.telegram;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/// Longer and longer waits, spread a little so that not everyone comes back at once.
///
/// @param first the wait after the first failure
/// @param longest no wait is longer
record BackOff(Duration first, Duration longest) {

  private static final int MOST_DOUBLINGS = 20;

  static BackOff of(Duration first, Duration longest) {
    return new BackOff(first, longest);
  }

  /// The wait after so many failures before, doubled each time.
  Duration after(int failuresBefore) {
    long doubled = first.toMillis() << Math.min(failuresBefore, MOST_DOUBLINGS);
    long most = Math.min(doubled, longest.toMillis());
    return Duration.ofMillis(most - ThreadLocalRandom.current().nextLong(most / 5 + 1));
  }
}

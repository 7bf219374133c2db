package id.bersinar.telegram;

import java.time.Duration;
import java.util.Arrays;

/// Lets so many through in any second and no more, whoever comes late. A mailing loses what its
/// messages leave late, in the mean: up to 15 ms it is still beyond 29.5 of 30.
final class SlidingWindow {

  // A second, and what clocks round away.
  private static final long LENGTH = Duration.ofMillis(1001).toNanos();

  private final SteadyTime time;
  private final long[] taken;
  private int oldest;

  /// @param most that may ever go in a second
  SlidingWindow(SteadyTime time, int most) {
    this.time = time;
    this.taken = new long[most];
    Arrays.fill(taken, time.currentTimeNanos() - LENGTH);
  }

  /// How long until so many more may go; zero: now.
  ///
  /// @param limit how many may go in a second for the time being
  Duration untilReady(int count, int limit) {
    return Duration.ofNanos(Math.max(0, free(count, limit) - time.currentTimeNanos()));
  }

  private long free(int count, int limit) {
    return taken[(oldest + taken.length - limit + count - 1) % taken.length] + LENGTH;
  }

  void take() {
    taken[oldest] = time.currentTimeNanos();
    oldest = (oldest + 1) % taken.length;
  }
}

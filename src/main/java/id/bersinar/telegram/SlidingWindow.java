package id.bersinar.telegram;

import java.time.Duration;
import java.util.Arrays;

/// Lets so many through in a second and no more. Whoever comes a little late counts as having been
/// on time, or each lateness would be lost for good: on a busy machine one message in fifty. So it
/// may be up to three more in a second that began late, which is less than their ways differ, and
/// never more on average.
final class SlidingWindow {

  private static final long LATE = Duration.ofMillis(100).toNanos();
  private static final long LENGTH = Duration.ofMillis(1005).toNanos();

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

  void take(int limit) {
    long now = time.currentTimeNanos();
    taken[oldest] = Math.min(now, Math.max(free(1, limit), now - LATE));
    oldest = (oldest + 1) % taken.length;
  }
}

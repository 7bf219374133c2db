package id.bersinar.telegram;

import java.time.Duration;
import java.util.Arrays;

/// Lets so many through in any second and no more, however late whoever asks comes: a bucket that
/// keeps that promise loses what isn't taken in time.
final class SlidingWindow {

  private static final Duration A_SECOND = Duration.ofSeconds(1);

  private final SteadyTime time;
  private final long[] taken;
  private int oldest;

  SlidingWindow(SteadyTime time, int most) {
    this.time = time;
    this.taken = new long[most];
    Arrays.fill(taken, time.currentTimeNanos() - A_SECOND.toNanos());
  }

  /// How long until one more may go; zero: now.
  Duration untilReady() {
    long passed = time.currentTimeNanos() - taken[oldest];
    return Duration.ofNanos(Math.max(0, A_SECOND.toNanos() - passed));
  }

  void take() {
    taken[oldest] = time.currentTimeNanos();
    oldest = (oldest + 1) % taken.length;
  }
}

package id.bersinar.telegram;

import java.time.Duration;

/// Steady time that passes only when a test lets it.
final class MovableTime extends SteadyTime {

  private long nanos = 1;

  void advance(Duration duration) {
    nanos += duration.toNanos();
  }

  @Override
  public long currentTimeNanos() {
    return nanos;
  }
}

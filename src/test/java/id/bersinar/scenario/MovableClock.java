package id.bersinar.scenario;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/// A clock that runs, and that a test can move.
public final class MovableClock extends Clock {

  private volatile Duration ahead = Duration.ZERO;

  /// Lets that much time pass at once.
  public void advance(Duration duration) {
    ahead = ahead.plus(duration);
  }

  /// Goes to a moment, and on from there.
  public void moveTo(Instant moment) {
    ahead = Duration.between(Instant.now(), moment);
  }

  /// Back to the present.
  public void reset() {
    ahead = Duration.ZERO;
  }

  @Override
  public Instant instant() {
    return Instant.now().plus(ahead);
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return Clock.offset(Clock.system(zone), ahead);
  }
}

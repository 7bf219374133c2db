package id.bersinar.scenario;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;

/// A clock that runs, and that a test can move.
public final class MovableClock extends Clock {

  private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

  private volatile Duration ahead = Duration.ZERO;

  /// Lets that much time pass at once.
  public void advance(Duration duration) {
    ahead = ahead.plus(duration);
  }

  /// Goes to a moment, and on from there.
  public void moveTo(Instant moment) {
    ahead = Duration.between(Instant.now(), moment);
  }

  /// To nine in Jakarta of the next Tuesday, so that no test's outcome hangs on when it is run: one
  /// that crosses an hour, a midnight or a week's end does so every time. Never back, since what
  /// the computer itself dates would then lie in the future.
  public void moveToAMorning() {
    var now = ZonedDateTime.ofInstant(Instant.now(), JAKARTA);
    var tuesday = now.with(TemporalAdjusters.next(DayOfWeek.TUESDAY)).with(LocalTime.of(9, 0));
    moveTo(tuesday.toInstant());
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

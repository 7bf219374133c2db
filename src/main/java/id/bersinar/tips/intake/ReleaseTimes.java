package id.bersinar.tips.intake;

import id.bersinar.area.WallClock;
import id.bersinar.dialogue.Text;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/// When what waits reaches the officers, by the area's clock.
@Component
public class ReleaseTimes {

  private final SlotSchedule schedule;
  private final WallClock wallClock;

  ReleaseTimes(SlotSettings settings, WallClock wallClock) {
    this.schedule = settings.schedule();
    this.wallClock = wallClock;
  }

  Instant last() {
    return schedule.begin(wallClock.now()).toInstant();
  }

  /// What is to be known before something is sent: when it is passed on, and what that tells.
  public Text beforehand() {
    return Text.of("tips.passed-on").with("time", next());
  }

  /// The next time, in whole minutes.
  public LocalTime next() {
    var next = schedule.next(wallClock.now()).toLocalTime();
    var minute = next.truncatedTo(ChronoUnit.MINUTES);
    return minute.equals(next) ? next : minute.plusMinutes(1);
  }
}

package id.bersinar.area;

import id.bersinar.timers.PeriodicJob;
import id.bersinar.timers.Timing;
import java.time.Duration;
import org.springframework.stereotype.Component;

/// Takes a file of holidays that somebody has edited in the data directory.
@Component
class HolidayReload implements PeriodicJob {

  private final HolidayList holidays;

  HolidayReload(HolidayList holidays) {
    this.holidays = holidays;
  }

  @Override
  public Timing timing() {
    return Timing.onEveryNode(Duration.ofMinutes(1));
  }

  @Override
  public void run() {
    holidays.look();
  }
}

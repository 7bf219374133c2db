package id.bersinar.meetings;

import id.bersinar.timers.PeriodicJob;
import id.bersinar.timers.Timing;
import java.time.Duration;
import org.springframework.stereotype.Component;

/// Looks who of those who were invited has gone away or come back since.
@Component
class AbsentGuestsJob implements PeriodicJob {

  private final AbsentGuests guests;

  AbsentGuestsJob(AbsentGuests guests) {
    this.guests = guests;
  }

  @Override
  public Timing timing() {
    return Timing.onOneNode(Duration.ofMinutes(1));
  }

  @Override
  public void run() {
    guests.follow();
  }
}

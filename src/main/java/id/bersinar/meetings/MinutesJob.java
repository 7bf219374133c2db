package id.bersinar.meetings;

import id.bersinar.timers.PeriodicJob;
import id.bersinar.timers.Timing;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/// Asks for the minutes of meetings that are over.
@Component
class MinutesJob implements PeriodicJob {

  private final MinutesRows rows;
  private final MinuteTaking taking;
  private final Clock clock;

  MinutesJob(MinutesRows rows, MinuteTaking taking, Clock clock) {
    this.rows = rows;
    this.taking = taking;
    this.clock = clock;
  }

  @Override
  public Timing timing() {
    return Timing.onOneNode(Duration.ofMinutes(1));
  }

  @Override
  public void run() {
    rows.due(clock.instant()).forEach(taking::offer);
  }
}

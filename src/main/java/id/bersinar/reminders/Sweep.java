package id.bersinar.reminders;

import id.bersinar.timers.PeriodicJob;
import id.bersinar.timers.Timing;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Sets the triggers of what comes soon, and brings what no trigger has brought. On every node and
/// outside of Quartz, whose triggers may be stuck.
@Component
class Sweep implements PeriodicJob {

  private static final Logger log = LoggerFactory.getLogger(Sweep.class);

  private final ClaimRuns runs;
  private final Timetable timetable;

  Sweep(ClaimRuns runs, Timetable timetable) {
    this.runs = runs;
    this.timetable = timetable;
  }

  @Override
  public Timing timing() {
    return Timing.onEveryNode(Duration.ofSeconds(20)).startingAfter(Duration.ofSeconds(5));
  }

  @Override
  public void run() {
    try {
      timetable.lookAhead();
    } catch (RuntimeException e) {
      // What is due is brought all the same.
      log.error("What comes soon gets no trigger now: {}", e.getClass().getSimpleName());
    }
    runs.run();
  }
}

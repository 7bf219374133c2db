package id.bersinar.reminders;

import id.bersinar.timers.PeriodicJob;
import id.bersinar.timers.Timing;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/// Plans some days more of what repeats, so that nobody has to find out what comes next when many
/// reminders are due.
@Component
class PlanAhead implements PeriodicJob {

  // A week without this job is no harm.
  private static final Duration LEAST = Planned.AHEAD.minusDays(7);

  /// How many are planned in a transaction.
  private static final int SLICE = 100;

  private final Planner planner;
  private final Clock clock;

  PlanAhead(Planner planner, Clock clock) {
    this.planner = planner;
    this.clock = clock;
  }

  @Override
  public Timing timing() {
    return Timing.onOneNode(Duration.ofHours(12)).startingAfter(Duration.ofMinutes(2));
  }

  @Override
  public void run() {
    var until = clock.instant().plus(LEAST);
    while (planner.planUpTo(until, SLICE) == SLICE) {
      // The next ones.
    }
  }
}

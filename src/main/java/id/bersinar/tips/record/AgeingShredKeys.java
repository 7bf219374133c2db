package id.bersinar.tips.record;

import id.bersinar.timers.PeriodicJob;
import id.bersinar.timers.Timing;
import java.time.Duration;
import org.springframework.stereotype.Component;

/// Makes keys for tips anew before those at hand are too old to be given out.
@Component
class AgeingShredKeys implements PeriodicJob {

  private final ShredKeys keys;

  AgeingShredKeys(ShredKeys keys) {
    this.keys = keys;
  }

  @Override
  public Timing timing() {
    return Timing.onEveryNode(Duration.ofMinutes(1)).startingAfter(Duration.ofMinutes(1));
  }

  @Override
  public void run() {
    keys.renewOld();
  }
}

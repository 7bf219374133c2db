package id.bersinar.tips.record;

import id.bersinar.timers.PeriodicJob;
import id.bersinar.timers.Timing;
import java.time.Duration;
import org.springframework.stereotype.Component;

/// Makes keys for tips before none is left.
@Component
class FewShredKeys implements PeriodicJob {

  private final ShredKeys keys;

  FewShredKeys(ShredKeys keys) {
    this.keys = keys;
  }

  @Override
  public Timing timing() {
    return Timing.onEveryNode(Duration.ofHours(1)).startingAfter(Duration.ofHours(1));
  }

  @Override
  public void run() {
    keys.renewLow();
  }
}

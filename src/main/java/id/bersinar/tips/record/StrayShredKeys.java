package id.bersinar.tips.record;

import id.bersinar.timers.PeriodicJob;
import id.bersinar.timers.Timing;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Destroys keys for tips that nobody will take any more. Each node makes its own anew for it.
@Component
class StrayShredKeys implements PeriodicJob {

  private final ShredKeys keys;
  private final Tips tips;
  private final WaitingRoom waiting;

  StrayShredKeys(ShredKeys keys, Tips tips, WaitingRoom waiting) {
    this.keys = keys;
    this.tips = tips;
    this.waiting = waiting;
  }

  @Override
  public Timing timing() {
    return Timing.onEveryNode(Duration.ofDays(1)).startingAfter(Duration.ofHours(1));
  }

  @Override
  @Transactional
  public void run() {
    keys.tidy(ShredKeys.used(tips, waiting));
  }
}

package id.bersinar.tips.record;

import id.bersinar.timers.PeriodicJob;
import id.bersinar.timers.Timing;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Destroys the keys of tips that were withdrawn on this node, all of an hour at once. What a
/// restart forgets is destroyed as a stray.
@Component
class WithdrawnShredKeys implements PeriodicJob {

  private final ShredKeys keys;
  private final Tips tips;
  private final WaitingRoom waiting;

  WithdrawnShredKeys(ShredKeys keys, Tips tips, WaitingRoom waiting) {
    this.keys = keys;
    this.tips = tips;
    this.waiting = waiting;
  }

  @Override
  public Timing timing() {
    return Timing.onEveryNode(Duration.ofHours(1)).startingAfter(Duration.ofHours(1));
  }

  @Override
  @Transactional
  public void run() {
    keys.destroyUnneeded(ShredKeys.used(tips, waiting));
  }
}

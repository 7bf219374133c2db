package id.bersinar.tips.record;

import id.bersinar.timers.PeriodicJob;
import id.bersinar.timers.Timing;
import java.time.Duration;
import org.springframework.stereotype.Component;

/// Takes over the keys that other nodes have made and destroyed, before a tip needs one.
@Component
class KeysOfOtherNodes implements PeriodicJob {

  private final ShredKeys shredKeys;
  private final SlotKeys slotKeys;

  KeysOfOtherNodes(ShredKeys shredKeys, SlotKeys slotKeys) {
    this.shredKeys = shredKeys;
    this.slotKeys = slotKeys;
  }

  @Override
  public Timing timing() {
    return Timing.onEveryNode(Duration.ofMinutes(1)).startingAfter(Duration.ofMinutes(1));
  }

  @Override
  public void run() {
    shredKeys.readOthers();
    slotKeys.readOthers();
  }
}

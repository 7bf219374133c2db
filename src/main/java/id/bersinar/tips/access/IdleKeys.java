package id.bersinar.tips.access;

import id.bersinar.timers.PeriodicJob;
import id.bersinar.timers.Timing;
import java.time.Duration;
import org.springframework.stereotype.Component;

/// Takes keys out of memory that no officer has used for a while.
@Component
class IdleKeys implements PeriodicJob {

  private final OpenKeys openKeys;

  IdleKeys(OpenKeys openKeys) {
    this.openKeys = openKeys;
  }

  @Override
  public Timing timing() {
    return Timing.onEveryNode(Duration.ofMinutes(1));
  }

  @Override
  public void run() {
    openKeys.lockIdle();
  }
}

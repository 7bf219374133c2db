package id.bersinar.telegram;

import id.bersinar.timers.PeriodicJob;
import id.bersinar.timers.Timing;
import java.time.Duration;
import org.springframework.stereotype.Component;

/// Takes out of chats what was to be seen for a while only.
@Component
class Vanishing implements PeriodicJob {

  private final VanishingMessages messages;
  private final DirectQueue direct;

  Vanishing(VanishingMessages messages, DirectQueue direct) {
    this.messages = messages;
    this.direct = direct;
  }

  @Override
  public Timing timing() {
    return Timing.onOneNode(Duration.ofMinutes(1));
  }

  /// A process has ended, and with it every inbox that was open there.
  @Override
  public void takeOver() {
    messages.expire();
  }

  @Override
  public void run() {
    messages.due().forEach(direct::vanish);
  }
}

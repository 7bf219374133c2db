package id.bersinar.telegram;

import id.bersinar.timers.PeriodicJob;
import id.bersinar.timers.Timing;
import java.time.Duration;
import org.springframework.stereotype.Component;

/// Takes what people have written out of memory soon after it was of use.
@Component
class BufferRinse implements PeriodicJob {

  private final BotApi api;

  BufferRinse(BotApi api) {
    this.api = api;
  }

  @Override
  public Timing timing() {
    return Timing.onEveryNode(Duration.ofSeconds(10));
  }

  @Override
  public void run() {
    api.rinse();
  }
}

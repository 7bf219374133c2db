package id.bersinar.dialogue.texts;

import id.bersinar.timers.PeriodicJob;
import id.bersinar.timers.Timing;
import java.time.Duration;
import org.springframework.stereotype.Component;

/// Takes over the files of `messages/` that were edited.
@Component
class TextReload implements PeriodicJob {

  private final Texts texts;

  TextReload(Texts texts) {
    this.texts = texts;
  }

  @Override
  public Timing timing() {
    return Timing.onEveryNode(Duration.ofSeconds(2));
  }

  @Override
  public void run() {
    texts.reload();
  }
}

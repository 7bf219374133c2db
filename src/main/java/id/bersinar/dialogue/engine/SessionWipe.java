package id.bersinar.dialogue.engine;

import id.bersinar.timers.PeriodicJob;
import id.bersinar.timers.Timing;
import java.time.Duration;
import org.springframework.stereotype.Component;

/// Takes conversations out of memory that have run out there.
@Component
class SessionWipe implements PeriodicJob {

  private final MemorySessions sessions;

  SessionWipe(MemorySessions sessions) {
    this.sessions = sessions;
  }

  @Override
  public Timing timing() {
    return Timing.onEveryNode(Duration.ofSeconds(20));
  }

  @Override
  public void run() {
    sessions.wipe();
  }
}

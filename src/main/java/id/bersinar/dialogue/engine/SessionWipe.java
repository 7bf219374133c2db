package id.bersinar.dialogue.engine;

import id.bersinar.timers.PeriodicJob;
import id.bersinar.timers.Timing;
import java.time.Duration;
import org.springframework.stereotype.Component;

/// Takes out of memory what has run out there: conversations, and who did something lately.
@Component
class SessionWipe implements PeriodicJob {

  private final MemorySessions sessions;
  private final DurableSessions durable;
  private final HeldWords held;
  private final DoubleTaps doubleTaps;
  private final LeftDrafts left;
  private final SharingKeys sharingKeys;

  SessionWipe(
      MemorySessions sessions,
      DurableSessions durable,
      HeldWords held,
      DoubleTaps doubleTaps,
      LeftDrafts left,
      SharingKeys sharingKeys) {
    this.sessions = sessions;
    this.durable = durable;
    this.held = held;
    this.doubleTaps = doubleTaps;
    this.left = left;
    this.sharingKeys = sharingKeys;
  }

  @Override
  public Timing timing() {
    return Timing.onEveryNode(Duration.ofSeconds(20));
  }

  @Override
  public void run() {
    sessions.wipe();
    durable.tidy();
    sessions.wipe(held.tidy());
    doubleTaps.tidy();
    left.tidy();
    sharingKeys.tidy();
  }
}

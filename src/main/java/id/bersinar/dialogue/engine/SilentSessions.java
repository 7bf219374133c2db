package id.bersinar.dialogue.engine;

import id.bersinar.dialogue.Announcer;
import id.bersinar.dialogue.Lane;
import id.bersinar.dialogue.Reply;
import id.bersinar.dialogue.gate.Visitors;
import id.bersinar.timers.PeriodicJob;
import id.bersinar.timers.Timing;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Ends dialogues that have been silent for a day, and says so.
@Component
class SilentSessions implements PeriodicJob {

  private final StoredSessions stored;
  private final Visitors visitors;
  private final Announcer announcer;
  private final Clock clock;

  SilentSessions(StoredSessions stored, Visitors visitors, Announcer announcer, Clock clock) {
    this.stored = stored;
    this.visitors = visitors;
    this.announcer = announcer;
    this.clock = clock;
  }

  @Override
  public Timing timing() {
    return Timing.onOneNode(Duration.ofMinutes(5)).startingAfter(Duration.ofMinutes(1));
  }

  @Override
  @Transactional
  public void run() {
    for (var row : stored.silentSince(clock.instant().minus(DurableSessions.LIFE))) {
      var language = visitors.languageOf(row.chat());
      stored.delete(row.chat());
      announcer.tell(
          row.chat(),
          language,
          Lane.BROADCAST,
          Reply.say("dialogue.timed-out").with(Menu.button()).hush());
    }
  }
}

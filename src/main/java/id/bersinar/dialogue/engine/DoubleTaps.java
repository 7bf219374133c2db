package id.bersinar.dialogue.engine;

import id.bersinar.dialogue.gate.Incoming;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/// A second tap on the same button within a moment is the same thumb, not a new wish.
@Component
class DoubleTaps {

  private static final Duration MOMENT = Duration.ofSeconds(3);

  private final Clock clock;
  private final Map<Long, LastTap> last = new ConcurrentHashMap<>();

  DoubleTaps(Clock clock) {
    this.clock = clock;
  }

  /// Does the work unless it is that of the tap before. Only a tap that has had its effect makes
  /// the next one a double: one that failed is tried again.
  void once(Incoming incoming, Runnable work) {
    if (!(incoming.content() instanceof Incoming.Tap tap)) {
      work.run();
    } else if (!isDouble(incoming.chat(), tap)) {
      work.run();
      AfterCommit.run(() -> last.put(incoming.chat(), new LastTap(tap, clock.instant())));
    }
  }

  private boolean isDouble(long chat, Incoming.Tap tap) {
    tidy();
    var before = last.get(chat);
    return before != null && before.tap().equals(tap);
  }

  /// Forgets the taps of a moment ago.
  void tidy() {
    var now = clock.instant();
    last.values().removeIf(it -> it.at().plus(MOMENT).isBefore(now));
  }

  private record LastTap(Incoming.Tap tap, Instant at) {}
}

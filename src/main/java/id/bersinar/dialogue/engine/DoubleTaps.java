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
  private static final Duration BETWEEN_TIDYINGS = Duration.ofSeconds(1);

  private final Clock clock;
  private final Map<Long, LastTap> last = new ConcurrentHashMap<>();
  private volatile Instant tidied = Instant.MIN;

  DoubleTaps(Clock clock) {
    this.clock = clock;
  }

  /// Does the work unless it is that of the tap before. Only a tap that has had its effect makes
  /// the next one a double: one that failed is tried again.
  void once(Incoming incoming, Runnable work) {
    if (tidied.plus(BETWEEN_TIDYINGS).isBefore(clock.instant())) {
      tidy();
    }
    if (!(incoming.content() instanceof Incoming.Tap tap)) {
      work.run();
    } else if (!isDouble(incoming.chat(), tap)) {
      work.run();
      AfterCommit.run(() -> last.put(incoming.chat(), new LastTap(tap, clock.instant())));
    }
  }

  private boolean isDouble(long chat, Incoming.Tap tap) {
    var before = last.get(chat);
    return before != null && before.tap().equals(tap) && !before.isPast(clock.instant());
  }

  /// Forgets the taps of a moment ago: they tell who has sent something.
  void tidy() {
    var now = clock.instant();
    tidied = now;
    last.values().removeIf(it -> it.isPast(now));
  }

  private record LastTap(Incoming.Tap tap, Instant at) {
    boolean isPast(Instant now) {
      return at.plus(MOMENT).isBefore(now);
    }
  }
}

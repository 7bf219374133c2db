package id.bersinar.telegram.nodes;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// After how long without a word a node counts as gone. Whoever hasn't looked for a while itself,
/// such as while the database was away, can't tell the others' silence from its own: to it, whoever
/// was there before is there until they have had the time to come back too.
final class Silence {

  // Of five looks in a silence. Where looks come so rarely, some didn't come through.
  private static final int LOOKS_WITH_GAPS = 3;
  // Looks that are slow for long mustn't keep for ever whoever is gone.
  private static final int LONGEST_IN_LENGTHS = 3;

  private final Duration length;
  private @Nullable Instant looked;
  private Instant held = Instant.MIN;
  private Instant until = Instant.MIN;
  private Instant latest = Instant.MIN;

  Silence(Duration length) {
    this.length = length;
  }

  Duration length() {
    return length;
  }

  /// Looks now, by the database's clock.
  ///
  /// @return whoever was seen after that is there
  Instant look(Instant now) {
    var last = looked;
    looked = now;
    if (last != null
        && Duration.between(last, now).compareTo(length.dividedBy(LOOKS_WITH_GAPS)) > 0) {
      if (!last.isBefore(until)) {
        held = last.minus(length);
        latest = now.plus(length.multipliedBy(LONGEST_IN_LENGTHS));
      }
      until = Collections.min(List.of(now.plus(length), latest));
    }
    return now.isBefore(until) ? held : now.minus(length);
  }
}

package id.bersinar.posko;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;

/// A part of a sentence about opening hours.
sealed interface HoursPart {

  /// @param evening whether only their evening is meant, beside what else is said of them
  /// @param listed whether a comma stands between them, which may as well part two sentences
  record Days(Set<DayOfWeek> days, boolean evening, boolean listed) implements HoursPart {}

  record Open(List<Span> spans) implements HoursPart {}

  record Closed() implements HoursPart {}

  record Pause(Span span) implements HoursPart {}

  /// @param apart `selain` instead of `kecuali`
  record Except(Days days, boolean apart) implements HoursPart {}

  /// The letter by which a sentence's shape is told.
  default char letter() {
    return switch (this) {
      case Days _ -> 'D';
      case Open _ -> 'V';
      case Closed() -> 'C';
      case Pause _ -> 'R';
      case Except _ -> 'E';
    };
  }
}

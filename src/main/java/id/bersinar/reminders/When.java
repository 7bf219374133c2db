package id.bersinar.reminders;

import id.bersinar.calendar.Reading;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/// When a reminder comes, as somebody has said it.
///
/// @param repetition where that was said along with it
record When(LocalDateTime at, Optional<Repetition> repetition) {

  private static final String AND = " ";

  static When once(LocalDateTime at) {
    return new When(at, Optional.empty());
  }

  static When of(Reading.Recurring said) {
    return new When(
        said.first().at(),
        Optional.of(new Repetition.Ruled(said.rule(), said.except(), said.onHoliday())));
  }

  /// The days that were left out, in order.
  List<LocalDate> except() {
    return repetition.stream().flatMap(it -> it.from(at).exceptions().stream()).sorted().toList();
  }

  /// Those of them that come before that day.
  List<LocalDate> exceptBefore(LocalDate day) {
    return except().stream().filter(day::isAfter).toList();
  }

  /// Those of them on which it doesn't come anyway.
  List<LocalDate> needless() {
    var rule = repetition.flatMap(it -> it.from(at).rule());
    return except().stream()
        .filter(day -> rule.filter(it -> it.countsWorkingDays() || it.fits(day)).isEmpty())
        .toList();
  }

  String written() {
    return repetition.map(it -> at + AND + it.written()).orElseGet(at::toString);
  }

  static Optional<When> read(String written) {
    var parts = written.split(AND, 2);
    try {
      var at = LocalDateTime.parse(parts[0]);
      return parts.length == 1
          ? Optional.of(once(at))
          : Repetition.read(parts[1]).map(it -> new When(at, Optional.of(it)));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }
}

package id.bersinar.calendar;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// A length of time: "2 jam 15 menit", "satu setengah jam", "3 hari".
///
/// @param days whole days and longer
/// @param hours shorter than a day
record Span(Period days, Duration hours) {

  static Optional<Span> take(Tokens tokens) {
    var span = tokens.attempt(() -> piece(tokens));
    while (span.isPresent()) {
      var more = tokens.attempt(() -> piece(tokens));
      if (more.isEmpty()) {
        break;
      }
      span = Optional.of(span.get().plus(more.get()));
    }
    return span;
  }

  private static Optional<Span> piece(Tokens tokens) {
    return quarters(tokens).flatMap(it -> of(it, tokens));
  }

  /// How many quarters of a unit.
  private static Optional<Integer> quarters(Tokens tokens) {
    if (tokens.take("setengah")) {
      return Optional.of(2);
    }
    if (tokens.take("seperempat")) {
      return Optional.of(1);
    }
    return tokens
        .take(Token.Number.class)
        .map(it -> 2 * it.halves() + (tokens.take("setengah") ? 2 : 0));
  }

  private static Optional<Span> of(int quarters, Tokens tokens) {
    if (tokens.take("menit")) {
      return Optional.of(hours(Duration.ofSeconds(15L * quarters)));
    }
    if (tokens.take("jam")) {
      int half = tokens.take("setengah") ? 2 : 0; // "dua jam setengah"
      return Optional.of(hours(Duration.ofMinutes(15L * (quarters + half))));
    }
    int whole = quarters / 4;
    return quarters % 4 != 0
        ? Optional.empty()
        : tokens.take("hari")
            ? Optional.of(days(Period.ofDays(whole)))
            : tokens.take("minggu", "pekan")
                ? Optional.of(days(Period.ofWeeks(whole)))
                : tokens.take("bulan")
                    ? Optional.of(days(Period.ofMonths(whole)))
                    : tokens.take("tahun")
                        ? Optional.of(days(Period.ofYears(whole)))
                        : Optional.empty();
  }

  private static Span hours(Duration hours) {
    return new Span(Period.ZERO, hours);
  }

  private static Span days(Period days) {
    return new Span(days, Duration.ZERO);
  }

  private Span plus(Span more) {
    return new Span(days.plus(more.days), hours.plus(more.hours));
  }

  boolean isDays() {
    return hours.isZero() && !days.isZero();
  }

  /// Absent where it has months, of which each is as long as it likes.
  Optional<Duration> exact() {
    return days.toTotalMonths() == 0
        ? Optional.of(hours.plusDays(days.getDays()))
        : Optional.empty();
  }

  Span negated() {
    return new Span(days.negated(), hours.negated());
  }

  /// The next full minute: what is said back has no seconds, and mustn't be over too soon.
  LocalDateTime from(LocalDateTime now) {
    var at = now.plus(days).plus(hours);
    var minute = at.truncatedTo(ChronoUnit.MINUTES);
    return minute.equals(at) ? at : minute.plusMinutes(1);
  }
}

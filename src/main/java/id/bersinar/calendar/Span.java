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

  /// A number of one unit.
  private record Piece(Span span, ChronoUnit unit) {}

  /// Units follow from the longest to the shortest: "7 hari, 1 hari" are two spans.
  static Optional<Span> take(Tokens tokens) {
    return take(tokens, ChronoUnit.YEARS);
  }

  /// As above, where only units from that one on add up.
  static Optional<Span> take(Tokens tokens, ChronoUnit longest) {
    var first = tokens.attempt(() -> piece(tokens));
    var span = first.map(Piece::span);
    for (var last = first.filter(it -> it.unit().compareTo(longest) <= 0); last.isPresent(); ) {
      var unit = last.get().unit();
      last = tokens.attempt(() -> shorter(unit, tokens));
      if (last.isPresent()) {
        span = Optional.of(span.get().plus(last.get().span()));
      }
    }
    return span;
  }

  /// "15 menit" of "1 jam lebih 15 menit"
  private static Optional<Piece> shorter(ChronoUnit than, Tokens tokens) {
    tokens.take("lewat");
    return piece(tokens).filter(it -> it.unit().compareTo(than) < 0);
  }

  private static Optional<Piece> piece(Tokens tokens) {
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
    return tokens.take(Token.Number.class).map(it -> 2 * it.halves() + more(tokens));
  }

  /// "dua setengah jam", "dua jam setengah"
  private static int more(Tokens tokens) {
    return tokens.take("setengah") ? 2 : tokens.take("seperempat") ? 1 : 0;
  }

  private static Optional<Piece> of(int quarters, Tokens tokens) {
    if (tokens.take("menit")) {
      return hours(Duration.ofSeconds(15L * quarters), ChronoUnit.MINUTES);
    }
    if (tokens.take("jam")) {
      return hours(Duration.ofMinutes(15L * (quarters + more(tokens))), ChronoUnit.HOURS);
    }
    int whole = quarters / 4;
    return quarters % 4 != 0
        ? Optional.empty()
        : tokens.take("hari")
            ? days(Period.ofDays(whole), ChronoUnit.DAYS)
            : tokens.take("minggu", "pekan")
                ? days(Period.ofWeeks(whole), ChronoUnit.WEEKS)
                : tokens.take("bulan")
                    ? days(Period.ofMonths(whole), ChronoUnit.MONTHS)
                    : tokens.take("tahun")
                        ? days(Period.ofYears(whole), ChronoUnit.YEARS)
                        : Optional.empty();
  }

  private static Optional<Piece> hours(Duration hours, ChronoUnit unit) {
    return Optional.of(new Piece(new Span(Period.ZERO, hours), unit));
  }

  private static Optional<Piece> days(Period days, ChronoUnit unit) {
    return Optional.of(new Piece(new Span(days, Duration.ZERO), unit));
  }

  private Span plus(Span more) {
    return new Span(days.plus(more.days), hours.plus(more.hours));
  }

  boolean isWeeks() {
    return isDays() && days.toTotalMonths() == 0 && days.getDays() > 0 && days.getDays() % 7 == 0;
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

  /// When what begins then is over; the last of its days through to midnight.
  LocalDateTime end(LocalDateTime begin) {
    return isDays()
        ? begin.toLocalDate().plus(days).minusDays(1).atTime(23, 59)
        : begin.plus(days).plus(hours);
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

package id.bersinar.calendar;

import id.bersinar.calendar.Reading.Understood;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// The words that say where what comes again begins and ends, and what is left out: "mulai besok",
/// "sampai akhir Desember", "sebanyak 5 kali", "kecuali Minggu".
final class RepeatLimits {

  private final Tokens tokens;
  private final ZonedDateTime now;
  private final Set<DayOfWeek> never = EnumSet.noneOf(DayOfWeek.class);
  private Optional<LocalDate> until = Optional.empty();
  private final Set<LocalDate> except = new HashSet<>();
  private Optional<Period> lasting = Optional.empty();
  private Optional<LocalDate> start = Optional.empty();
  private Optional<Integer> count = Optional.empty();
  private OnHoliday onHoliday = OnHoliday.COME_ANYWAY;
  private boolean severalTimes;

  RepeatLimits(Tokens tokens, ZonedDateTime now) {
    this.tokens = tokens;
    this.now = now;
  }

  /// Takes one of them.
  ///
  /// @param noDaysYet whether no day of the week was said before
  Optional<Boolean> take(boolean noDaysYet) {
    if (tokens.take("sebanyak")) {
      count = tokens.number();
      return count.filter(_ -> tokens.take("kali")).map(_ -> true);
    }
    if (tokens.take("selama")) {
      lasting = Span.take(tokens).filter(Span::isDays).map(Span::days);
      return lasting.map(_ -> true);
    }
    if (tokens.take("kecuali")) {
      return exception();
    }
    if (tokens.take("sampai")) {
      until = month().map(YearMonth::atEndOfMonth).or(this::date);
      return until.map(_ -> true);
    }
    if (tokens.take("mulai")) {
      start = month().map(it -> it.atDay(1)).or(this::date);
      return start.map(_ -> true);
    }
    var times = tokens.number().filter(_ -> tokens.take("kali"));
    // "tiap Rabu 5 kali", but "dua kali seminggu"
    if (noDaysYet) {
      severalTimes |= times.isPresent();
    } else {
      count = times.or(() -> count);
    }
    return times.map(_ -> true);
  }

  private Optional<YearMonth> month() {
    return tokens.attempt(new Months(tokens, now.toLocalDate())::any);
  }

  /// "kecuali Sabtu dan Minggu", "kecuali 25 Desember dan 1 Januari"
  private Optional<Boolean> exception() {
    if (tokens.take("harilibur")) {
      onHoliday = OnHoliday.SKIP;
      return Optional.of(true);
    }
    for (var day = dayOrSunday(); day.isPresent(); day = dayOrSunday()) {
      never.add(day.get());
      tokens.take("dan");
    }
    if (never.isEmpty()) {
      for (var day = date(); day.isPresent(); day = tokens.attempt(this::anotherDate)) {
        except.add(day.get());
      }
    }
    return Optional.of(true).filter(_ -> !never.isEmpty() || !except.isEmpty());
  }

  private Optional<LocalDate> anotherDate() {
    tokens.take("dan");
    return date();
  }

  private Optional<DayOfWeek> dayOrSunday() {
    return tokens.take("minggu") ? Optional.of(DayOfWeek.SUNDAY) : WeekWords.weekday(tokens);
  }

  private Optional<LocalDate> date() {
    return new DayWords(tokens, now.toLocalDate())
        .take()
        .map(it -> new Moments(now, new HourSaid()).of(it))
        .flatMap(it -> Moments.candidates(it).stream().findFirst())
        .flatMap(
            it ->
                it instanceof Understood(var at, _)
                    ? Optional.of(at.toLocalDate())
                    : Optional.empty());
  }

  Optional<LocalDate> start() {
    return start;
  }

  /// Whether only a number of times is said: "dua kali seminggu".
  boolean isSeveralTimes() {
    return severalTimes;
  }

  boolean leaveDaysOut() {
    return !never.isEmpty();
  }

  /// The days of the week that are left; of all of them where none was said.
  Set<DayOfWeek> left(Set<DayOfWeek> said) {
    if (never.isEmpty()) {
      return said;
    }
    var left = EnumSet.allOf(DayOfWeek.class);
    if (!said.isEmpty()) {
      left.retainAll(said);
    }
    left.removeAll(never);
    return left;
  }

  /// The dates that are left out.
  Set<LocalDate> except() {
    return Set.copyOf(except);
  }

  OnHoliday onHoliday() {
    return onHoliday;
  }

  /// "selama 5 hari" are five times of what comes every day.
  ///
  /// @param daily whether it does
  Rule.Limits limits(boolean daily) {
    var begin = start.orElse(now.toLocalDate());
    var end = lasting.map(begin::plus);
    return daily && end.isPresent()
        ? new Rule.Limits(until, end.map(it -> (int) begin.until(it, ChronoUnit.DAYS)))
        : new Rule.Limits(until.or(() -> end), count);
  }
}

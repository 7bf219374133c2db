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
import java.util.stream.Collectors;

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
  private Optional<Integer> countBefore = Optional.empty();

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
    if (tokens.take("selama", "for")) {
      lasting = Span.take(tokens).filter(Span::isDays).map(Span::days);
      return lasting.map(_ -> true);
    }
    if (tokens.take("kecuali")) {
      return exception();
    }
    if (tokens.take("sampai")) {
      var times = tokens.attempt(this::times);
      count = times.or(() -> count);
      until =
          times.isPresent()
              ? until
              : weekOrYear(6, 12, 31).or(() -> month().map(YearMonth::atEndOfMonth)).or(this::date);
      return times.<Object>map(it -> it).or(() -> until).map(_ -> true);
    }
    if (tokens.take("mulai")) {
      start = weekOrYear(0, 1, 1).or(() -> month().map(it -> it.atDay(1))).or(this::date);
      return start.map(_ -> true);
    }
    var times = times();
    // "tiap Rabu 5 kali", but "dua kali seminggu"
    if (noDaysYet) {
      countBefore = times.or(() -> countBefore);
    } else {
      count = times.or(() -> count);
    }
    return times.map(_ -> true);
  }

  private Optional<Integer> times() {
    return tokens.number().filter(_ -> tokens.take("kali"));
  }

  /// That day of "minggu depan", counted from its Monday, or of "tahun depan".
  private Optional<LocalDate> weekOrYear(int weekday, int month, int day) {
    return tokens.attempt(
        () -> {
          boolean week = tokens.take("minggu", "pekan");
          boolean next = (week || tokens.take("tahun")) && tokens.take("depan");
          var today = now.toLocalDate();
          // "mulai minggu depan hari Rabu" is a day.
          return !next || WeekWords.weekday(tokens).isPresent()
              ? Optional.empty()
              : Optional.of(
                  week
                      ? DayWords.inNextWeek(today, DayOfWeek.MONDAY).plusDays(weekday)
                      : LocalDate.of(today.getYear() + 1, month, day));
        });
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
      tokens.take("dan", "atau");
    }
    if (never.isEmpty()) {
      except.addAll(tokens.attempt(this::datesOfMonth).orElse(Set.of()));
      for (var day = date(); day.isPresent(); day = tokens.attempt(this::anotherDate)) {
        except.add(day.get());
      }
    }
    return Optional.of(true).filter(_ -> !never.isEmpty() || !except.isEmpty());
  }

  /// "7 dan 14" of "7 dan 14 Desember"; each of them comes next in that month.
  private Optional<Set<LocalDate>> datesOfMonth() {
    tokens.take("tanggal");
    var days = new HashSet<Integer>();
    for (var day = tokens.number(); day.isPresent(); day = tokens.number()) {
      days.add(day.get());
      tokens.take("dan", "atau");
    }
    var months = new Months(tokens, now.toLocalDate());
    return days.size() < 2
        ? Optional.empty()
        : months
            .named()
            .map(
                month ->
                    days.stream()
                        .flatMap(it -> dated(months.day(it, month)).stream())
                        .collect(Collectors.toSet()));
  }

  private Optional<LocalDate> anotherDate() {
    tokens.take("dan", "atau");
    return date();
  }

  private Optional<DayOfWeek> dayOrSunday() {
    return tokens.take("minggu") ? Optional.of(DayOfWeek.SUNDAY) : WeekWords.weekday(tokens);
  }

  private Optional<LocalDate> date() {
    return new DayWords(tokens, now.toLocalDate()).take().flatMap(this::dated);
  }

  private Optional<LocalDate> dated(Day day) {
    return Moments.candidates(new Moments(now, new HourSaid()).of(day)).stream()
        .findFirst()
        .flatMap(
            it ->
                it instanceof Understood(var at, _)
                    ? Optional.of(at.toLocalDate())
                    : Optional.empty());
  }

  Optional<LocalDate> start() {
    return start;
  }

  /// "10 kali tiap Senin": what was said before its days counts them all, where no unit does.
  void countAll() {
    count = count.or(() -> countBefore);
  }

  /// Whether only a number of times is said: "dua kali seminggu".
  boolean isSeveralTimes() {
    return countBefore.isPresent();
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

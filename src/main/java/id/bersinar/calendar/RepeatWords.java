package id.bersinar.calendar;

import static java.time.DayOfWeek.SUNDAY;

import id.bersinar.calendar.Reading.Missing;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The words of what comes again: "tiap Senin dan Kamis", "Jumat terakhir tiap bulan", "dua minggu
/// sekali hari Selasa".
final class RepeatWords {

  private static final int FIFTH = 5;
  // Each month has as many.
  private static final int MOST_WORKING_DAYS = 20;
  private static final Reading NOT_UNDERSTOOD = new Reading.NotUnderstood();
  private static final Map<String, ChronoUnit> UNITS =
      Map.of(
          "hari", ChronoUnit.DAYS,
          "minggu", ChronoUnit.WEEKS,
          "pekan", ChronoUnit.WEEKS,
          "bulan", ChronoUnit.MONTHS,
          "tahun", ChronoUnit.YEARS);

  private final Tokens tokens;
  private final ZonedDateTime now;
  private final RepeatLimits limits;
  private final HourSaid hour = new HourSaid();
  private final Set<DayOfWeek> weekdays = EnumSet.noneOf(DayOfWeek.class);
  private final List<Integer> places = new ArrayList<>();
  private final List<Integer> monthDays = new ArrayList<>();
  private Optional<ChronoUnit> unit = Optional.empty();
  private Optional<MonthDay> yearDay = Optional.empty();
  private Optional<LocalDate> first = Optional.empty();
  private int every = 1;
  private boolean sundayOrWeek;
  private boolean noSuchDay;
  private boolean dayLast;
  private boolean joined;
  private boolean each;
  private boolean weekly;
  private boolean beginning;

  RepeatWords(Tokens tokens, ZonedDateTime now) {
    this.tokens = tokens;
    this.now = now;
    this.limits = new RepeatLimits(tokens, now);
  }

  Reading reading() {
    while (!tokens.isAtEnd()) {
      if (!piece()) {
        return NOT_UNDERSTOOD;
      }
    }
    // "tiap hari jam 7 apel, tanggal 25 libur"
    boolean daily = unit.equals(Optional.of(ChronoUnit.DAYS)) && weekdays.isEmpty();
    if ((weekdays.size() > 1 && places.size() > 1) || (daily && usual() != ChronoUnit.DAYS)) {
      return NOT_UNDERSTOOD;
    }
    int most = weekdays.size() == 1 ? FIFTH : MOST_WORKING_DAYS;
    if (noSuchDay || places.stream().anyMatch(it -> it > most) || !hour.exists()) {
      return new Reading.NoSuchTime(Optional.empty());
    }
    if (limits.leaveDaysOut() && limits.left(weekdays).isEmpty()) {
      return new Reading.Never();
    }
    if (hour.isFriday()) {
      weekdays.add(DayOfWeek.FRIDAY);
    }
    if (unit.isEmpty()) {
      limits.countAll();
    }
    return missing().<Reading>map(Reading.Unsaid::new).orElseGet(this::made);
  }

  private boolean piece() {
    boolean afterDay = dayLast;
    dayLast = tokens.attempt(this::days).isPresent();
    return dayLast
        || joining()
        || tokens.attempt(() -> limits.take(weekdays.isEmpty())).isPresent()
        || tokens.attempt(this::dates).isPresent()
        || tokens.attempt(this::unit).isPresent()
        || hour.take(tokens, false, afterDay);
  }

  /// In "Senin tiap minggu" a "tiap" begins no list, and doesn't go on with one.
  private boolean joining() {
    if (tokens.take("tiap")) {
      weekly = !each && !joined && !weekdays.isEmpty();
      each = true;
      return true;
    }
    joined = tokens.take("dan", "atau");
    return joined || tokens.take("sekali");
  }

  /// "Senin dan Kamis", "Senin sampai Jumat", "hari kerja terakhir", "malam Jumat"
  private Optional<Boolean> days() {
    if (tokens.take("akhirpekan")) {
      weekdays.addAll(List.of(DayOfWeek.SATURDAY, SUNDAY));
      return Optional.of(true);
    }
    if (tokens.attempt(this::week).isPresent()) {
      return Optional.of(true);
    }
    boolean eve = tokens.take("malam");
    var before = MonthParts.places(tokens);
    var days = eve && tokens.take("minggu") ? Optional.of(Set.of(SUNDAY)) : MonthParts.days(tokens);
    if (days.isEmpty()) {
      return Optional.empty();
    }
    var pasaran = Pasaran.take(tokens);
    if (pasaran.isPresent()) {
      var day = pasaran.get().next(days.get().iterator().next(), now.toLocalDate());
      first = Optional.of(eve ? day.minusDays(1) : day);
      unit = Optional.of(ChronoUnit.DAYS);
      every = Pasaran.DAYS;
    } else {
      days.get().stream().map(it -> eve ? it.minus(1) : it).forEach(weekdays::add);
    }
    if (eve) {
      hour.night();
    }
    weekdays.addAll(WeekWords.through(tokens, days.get()));
    places.addAll(before.isEmpty() ? MonthParts.places(tokens) : before);
    return Optional.of(true);
  }

  /// "tiap Jumat minggu pertama", but "tiap Sabtu dan Minggu"; alone it is a Sunday, or a week.
  private Optional<Boolean> week() {
    boolean sunday = tokens.take("minggu");
    boolean week = sunday || (!weekdays.isEmpty() && tokens.take("pekan"));
    var said = week ? MonthParts.places(tokens) : List.<Integer>of();
    places.addAll(said);
    sundayOrWeek |= sunday && !said.isEmpty();
    boolean also =
        sunday && said.isEmpty() && !weekly && !weekdays.isEmpty() && weekdays.add(SUNDAY);
    return Optional.of(true).filter(_ -> also || !said.isEmpty());
  }

  /// "tanggal 1 dan 15", "17 Agustus", "akhir bulan"
  private Optional<Boolean> dates() {
    beginning |= tokens.sees("awal");
    int edge =
        tokens.take("awal") ? 1 : tokens.take("pertengahan") ? 15 : tokens.take("akhir") ? -1 : 0;
    if (edge != 0) {
      monthDays.add(edge);
      tokens.take("tiap");
      boolean monthly = tokens.take("bulan") || unit.equals(Optional.of(ChronoUnit.MONTHS));
      return monthly ? Optional.of(true) : Optional.empty();
    }
    var feast = DayWords.feastDay(tokens);
    if (feast.isPresent()) {
      yearDay = feast;
      return Optional.of(true);
    }
    var english = tokens.attempt(this::english);
    if (english.isPresent()) {
      return english;
    }
    boolean named = tokens.take("tanggal");
    var day = tokens.number();
    if (day.isEmpty()) {
      return Optional.empty();
    }
    var month = new Months(tokens, now.toLocalDate()).named();
    if (month.isPresent()) {
      return yearly(day.get(), month.get().month());
    }
    if (!tokens.take("th") && !named) {
      return Optional.empty();
    }
    for (var next = day; next.isPresent(); next = tokens.attempt(this::anotherDay)) {
      noSuchDay |= next.get() < 1 || next.get() > 31;
      monthDays.add(next.get());
    }
    return Optional.of(true);
  }

  /// Dec 25th
  private Optional<Boolean> english() {
    var month = new Months(tokens, now.toLocalDate()).name();
    var day = month.flatMap(_ -> tokens.number());
    tokens.take("th");
    return day.flatMap(it -> yearly(it, month.get()));
  }

  private Optional<Integer> anotherDay() {
    tokens.take("dan", "atau");
    tokens.take("tanggal");
    // "tanggal 1 jam 9" and "tanggal 5 9 pagi" are no two days.
    return tokens.number().filter(_ -> tokens.take("th") || !PartOfDay.isNext(tokens, 0));
  }

  private Optional<Boolean> yearly(int day, Month month) {
    // A leap year, in which each day exists that ever does.
    if (yearDay.isPresent()) {
      return Optional.empty(); // of two days a rule holds one
    }
    var date = Months.on(2000, month.getValue(), day);
    noSuchDay |= date.isEmpty();
    yearDay = date.map(MonthDay::from);
    return Optional.of(true);
  }

  private Optional<Boolean> unit() {
    int number = tokens.number().orElse(0);
    if (number > 1 && unit.isPresent()) {
      return Optional.empty(); // "tiap hari, 10 hari"
    }
    var said = UNITS.keySet().stream().filter(it -> tokens.take(it)).findFirst();
    if (said.isPresent()) {
      unit = said.map(UNITS::get);
      every = Math.max(1, number);
      sundayOrWeek |= said.get().equals("minggu") && number == 0;
    }
    return said.map(_ -> true);
  }

  private Optional<Missing> missing() {
    boolean bare = weekdays.isEmpty() && monthDays.isEmpty() && yearDay.isEmpty();
    if (bare && limits.isSeveralTimes()) {
      return Optional.of(Missing.WEEKDAYS);
    }
    if (!bare || first.or(limits::start).isPresent() || sundayOrWeek || unit.isEmpty()) {
      return Optional.empty();
    }
    return switch (unit.get()) {
      case WEEKS -> Optional.of(Missing.WEEKDAYS);
      case MONTHS -> Optional.of(Missing.DAY_OF_MONTH);
      case YEARS -> Optional.of(Missing.DATE);
      default -> Optional.empty();
    };
  }

  private Reading made() {
    if (every > 1 && unit.filter(it -> it.compareTo(usual()) < 0).isPresent()) {
      return yearDay
          .filter(_ -> unit.get() == ChronoUnit.MONTHS)
          .map(this::monthsFrom)
          .orElse(NOT_UNDERSTOOD);
    }
    var rule = rule();
    var repeats = new Repeats(now, hour, limits, first);
    if (usual() == ChronoUnit.DAYS && unit.isEmpty()) {
      return hour.isSaid() ? repeats.recurring(rule) : NOT_UNDERSTOOD;
    }
    if (sundayOrWeek && weekdays.isEmpty()) {
      return repeats.ask(rule.on(Set.of(now.getDayOfWeek())), rule.on(Set.of(SUNDAY)));
    }
    return beginning
        ? repeats.ask(rule, rule.onDays(List.of()).on(Rule.WORKDAYS).in(1))
        : repeats.meant(rule);
  }

  /// "tiap 6 bulan tanggal 10 Januari"
  private Reading monthsFrom(MonthDay day) {
    var date = day.atYear(now.getYear());
    first = Optional.of(date.isBefore(now.toLocalDate()) ? day.atYear(now.getYear() + 1) : date);
    monthDays.add(day.getDayOfMonth());
    yearDay = Optional.empty();
    return made();
  }

  /// What the days that were said come in.
  private ChronoUnit usual() {
    return yearDay.isPresent()
        ? ChronoUnit.YEARS
        : !places.isEmpty() || !monthDays.isEmpty()
            ? ChronoUnit.MONTHS
            : weekdays.isEmpty() ? ChronoUnit.DAYS : ChronoUnit.WEEKS;
  }

  private Rule rule() {
    var usual = usual();
    // "tiap minggu pertama" apart, the days say more than "tiap hari" or "tiap bulan".
    boolean coarser = unit.filter(it -> it.compareTo(usual) >= 0).isPresent();
    var said = limits.leaveDaysOut() ? ChronoUnit.WEEKS : coarser ? unit.get() : usual;
    return new Rule(
        said,
        every,
        limits.left(weekdays),
        places,
        monthDays,
        yearDay,
        limits.limits(said == ChronoUnit.DAYS && every == 1));
  }
}

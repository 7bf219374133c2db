package id.bersinar.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// On which days something comes again: a part of what RFC 5545 calls a recurrence rule.
///
/// @param unit days, weeks, months or years
/// @param every that many units
/// @param weekdays on which it comes; none where another part says so
/// @param places of the weekday or working day in the month, from 1, or -1 for the last; none for
///     each, and of several weekdays one
/// @param monthDays -1 for the last
/// @param yearDay the date, in a rule of years
/// @param limits where it ends
public record Rule(
    ChronoUnit unit,
    int every,
    Set<DayOfWeek> weekdays,
    List<Integer> places,
    List<Integer> monthDays,
    Optional<MonthDay> yearDay,
    Limits limits) {

  /// Monday to Friday.
  public static final Set<DayOfWeek> WORKDAYS = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);

  private static final int SHORTEST_MONTH = 28;
  private static final int LONGEST_MONTH = 31;

  public Rule {
    weekdays = Set.copyOf(weekdays);
    places = List.copyOf(places);
    monthDays = List.copyOf(monthDays);
  }

  /// Where it ends.
  ///
  /// @param until the last day
  /// @param count how often it comes, with what exceptions take out
  public record Limits(Optional<LocalDate> until, Optional<Integer> count) {
    public static final Limits NONE = new Limits(Optional.empty(), Optional.empty());

    boolean allow(LocalDate date) {
      return until.filter(date::isAfter).isEmpty();
    }
  }

  /// Each so many of that unit, on those days.
  private static Rule of(
      ChronoUnit unit,
      int every,
      Set<DayOfWeek> weekdays,
      List<Integer> places,
      List<Integer> monthDays) {
    return new Rule(unit, every, weekdays, places, monthDays, Optional.empty(), Limits.NONE);
  }

  public static Rule daily() {
    return of(ChronoUnit.DAYS, 1, Set.of(), List.of(), List.of());
  }

  public static Rule onWorkdays() {
    return of(ChronoUnit.WEEKS, 1, WORKDAYS, List.of(), List.of());
  }

  public static Rule weekly(int every, DayOfWeek day) {
    return of(ChronoUnit.WEEKS, every, Set.of(day), List.of(), List.of());
  }

  /// On that day of each month; not at all in months that are too short.
  public static Rule monthly(int day) {
    return of(ChronoUnit.MONTHS, 1, Set.of(), List.of(), List.of(day));
  }

  /// On that day of each month, or on the last of months that are too short.
  public static Rule monthlyOrLast(int day) {
    var rule = monthly(day);
    return rule.orLast().orElse(rule);
  }

  /// The same, on the last of months that are too short; absent where none can be.
  Optional<Rule> orLast() {
    int day = monthDays.size() == 1 && places.isEmpty() ? monthDays.getFirst() : 0;
    return day <= SHORTEST_MONTH
        ? Optional.empty()
        : Optional.of(
            day == LONGEST_MONTH
                ? onDays(List.of(-1))
                : onDays(IntStream.rangeClosed(SHORTEST_MONTH, day).boxed().toList()).in(-1));
  }

  /// On the first, second … such day of each month, or the last.
  ///
  /// @param place from 1 to 4, or -1 for the last
  public static Rule monthly(int place, DayOfWeek day) {
    return of(ChronoUnit.MONTHS, 1, Set.of(day), List.of(place), List.of());
  }

  public static Rule yearly(MonthDay day) {
    return new Rule(
        ChronoUnit.YEARS, 1, Set.of(), List.of(), List.of(), Optional.of(day), Limits.NONE);
  }

  /// The same for a first time on another day: where it came on one day of the week, month or year,
  /// it comes on that one's.
  public Rule movedTo(LocalDate first) {
    if (fits(first)) {
      return this;
    }
    var days = weekdays.size() == 1 ? Set.of(first.getDayOfWeek()) : weekdays;
    var dates =
        monthDays.size() == 1 && places.isEmpty() ? List.of(first.getDayOfMonth()) : monthDays;
    var year = yearDay.map(_ -> MonthDay.from(first));
    boolean onOne = weekdays.size() == 1 && places.size() == 1;
    return new Rule(unit, every, days, onOne ? List.of(place(first)) : places, dates, year, limits);
  }

  /// Of its weekday in the month; where that has a fifth, not each month has.
  private int place(LocalDate date) {
    boolean last = date.plusWeeks(1).getMonthValue() != date.getMonthValue();
    int place = (date.getDayOfMonth() + 6) / 7;
    return last && (places.equals(List.of(-1)) || place > 4) ? -1 : place;
  }

  /// As RFC 5545 writes it, with weeks that begin on Monday.
  public String written() {
    return RuleText.write(this);
  }

  /// A rule that RFC 5545 writes so; absent where it is none, or says what this can't hold, such as
  /// `FREQ=SECONDLY`.
  public static Optional<Rule> read(String written) {
    return RuleText.read(written);
  }

  /// Whether it counts working days: "hari kerja pertama". They are found in the month with its
  /// holidays left out.
  public boolean countsWorkingDays() {
    return !places.isEmpty() && weekdays.equals(WORKDAYS);
  }

  Rule within(Limits limits) {
    return new Rule(unit, every, weekdays, places, monthDays, yearDay, limits);
  }

  Rule on(Set<DayOfWeek> weekdays) {
    return new Rule(unit, every, weekdays, places, monthDays, yearDay, limits);
  }

  Rule in(int place) {
    return new Rule(unit, every, weekdays, List.of(place), monthDays, yearDay, limits);
  }

  Rule onDays(List<Integer> monthDays) {
    return new Rule(unit, every, weekdays, places, monthDays, yearDay, limits);
  }

  /// Whether it can come on that day, were it the first.
  public boolean fits(LocalDate date) {
    return limits.allow(date)
        && matches(date)
        && yearDay.map(it -> it.equals(MonthDay.from(date))).orElse(true)
        && (places.isEmpty() || places.stream().anyMatch(it -> isIn(it, date)));
  }

  private boolean matches(LocalDate date) {
    return (weekdays.isEmpty() || weekdays.contains(date.getDayOfWeek()))
        && (monthDays.isEmpty() || monthDays.stream().anyMatch(it -> isOn(it, date)));
  }

  private static boolean isOn(int monthDay, LocalDate date) {
    return date.getDayOfMonth() == (monthDay < 0 ? date.lengthOfMonth() : monthDay);
  }

  private boolean isIn(int place, LocalDate date) {
    var begin = place > 0 ? date.withDayOfMonth(1) : date;
    var end = place > 0 ? date : date.withDayOfMonth(date.lengthOfMonth());
    long count = begin.datesUntil(end.plusDays(1)).filter(this::matches).count();
    return count == Math.abs(place);
  }
}

package id.bersinar.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// On which days something comes again: a part of what RFC 5545 calls a recurrence rule.
///
/// @param unit days, weeks, months or years
/// @param every that many units
/// @param weekdays on which it comes; none where another part says so
/// @param place of the weekday or working day in the month, from 1, or -1 for the last; 0 for each
/// @param monthDays -1 for the last
/// @param yearDay the date, in a rule of years
/// @param limits where it ends
public record Rule(
    ChronoUnit unit,
    int every,
    Set<DayOfWeek> weekdays,
    int place,
    List<Integer> monthDays,
    Optional<MonthDay> yearDay,
    Limits limits) {

  /// Monday to Friday.
  static final Set<DayOfWeek> WORKDAYS = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);

  public Rule {
    weekdays = Set.copyOf(weekdays);
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

  /// As RFC 5545 writes it, with weeks that begin on Monday.
  public String written() {
    return RuleText.write(this);
  }

  /// A rule that RFC 5545 writes so; absent where it is none, or says what this can't hold, such as
  /// `FREQ=SECONDLY`.
  public static Optional<Rule> read(String written) {
    return RuleText.read(written);
  }

  Rule on(Set<DayOfWeek> weekdays) {
    return new Rule(unit, every, weekdays, place, monthDays, yearDay, limits);
  }

  Rule onDays(List<Integer> monthDays) {
    return new Rule(unit, every, weekdays, place, monthDays, yearDay, limits);
  }

  /// Whether it ends.
  public boolean isLimited() {
    return !limits.equals(Limits.NONE);
  }

  /// Whether it can come on that day, were it the first.
  boolean fits(LocalDate date) {
    return limits.allow(date)
        && (weekdays.isEmpty() || weekdays.contains(date.getDayOfWeek()))
        && (monthDays.isEmpty() || monthDays.stream().anyMatch(it -> isOn(it, date)))
        && yearDay.map(it -> it.equals(MonthDay.from(date))).orElse(true)
        && (place == 0 || isInPlace(date));
  }

  private static boolean isOn(int monthDay, LocalDate date) {
    return date.getDayOfMonth() == (monthDay < 0 ? date.lengthOfMonth() : monthDay);
  }

  private boolean isInPlace(LocalDate date) {
    var begin = place > 0 ? date.withDayOfMonth(1) : date;
    var end = place > 0 ? date : date.withDayOfMonth(date.lengthOfMonth());
    long count =
        begin
            .datesUntil(end.plusDays(1))
            .filter(it -> weekdays.contains(it.getDayOfWeek()))
            .count();
    return count == Math.abs(place);
  }
}

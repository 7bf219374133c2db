package id.bersinar.calendar;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// When something happens, by the clock on the wall: once, or again and again.
///
/// @param start the first time; where it doesn't fit the rule, the first that does is
/// @param rule absent where it happens once
/// @param exceptions days of the rule on which it doesn't happen; a count counts them
public record Series(
    LocalDateTime start, Optional<Rule> rule, Set<LocalDate> exceptions, OnHoliday onHoliday) {

  /// Something that comes at all comes within that time; 29 February, and the holidays about it.
  private static final int YEARS_TO_LOOK = 12;

  public Series {
    exceptions = Set.copyOf(exceptions);
  }

  public static Series once(LocalDateTime at) {
    return new Series(at, Optional.empty(), Set.of(), OnHoliday.COME_ANYWAY);
  }

  public static Series of(LocalDateTime start, Rule rule) {
    return new Series(start, Optional.of(rule), Set.of(), OnHoliday.COME_ANYWAY);
  }

  public boolean repeats() {
    return rule.isPresent();
  }

  public Series on(OnHoliday onHoliday) {
    return new Series(start, rule, exceptions, onHoliday);
  }

  /// The same from another first time on.
  public Series from(LocalDateTime start) {
    return new Series(
        start, rule.map(it -> it.movedTo(start.toLocalDate())), exceptions, onHoliday);
  }

  /// The same with what came on that day at that time; days left out move along with the rule.
  public Series moved(LocalDate from, LocalDateTime to) {
    var moved = from(to);
    long days = moved.rule.equals(rule) ? 0 : ChronoUnit.DAYS.between(from, to.toLocalDate());
    return moved.except(exceptions.stream().map(it -> it.plusDays(days)).collect(toSet()));
  }

  public Series except(Set<LocalDate> days) {
    return new Series(start, rule, days, onHoliday);
  }

  /// What comes at that time.
  public Optional<Occurrence> at(LocalDateTime time, Holidays holidays) {
    return after(time.minusSeconds(1), holidays).findFirst().filter(it -> it.at().equals(time));
  }

  /// Whether it is planned for that day, whatever a holiday does to it.
  public boolean isPlannedOn(LocalDate day) {
    return on(OnHoliday.COME_ANYWAY)
        .after(day.atStartOfDay().minusSeconds(1), Holidays.NONE)
        .findFirst()
        .filter(it -> it.plannedOn().equals(day))
        .isPresent();
  }

  /// The same without what comes at that time.
  public Series without(LocalDateTime time, Holidays holidays) {
    var left = this;
    // A holiday may move another day onto it.
    for (var it = at(time, holidays); it.isPresent(); it = left.at(time, holidays)) {
      var days = new HashSet<>(left.exceptions);
      days.add(it.get().plannedOn());
      left = left.except(days);
    }
    return left;
  }

  /// A series in two parts, of which each time is in one.
  public record Cut(Series before, Series onward) {}

  /// Cuts what repeats before one of its occurrences.
  public Cut cut(Occurrence first, Holidays holidays) {
    var day = first.plannedOn();
    var all = rule.orElseThrow();
    var count =
        all.limits()
            .count()
            .map(
                it ->
                    it
                        - (int)
                            planned(start.minusSeconds(1), holidays)
                                .takeWhile(at -> at.toLocalDate().isBefore(day))
                                .count());
    var until = new Rule.Limits(Optional.of(day.minusDays(1)), Optional.empty());
    var onward = new Rule.Limits(all.limits().until(), count);
    return new Cut(
        new Series(start, Optional.of(all.within(until)), exceptions, onHoliday),
        new Series(
            day.atTime(start.toLocalTime()),
            Optional.of(all.within(onward)),
            exceptions,
            onHoliday));
  }

  /// What comes strictly after that moment, in order, none twice; made as it is asked for, and for
  /// a dozen years at most.
  public Stream<Occurrence> after(LocalDateTime moment, Holidays holidays) {
    var told = new HashSet<LocalDateTime>();
    return planned(moment, holidays)
        .takeWhile(it -> it.isBefore(later(moment, start).plusYears(YEARS_TO_LOOK)))
        .filter(it -> !exceptions.contains(it.toLocalDate()))
        .flatMap(it -> occurrence(it, holidays).stream())
        .filter(it -> it.at().isAfter(moment) && told.add(it.at()));
  }

  private static LocalDateTime later(LocalDateTime one, LocalDateTime other) {
    return one.isAfter(other) ? one : other;
  }

  /// The rule's own times. A holiday moves none of them to a later day, so what was planned for
  /// earlier doesn't come after the moment.
  private Stream<LocalDateTime> planned(LocalDateTime moment, Holidays holidays) {
    return rule.map(
            it ->
                it.countsWorkingDays()
                    ? onWorkingDays(it, moment, holidays)
                    : new RuleDates(it, start).after(moment))
        .orElseGet(() -> Stream.of(start).filter(it -> it.isAfter(moment)));
  }

  /// One in each of the rule's months, whatever is said of holidays.
  private Stream<LocalDateTime> onWorkingDays(Rule rule, LocalDateTime moment, Holidays holidays) {
    // Where a month begins with a holiday, the rule's own date is before the real one.
    boolean earlier =
        holidays
            .workingDay(YearMonth.from(start), rule.places().getFirst())
            .filter(start.toLocalDate()::isAfter)
            .isPresent();
    var begin = earlier ? start : start.withDayOfMonth(1);
    var from = later(moment.withDayOfMonth(1).toLocalDate().atStartOfDay(), begin);
    return new RuleDates(rule, begin)
        .after(from.minusSeconds(1))
        .flatMap(it -> holidays.workingDay(YearMonth.from(it), rule.places().getFirst()).stream())
        .map(it -> it.atTime(start.toLocalTime()))
        .filter(it -> !it.isBefore(start) && it.isAfter(moment))
        .filter(it -> rule.limits().allow(it.toLocalDate()));
  }

  private Optional<Occurrence> occurrence(LocalDateTime at, Holidays holidays) {
    var as = Optional.of(new Occurrence(at, Optional.empty()));
    return onHoliday == OnHoliday.COME_ANYWAY
        ? as
        : holidays.on(at.toLocalDate()).map(it -> onHoliday(at, it, holidays)).orElse(as);
  }

  private Optional<Occurrence> onHoliday(LocalDateTime at, Holiday holiday, Holidays holidays) {
    return onHoliday == OnHoliday.SKIP
        ? Optional.empty()
        : Optional.of(
            new Occurrence(
                holidays.workingDayBefore(at.toLocalDate()).atTime(at.toLocalTime()),
                Optional.of(new Occurrence.Moved(at.toLocalDate(), holiday))));
  }
}

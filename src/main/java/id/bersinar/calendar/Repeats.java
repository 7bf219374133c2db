package id.bersinar.calendar;

import id.bersinar.calendar.Reading.Understood;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Finds when it is first that comes by a rule.
///
/// @param begin from when it comes; today where absent, or where its limits begin
record Repeats(ZonedDateTime now, HourSaid hour, RepeatLimits limits, Optional<LocalDate> begin) {

  private static final int DAYS_TO_LOOK = 5 * 366;
  private static final int FIFTH = 5;
  private static final MonthDay LEAP_DAY = MonthDay.of(2, 29);

  /// Of a rule that isn't sure for each month, which is meant.
  Reading meant(Rule rule) {
    if (rule.unit() == ChronoUnit.MONTHS && !rule.weekdays().isEmpty() && rule.places().isEmpty()) {
      return ask(rule.in(1), rule.in(2), rule.in(3), rule.in(4), rule.in(-1));
    }
    if (rule.places().equals(List.of(FIFTH)) && rule.weekdays().size() == 1) {
      return ask(rule, rule.in(-1));
    }
    var orLast = rule.orLast();
    if (orLast.isPresent()) {
      return ask(rule, orLast.get());
    }
    // It is to be known that it comes every four years.
    return rule.yearDay().equals(Optional.of(LEAP_DAY)) ? ask(rule) : recurring(rule);
  }

  /// Which of them is meant?
  Reading ask(Rule... rules) {
    var candidates =
        Stream.of(rules).flatMap(it -> Moments.candidates(recurring(it)).stream()).toList();
    return candidates.isEmpty() ? new Reading.Never() : new Reading.Ask(candidates);
  }

  Reading recurring(Rule rule) {
    var times = hour.times();
    var firsts =
        times.minutes().stream()
            .limit(times.open() ? 2 : 1)
            .flatMap(it -> first(rule, it).stream())
            .toList();
    if (rule.unit().compareTo(ChronoUnit.WEEKS) > 0
        && firsts.stream().anyMatch(it -> isOff(it, rule))) {
      return new Reading.NotUnderstood();
    }
    // "tiap malam jam 12" is the end of one day and the beginning of another.
    var all =
        firsts.stream()
            .filter(it -> firsts.getFirst().equals(it) || !firsts.getFirst().at().equals(it.at()))
            .<Reading>map(
                it -> new Reading.Recurring(rule, limits.except(), limits.onHoliday(), it))
            .toList();
    return all.isEmpty()
        ? new Reading.Never()
        : all.size() == 1 ? all.getFirst() : new Reading.Ask(all);
  }

  /// By the clock of another zone it may come on another day, which no rule of months can say.
  private static boolean isOff(Understood it, Rule rule) {
    return it.assumptions().contains(Reading.Assumption.OTHER_ZONE)
        && !rule.fits(it.at().toLocalDate());
  }

  private Optional<Understood> first(Rule rule, int minute) {
    var from = begin.or(limits::start).orElse(now.toLocalDate());
    return from.datesUntil(from.plusDays(DAYS_TO_LOOK))
        .filter(it -> rule.fits(it) && !limits.except().contains(it))
        .map(it -> hour.at(it, minute, now))
        .filter(it -> it.at().isAfter(now.toLocalDateTime()))
        .findFirst();
  }
}

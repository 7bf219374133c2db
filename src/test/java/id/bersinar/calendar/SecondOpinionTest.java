package id.bersinar.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.MonthDay;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.fortuna.ical4j.model.Recur;
import org.junit.jupiter.api.Test;

/// Another library comes to the same dates for any rule that can be made. It reads no zone, and so
/// asks nobody on the network. `-Dbersinar.test.seed` makes other rules.
class SecondOpinionTest {

  private static final int RULES = 10_000;
  private static final int TIMES = 8;
  private static final int YEARS = 11;
  private static final LocalDateTime FROM = LocalDateTime.parse("2026-01-01T00:00");

  private final Random random = new Random(Long.getLong("bersinar.test.seed", 20_261_126));

  @Test
  void bothLibrariesComeToTheSameDates() {
    var different = new ArrayList<String>();
    int dates = 0;
    for (int number = 0; number < RULES; number++) {
      var start = FROM.plusMinutes(random.nextInt(4 * 366 * 24 * 60));
      var rule = Rule.read(rule(start).written()).orElseThrow();
      var series = first(start, rule);
      var ours =
          series
              .after(series.start().minusSeconds(1), Holidays.NONE)
              .map(Occurrence::at)
              .limit(TIMES)
              .toList();
      if (!ours.equals(others(series))) {
        different.add(rule.written() + " from " + series.start() + ": " + ours);
      }
      for (int at = 1; at < ours.size(); at++) {
        var next = series.after(ours.get(at - 1), Holidays.NONE).findFirst();
        assertThat(next.map(Occurrence::at)).as(rule.written()).contains(ours.get(at));
      }
      dates += ours.size();
    }
    assertThat(different).isEmpty();
    assertThat(dates).isGreaterThan(4 * RULES);
  }

  /// A start that doesn't fit is understood in two ways; ours is that it isn't one.
  private static Series first(LocalDateTime start, Rule rule) {
    return Series.of(start, rule)
        .after(start.minusSeconds(1), Holidays.NONE)
        .map(it -> Series.of(it.at(), rule))
        .findFirst()
        .orElseGet(() -> Series.once(start));
  }

  private static List<LocalDateTime> others(Series series) {
    if (series.rule().isEmpty()) {
      return List.of(series.start());
    }
    var recur = new Recur<LocalDateTime>(series.rule().get().written());
    return recur
        .getDates(series.start(), series.start(), series.start().plusYears(YEARS), TIMES)
        .stream()
        .sorted()
        .toList();
  }

  private Rule rule(LocalDateTime start) {
    var limits =
        switch (random.nextInt(4)) {
          case 0 ->
              new Rule.Limits(
                  Optional.of(start.toLocalDate().plusDays(random.nextInt(900))), Optional.empty());
          case 1 -> new Rule.Limits(Optional.empty(), Optional.of(1 + random.nextInt(6)));
          default -> Rule.Limits.NONE;
        };
    int every = random.nextBoolean() ? 1 : 1 + random.nextInt(6);
    return switch (random.nextInt(6)) {
      case 0 -> rule(ChronoUnit.DAYS, every, Set.of(), List.of(), List.of(), limits);
      case 1 -> rule(ChronoUnit.WEEKS, every, days(), List.of(), List.of(), limits);
      case 2 -> rule(ChronoUnit.MONTHS, every, Set.of(), List.of(), dates(), limits);
      case 3 -> inPlace(every, days(), limits);
      case 4 ->
          rule(
              ChronoUnit.MONTHS,
              every,
              Set.of(),
              List.of(-1),
              IntStream.rangeClosed(28, 29 + random.nextInt(2)).boxed().toList(),
              limits);
      default ->
          new Rule(
              ChronoUnit.YEARS, 1, Set.of(), List.of(), List.of(), Optional.of(yearDay()), limits);
    };
  }

  private Rule inPlace(int every, Set<DayOfWeek> days, Rule.Limits limits) {
    var places = days.size() == 1 ? List.of(place(), 5) : List.of(place());
    return rule(ChronoUnit.MONTHS, every, days, places, List.of(), limits);
  }

  private static Rule rule(
      ChronoUnit unit,
      int every,
      Set<DayOfWeek> days,
      List<Integer> places,
      List<Integer> dates,
      Rule.Limits limits) {
    return new Rule(unit, every, days, places, dates, Optional.empty(), limits);
  }

  private Set<DayOfWeek> days() {
    var days = EnumSet.noneOf(DayOfWeek.class);
    int number = 1 + random.nextInt(5);
    while (days.size() < number) {
      days.add(DayOfWeek.of(1 + random.nextInt(7)));
    }
    return days;
  }

  private int place() {
    return List.of(1, 2, 3, 4, -1).get(random.nextInt(5));
  }

  private List<Integer> dates() {
    return random.nextInt(4) == 0
        ? List.of(-1)
        : random.ints(1 + random.nextInt(3), 1, 32).boxed().distinct().sorted().toList();
  }

  private MonthDay yearDay() {
    var month = Month.of(1 + random.nextInt(12));
    return MonthDay.of(month, 1 + random.nextInt(month.length(Year.isLeap(2028))));
  }
}

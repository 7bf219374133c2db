package id.bersinar.reminders;

import id.bersinar.calendar.OnHoliday;
import id.bersinar.calendar.Rule;
import id.bersinar.calendar.Series;
import id.bersinar.dialogue.Text;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// How a series reads: "Senin pertama tiap bulan, sampai …, kecuali …".
final class SeriesWords {

  private static final int SHORTEST_MONTH = 28;
  private static final int FIFTH = 5;
  private static final MonthDay LEAP_DAY = MonthDay.of(2, 29);

  private SeriesWords() {}

  static Text of(Series series) {
    var parts = new ArrayList<Text>();
    parts.add(
        series.rule().map(SeriesWords::rule).orElseGet(() -> Text.of("reminders.recurrence.once")));
    series.rule().map(Rule::limits).ifPresent(it -> parts.addAll(limits(it)));
    if (!series.exceptions().isEmpty()) {
      parts.add(
          Text.of("reminders.recurrence.except")
              .with("dates", Listed.of(series.exceptions().stream().sorted().toList())));
    }
    if (series.repeats() && series.onHoliday() != OnHoliday.COME_ANYWAY) {
      parts.add(Text.of("reminders.recurrence.holiday.", series.onHoliday()));
    }
    return new Text.Joined(", ", parts);
  }

  private static List<Text> limits(Rule.Limits limits) {
    return Stream.concat(
            limits.until().stream()
                .<Text>map(it -> Text.of("reminders.recurrence.until").with("date", it)),
            limits.count().stream()
                .<Text>map(it -> Text.of("reminders.recurrence.count").with("count", it)))
        .toList();
  }

  private static Text rule(Rule rule) {
    var every = rule.every() == 1 ? Text.of(key(rule)) : Text.of(keyOfSeveral(rule));
    return every
        .with("every", rule.every())
        .with("days", days(rule))
        .with("place", Listed.texts(rule.places().stream().map(SeriesWords::place).toList()))
        .with("dates", dates(rule))
        .with("date", rule.yearDay().<Object>map(it -> it).orElse(""));
  }

  private static Text place(int place) {
    return Text.of("reminders.recurrence.place").with("place", place);
  }

  private static String key(Rule rule) {
    return switch (rule.unit()) {
      case ChronoUnit.DAYS -> "reminders.recurrence.daily";
      case ChronoUnit.WEEKS ->
          rule.weekdays().equals(Rule.WORKDAYS)
              ? "reminders.recurrence.workdays"
              : "reminders.recurrence.weekly";
      case ChronoUnit.MONTHS ->
          rule.monthDays().isEmpty()
              ? rule.places().equals(List.of(FIFTH)) && rule.weekdays().size() == 1
                  ? "reminders.recurrence.fifth"
                  : isAmong(rule)
                      ? "reminders.recurrence.monthly-among"
                      : "reminders.recurrence.monthly-place"
              : "reminders.recurrence.monthly";
      default ->
          rule.yearDay().equals(Optional.of(LEAP_DAY))
              ? "reminders.recurrence.leap-years"
              : "reminders.recurrence.yearly";
    };
  }

  private static String keyOfSeveral(Rule rule) {
    return switch (rule.unit()) {
      case ChronoUnit.DAYS -> "reminders.recurrence.days";
      case ChronoUnit.WEEKS -> "reminders.recurrence.weeks";
      case ChronoUnit.MONTHS ->
          rule.monthDays().isEmpty()
              ? isAmong(rule)
                  ? "reminders.recurrence.months-among"
                  : "reminders.recurrence.months-place"
              : "reminders.recurrence.months";
      default -> "reminders.recurrence.years";
    };
  }

  /// Of several weekdays it comes on one: "hari ketiga dari Selasa, Rabu dan Kamis".
  private static boolean isAmong(Rule rule) {
    return rule.weekdays().size() > 1 && !rule.weekdays().equals(Rule.WORKDAYS);
  }

  private static Text days(Rule rule) {
    return rule.weekdays().equals(Rule.WORKDAYS)
        ? Text.of("reminders.recurrence.workday")
        : Listed.of(rule.weekdays().stream().sorted().toList());
  }

  /// What becomes of months that are too short is told.
  private static Text dates(Rule rule) {
    var days = rule.monthDays();
    if (days.equals(List.of(-1))) {
      return Text.of("reminders.recurrence.last-day");
    }
    if (days.isEmpty() || !rule.places().isEmpty()) {
      return Text.of("reminders.recurrence.or-last-day")
          .with("day", days.isEmpty() ? 0 : days.getLast());
    }
    var listed = Listed.of(days);
    return days.stream().anyMatch(it -> it > SHORTEST_MONTH)
        ? Text.of("reminders.recurrence.dates-if-there").with("dates", listed)
        : Text.of("reminders.recurrence.dates").with("dates", listed);
  }
}

package id.bersinar.reminders;

import id.bersinar.calendar.Rule;
import id.bersinar.calendar.Series;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The usual ways in which something comes again, each counted from its first time.
enum Recurrence implements Repetition {
  ONCE,
  DAILY,
  WORKDAYS,
  WEEKLY,
  FORTNIGHTLY,
  /// On the same date; on the last day of months that are too short.
  MONTHLY,
  /// On the same date; not in months that are too short.
  MONTHLY_SKIPPING,
  /// "Senin pertama"
  MONTHLY_WEEKDAY,
  /// "Senin terakhir"
  MONTHLY_LAST_WEEKDAY,
  YEARLY;

  private static final int SHORTEST_MONTH = 28;
  private static final int WEEK = 7;

  /// Those that something on that day can come in. A fifth weekday is the last one: many months
  /// have no fifth.
  static List<Recurrence> of(LocalDate day) {
    return Arrays.stream(values()).filter(it -> it.suits(day)).toList();
  }

  private boolean suits(LocalDate day) {
    return switch (this) {
      case WORKDAYS -> Rule.WORKDAYS.contains(day.getDayOfWeek());
      case MONTHLY_SKIPPING -> day.getDayOfMonth() > SHORTEST_MONTH;
      case MONTHLY_WEEKDAY -> day.getDayOfMonth() <= SHORTEST_MONTH;
      case MONTHLY_LAST_WEEKDAY -> day.getDayOfMonth() > day.lengthOfMonth() - WEEK;
      default -> true;
    };
  }

  @Override
  public Series from(LocalDateTime start) {
    return rule(start.toLocalDate())
        .map(it -> Series.of(start, it))
        .orElseGet(() -> Series.once(start));
  }

  private Optional<Rule> rule(LocalDate day) {
    return Optional.ofNullable(
        switch (this) {
          case ONCE -> null;
          case DAILY -> Rule.daily();
          case WORKDAYS -> Rule.onWorkdays();
          case WEEKLY -> Rule.weekly(1, day.getDayOfWeek());
          case FORTNIGHTLY -> Rule.weekly(2, day.getDayOfWeek());
          case MONTHLY -> Rule.monthlyOrLast(day.getDayOfMonth());
          case MONTHLY_SKIPPING -> Rule.monthly(day.getDayOfMonth());
          case MONTHLY_WEEKDAY ->
              Rule.monthly((day.getDayOfMonth() - 1) / WEEK + 1, day.getDayOfWeek());
          case MONTHLY_LAST_WEEKDAY -> Rule.monthly(-1, day.getDayOfWeek());
          case YEARLY -> Rule.yearly(MonthDay.from(day));
        });
  }

  @Override
  public String written() {
    return name();
  }
}

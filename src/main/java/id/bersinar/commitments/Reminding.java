package id.bersinar.commitments;

import id.bersinar.calendar.Holidays;
import id.bersinar.escalation.QuietHours;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/// When a commitment's keeper is reminded, and when those above hear that it is overdue. All at
/// eight in the morning.
///
/// @param step what comes
/// @param at when
record Reminding(Step step, Instant at) {

  private static final LocalTime MORNING = LocalTime.of(8, 0);

  /// In their order. The first three are dropped when their time has passed; the others are made
  /// up for.
  enum Step {
    WEEK_BEFORE,
    DAY_BEFORE,
    ON_THE_DAY,
    OVERDUE,
    SUPERIOR,
    ABOVE;

    boolean isAhead() {
      return compareTo(OVERDUE) < 0;
    }

    boolean isForKeeper() {
      return compareTo(OVERDUE) <= 0;
    }

    private ZonedDateTime at(LocalDate due, ZoneId zone, Holidays holidays) {
      var day =
          switch (this) {
            case WEEK_BEFORE -> due.minusDays(7);
            case DAY_BEFORE -> due.minusDays(1);
            case ON_THE_DAY -> due;
            case OVERDUE -> workingDays(due, 1, holidays);
            case SUPERIOR -> workingDays(due, 3, holidays);
            case ABOVE -> workingDays(due, 7, holidays);
          };
      return day.atTime(MORNING).atZone(zone);
    }
  }

  /// The first one of a commitment that is due on that day.
  static Reminding first(LocalDate due, ZonedDateTime now, Holidays holidays) {
    return following(Stream.of(Step.values()), due, now, holidays).orElseThrow();
  }

  /// What follows on that step. What has been late doesn't let the next come on the same day.
  static Optional<Reminding> after(Step step, LocalDate due, ZonedDateTime now, Holidays holidays) {
    return following(stepsAfter(step), due, now, holidays)
        .map(
            it -> {
              var tomorrow =
                  workingDays(now.toLocalDate(), 1, holidays)
                      .atTime(MORNING)
                      .atZone(now.getZone())
                      .toInstant();
              return it.step.isAhead() || it.at.isAfter(now.toInstant())
                  ? it
                  : new Reminding(it.step, tomorrow);
            });
  }

  /// What follows on a step that reached nobody: what makes up for it comes at once.
  static Optional<Reminding> instead(
      Step step, LocalDate due, ZonedDateTime now, Holidays holidays) {
    return following(stepsAfter(step), due, now, holidays)
        .map(it -> step.isAhead() ? it : new Reminding(it.step, now.toInstant()));
  }

  /// That step again, after somebody had first to be asked who wasn't before: they have as long as
  /// the keeper has.
  static Reminding postponed(Step step, ZonedDateTime now, Holidays holidays) {
    var day = workingDays(now.toLocalDate(), 2, holidays);
    return new Reminding(step, day.atTime(MORNING).atZone(now.getZone()).toInstant());
  }

  private static Stream<Step> stepsAfter(Step step) {
    return Arrays.stream(Step.values()).filter(it -> it.compareTo(step) > 0);
  }

  private static Optional<Reminding> following(
      Stream<Step> steps, LocalDate due, ZonedDateTime now, Holidays holidays) {
    return steps
        .map(it -> new Reminding(it, it.at(due, now.getZone(), holidays).toInstant()))
        .filter(it -> !it.step.isAhead() || it.at.isAfter(now.toInstant()))
        .findFirst();
  }

  private static LocalDate workingDays(LocalDate day, int count, Holidays holidays) {
    return Stream.iterate(day.plusDays(1), it -> it.plusDays(1))
        .limit((long) Holidays.LONGEST_BREAK * count)
        .filter(holidays::isWorkingDay)
        .skip(count - 1L)
        .findFirst()
        .orElse(day.plusDays(count));
  }

  /// When the night ends in which nobody is to be disturbed; absent by day.
  static Optional<Instant> morning(ZonedDateTime now) {
    return QuietHours.NIGHT.endOf(now).map(ZonedDateTime::toInstant);
  }
}

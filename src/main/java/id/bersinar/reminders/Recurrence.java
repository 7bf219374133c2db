package id.bersinar.reminders;

import id.bersinar.dialogue.Text;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// How often a reminder comes.
enum Recurrence {
  ONCE(null),
  DAILY(ChronoUnit.DAYS),
  WEEKLY(ChronoUnit.WEEKS),
  MONTHLY(ChronoUnit.MONTHS);

  private final @Nullable ChronoUnit unit;

  Recurrence(@Nullable ChronoUnit unit) {
    this.unit = unit;
  }

  boolean repeats() {
    return unit != null;
  }

  /// How many repetitions after the start come up to and with that moment; negative before it.
  long countUpTo(LocalDateTime start, LocalDateTime moment) {
    if (moment.isBefore(start)) {
      return -1;
    }
    if (unit == null) {
      return 0;
    }
    // Whole units only, so the last day of a short month may be one more.
    long count = unit.between(start, moment);
    return at(start, count + 1).isAfter(moment) ? count : count + 1;
  }

  /// The time of a repetition, 0 being the start. Counted from the start, so the 31st becomes the
  /// last day of a shorter month and is the 31st again in a longer one.
  LocalDateTime at(LocalDateTime start, long count) {
    return unit == null ? start : start.plus(count, unit);
  }

  /// As people call it.
  Text label() {
    return Text.of("reminders.recurrence.", this);
  }
}

package id.bersinar.calendar;

import java.time.Duration;
import java.time.LocalTime;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// When an alarm goes off: a `TRIGGER` as it is written, such as `-PT15M`.
record WrittenAlarm(WrittenEvent.Property trigger) {

  private static final Pattern LENGTH =
      Pattern.compile(
          "([+-]?)P(?=.*\\d)(?:(\\d{1,3})W)?(?:(\\d{1,4})D)?"
              + "(?:T(?:(\\d{1,5})H)?(?:(\\d{1,6})M)?(?:(\\d{1,7})S)?)?");

  private static final Duration LONGEST = Duration.ofDays(365);
  private static final Duration DAY = Duration.ofDays(1);

  /// How long before its event that is; absent where it is after it, counted from its end, or a
  /// time of its own.
  ///
  /// @param takesDay whether the event takes a whole day, so that it is counted from midnight
  Optional<LeadTime> lead(boolean takesDay) {
    var length = LENGTH.matcher(trigger.value().strip());
    return "END".equalsIgnoreCase(trigger.parameters().get("RELATED")) || !length.matches()
        ? Optional.empty()
        : Optional.of(before(length))
            .filter(it -> it.compareTo(LONGEST) <= 0 && it.toSecondsPart() == 0)
            .flatMap(it -> takesDay ? beforeMidnight(it) : beforeBegin(it));
  }

  private static Duration before(Matcher length) {
    var all =
        Duration.ofDays(7 * number(length, 2) + number(length, 3))
            .plusHours(number(length, 4))
            .plusMinutes(number(length, 5))
            .plusSeconds(number(length, 6));
    return length.group(1).equals("-") ? all : all.negated();
  }

  private static long number(Matcher length, int group) {
    return Optional.ofNullable(length.group(group)).map(Long::valueOf).orElse(0L);
  }

  private static Optional<LeadTime> beforeBegin(Duration before) {
    return before.isNegative()
        ? Optional.empty()
        : Optional.of(
            new LeadTime(
                Period.ofDays((int) before.toDays()),
                before.minusDays(before.toDays()),
                Optional.empty()));
  }

  /// On a day at an hour, and on that of the event while it lasts.
  private static Optional<LeadTime> beforeMidnight(Duration before) {
    int days = (int) Math.ceilDiv(before.toMinutes(), DAY.toMinutes());
    var hour = LocalTime.MIDNIGHT.plus(DAY.multipliedBy(days).minus(before));
    return days < 0
        ? Optional.empty()
        : Optional.of(
            days == 0 && hour.equals(WrittenTime.OF_A_DAY)
                ? LeadTime.NONE
                : new LeadTime(
                    Period.ofDays(days),
                    Duration.ZERO,
                    Optional.of(hour.truncatedTo(ChronoUnit.MINUTES))));
  }
}

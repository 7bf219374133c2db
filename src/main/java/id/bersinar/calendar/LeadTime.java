package id.bersinar.calendar;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// How long before an event; negative for after it.
///
/// @param hour of that day; absent where it is the event's own
public record LeadTime(Period days, Duration hours, Optional<LocalTime> hour) {

  private static final String PARTS = "/";
  private static final String BETWEEN = " ";

  /// At the event itself.
  public static final LeadTime NONE = new LeadTime(Period.ZERO, Duration.ZERO, Optional.empty());

  public static LeadTime days(int days) {
    return new LeadTime(Period.ofDays(days), Duration.ZERO, Optional.empty());
  }

  public static LeadTime hours(int hours) {
    return new LeadTime(Period.ZERO, Duration.ofHours(hours), Optional.empty());
  }

  /// When that is, for an event then; all by the same wall's clock.
  public LocalDateTime before(LocalDateTime event) {
    var at = event.minus(days).minus(hours);
    return hour.map(it -> at.toLocalDate().atTime(it)).orElse(at);
  }

  /// Whether it is at the event itself.
  public boolean isNone() {
    return equals(NONE);
  }

  /// As [#read] takes it: `P7D/PT0S`, `P1D/PT0S/08:00`.
  public String written() {
    return days + PARTS + hours + hour.map(it -> PARTS + it).orElse("");
  }

  public static Optional<LeadTime> read(String written) {
    var parts = written.split(PARTS, -1);
    try {
      return parts.length < 2 || parts.length > 3
          ? Optional.empty()
          : Optional.of(
              new LeadTime(
                  Period.parse(parts[0]),
                  Duration.parse(parts[1]),
                  Arrays.stream(parts).skip(2).map(LocalTime::parse).findFirst()));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  /// Several of them in one text, as [#readAll] takes it.
  public static String written(List<LeadTime> all) {
    return all.stream().map(LeadTime::written).collect(Collectors.joining(BETWEEN));
  }

  /// What isn't one is passed over.
  public static List<LeadTime> readAll(String written) {
    return Arrays.stream(written.split(BETWEEN)).flatMap(it -> read(it).stream()).toList();
  }
}

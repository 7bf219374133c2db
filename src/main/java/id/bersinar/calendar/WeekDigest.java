package id.bersinar.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.stream.Stream;

/// The digest of a week, from Monday to Sunday, as it comes to somebody in that zone: at seven on
/// the week's first working day. A week without any has none.
///
/// @param day on which it comes
public record WeekDigest(LocalDate monday, LocalDate day, ZoneId zone) {

  private static final LocalTime MORNING = LocalTime.of(7, 0);
  private static final LocalTime NOON = LocalTime.NOON;

  /// The one of the week in which that moment lies.
  public static Optional<WeekDigest> of(ZonedDateTime moment, Holidays holidays) {
    var monday = moment.toLocalDate().with(DayOfWeek.MONDAY);
    return Stream.iterate(monday, it -> it.plusDays(1))
        .limit(DayOfWeek.values().length)
        .filter(holidays::isWorkingDay)
        .findFirst()
        .map(it -> new WeekDigest(monday, it, moment.getZone()));
  }

  /// When it comes.
  public ZonedDateTime at() {
    return day.atTime(MORNING).atZone(zone);
  }

  /// Until when it comes; later it would be of no use any more.
  public ZonedDateTime latest() {
    return day.atTime(NOON).atZone(zone);
  }

  /// Whether it is to come now.
  public boolean isDue(ZonedDateTime now) {
    return !now.isBefore(at()) && now.isBefore(latest());
  }

  /// The first moment of the week after.
  public ZonedDateTime end() {
    return monday.plusWeeks(1).atStartOfDay(zone);
  }
}

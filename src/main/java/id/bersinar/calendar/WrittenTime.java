package id.bersinar.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;

/// A time as calendars write it: `20301122T090000` in some zone, `…Z`, or a whole day.
///
/// @param written by the clock of its zone
/// @param at by the clock of whoever reads it
record WrittenTime(LocalDateTime written, ZoneId zone, LocalDateTime at) {

  /// When people hear of what takes a whole day.
  static final LocalTime OF_A_DAY = LocalTime.of(8, 0);

  private static final DateTimeFormatter LOCAL =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss").withResolverStyle(ResolverStyle.STRICT);
  private static final int LAST_YEAR = 9999;
  private static final int DAY = "20301122".length();

  static boolean takesDay(String value) {
    return value.strip().length() == DAY;
  }

  /// @throws DateTimeException if it is no time
  static WrittenTime of(String value, ZoneId zone, ZoneId here) {
    if (takesDay(value)) {
      var day = LocalDate.parse(value, DateTimeFormatter.BASIC_ISO_DATE).atTime(OF_A_DAY);
      return new WrittenTime(day, here, day);
    }
    boolean utc = value.endsWith("Z");
    var written = LocalDateTime.parse(utc ? value.substring(0, value.length() - 1) : value, LOCAL);
    var from = utc ? ZoneOffset.UTC : zone;
    var at = written.atZone(from).withZoneSameInstant(here).toLocalDateTime();
    if (at.getYear() > LAST_YEAR) {
      throw new DateTimeException("a year that calendars don't write");
    }
    return new WrittenTime(written, from, at);
  }

  /// Whether what comes again by that clock does so by the reader's, on the same days.
  boolean goesWith(ZoneId here) {
    return written.toLocalDate().equals(at.toLocalDate())
        && (zone.equals(here) || isSteady(zone) && isSteady(here));
  }

  private boolean isSteady(ZoneId zone) {
    return zone.getRules().nextTransition(written.atZone(zone).toInstant()) == null;
  }
}

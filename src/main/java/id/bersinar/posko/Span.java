package id.bersinar.posko;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;

/// From when until when on one day; until a time that isn't later means on the next day, so that
/// 00.00-00.00 is the whole day.
record Span(LocalTime from, LocalTime until) {

  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH.mm");

  static final Span WHOLE_DAY = new Span(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);

  LocalDateTime start(LocalDate day) {
    return day.atTime(from);
  }

  LocalDateTime end(LocalDate day) {
    return (until.isAfter(from) ? day : day.plusDays(1)).atTime(until);
  }

  Duration length() {
    return Duration.between(start(LocalDate.EPOCH), end(LocalDate.EPOCH));
  }

  /// What [#toString] has written.
  static Span parse(String text) {
    var ends = text.split("-", -1);
    var until = ends[1].equals("24.00") ? LocalTime.MIDNIGHT : LocalTime.parse(ends[1], CLOCK);
    return new Span(LocalTime.parse(ends[0], CLOCK), until);
  }

  @Override
  public String toString() {
    var last = until.equals(LocalTime.MIDNIGHT) ? "24.00" : CLOCK.format(until);
    return CLOCK.format(from) + "-" + last;
  }
}

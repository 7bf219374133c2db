package id.bersinar.calendar;

import id.bersinar.calendar.CalendarReader.Content;
import id.bersinar.calendar.CalendarReader.Events;
import id.bersinar.calendar.FoundEvent.Over;
import id.bersinar.calendar.FoundEvent.Skipped;
import id.bersinar.calendar.FoundEvent.Usable;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Calendars' files and what is read from them. It is Friday, 27 November 2026, 10.00 in Jakarta.
final class SampleCalendars {

  static final ZoneId WIB = ZoneId.of("Asia/Jakarta");
  static final LocalDateTime NOW = LocalDateTime.parse("2026-11-27T10:00");

  private SampleCalendars() {}

  static Content read(byte[] content) {
    return new CalendarReader(_ -> WIB, Optional.empty(), NOW.atZone(WIB).toInstant())
        .read(content);
  }

  static Content read(String content) {
    return read(content.getBytes(StandardCharsets.UTF_8));
  }

  static String event(String... lines) {
    return "BEGIN:VEVENT\r\nUID:a\r\nSUMMARY:Apel\r\n"
        + String.join("\r\n", lines)
        + "\r\nEND:VEVENT\r\n";
  }

  static String calendar(String... events) {
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + String.join("", events) + "END:VCALENDAR\r\n";
  }

  static List<FoundEvent> found(String... events) {
    return ((Events) read(calendar(events))).events();
  }

  static String told(FoundEvent it) {
    return switch (it.outcome()) {
      case Skipped skipped -> skipped.reason().name();
      case Over _ -> "OVER";
      case Usable usable ->
          usable
              .series()
              .after(NOW, Holidays.NONE)
              .limit(3)
              .map(at -> at.at().toString())
              .collect(Collectors.joining(" "));
    };
  }
}

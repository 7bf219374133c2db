package id.bersinar.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Events as calendars read them (RFC 5545), in UTC, which each shows in its own zone. They have no
/// guests: phones take an invitation that is opened as a file for out of date. A later one with the
/// same UID and a higher SEQUENCE takes its place.
public final class CalendarText {

  public static final String TYPE = "text/calendar";

  public static final DateTimeFormatter UTC =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  /// Octets of a line, without its end.
  private static final int LONGEST_LINE = 75;

  /// Characters of a title in a list; all of a longer one stands in its description.
  private static final int LONGEST_TITLE = 120;

  private static final List<String> BEGIN =
      List.of(
          "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Bersinar//Bersinar//ID", "METHOD:PUBLISH");

  private CalendarText() {}

  /// A file with one event.
  ///
  /// @param now when it is written
  public static byte[] file(CalendarEvent event, Instant now) {
    return written(BEGIN.stream(), List.of(event), now);
  }

  /// What a calendar fetches again and again.
  ///
  /// @param now when it is written
  public static byte[] feed(List<CalendarEvent> events, Instant now) {
    var named =
        Stream.of(
            "X-WR-CALNAME:Bersinar",
            "REFRESH-INTERVAL;VALUE=DURATION:PT1H",
            "X-PUBLISHED-TTL:PT1H");
    return written(Stream.concat(BEGIN.stream(), named), events, now);
  }

  private static byte[] written(Stream<String> begin, List<CalendarEvent> events, Instant now) {
    return Stream.of(
            begin, events.stream().flatMap(it -> lines(it, now)), Stream.of("END:VCALENDAR"))
        .flatMap(it -> it)
        .map(line -> folded(line) + "\r\n")
        .collect(Collectors.joining())
        .getBytes(StandardCharsets.UTF_8);
  }

  private static Stream<String> lines(CalendarEvent it, Instant now) {
    return Stream.of(
            Stream.of("BEGIN:VEVENT", "UID:" + it.uid(), "DTSTAMP:" + UTC.format(now)),
            when(it.start()),
            Stream.of(
                "SEQUENCE:" + it.sequence(),
                "STATUS:" + (it.cancelled() ? "CANCELLED" : "CONFIRMED")),
            titled(it.title()),
            it.place().map(place -> "LOCATION:" + escaped(place)).stream(),
            Stream.of("END:VEVENT"))
        .flatMap(lines -> lines);
  }

  private static Stream<String> when(CalendarEvent.Start start) {
    return switch (start) {
      case CalendarEvent.At at ->
          Stream.concat(
              Stream.of("DTSTART:" + UTC.format(at.moment())),
              at.end().stream().map(it -> "DTEND:" + UTC.format(it)));
      case CalendarEvent.On on ->
          Stream.of("DTSTART;VALUE=DATE:" + on.day().format(DateTimeFormatter.BASIC_ISO_DATE));
    };
  }

  private static Stream<String> titled(String title) {
    return title.codePointCount(0, title.length()) <= LONGEST_TITLE
        ? Stream.of("SUMMARY:" + escaped(title))
        : Stream.of(
            "SUMMARY:"
                + escaped(title.substring(0, title.offsetByCodePoints(0, LONGEST_TITLE)) + "…"),
            "DESCRIPTION:" + escaped(title));
  }

  private static String escaped(String value) {
    return value
        .replaceAll("([\\\\;,])", "\\\\$1")
        .replaceAll("\\R", "\\\\n")
        .replaceAll("\\p{Cntrl}", " ");
  }

  /// A line that is too long goes on in the next, after a space; never within a character.
  private static String folded(String line) {
    var folded = new StringBuilder();
    int octets = 0;
    for (int point : line.codePoints().toArray()) {
      var character = Character.toString(point);
      int more = character.getBytes(StandardCharsets.UTF_8).length;
      if (octets + more > LONGEST_LINE) {
        folded.append("\r\n ");
        octets = 1;
      }
      folded.append(character);
      octets += more;
    }
    return folded.toString();
  }
}

package id.bersinar.meetings;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A meeting for calendars (RFC 5545), in UTC, which each shows in its own zone. It has no guests:
/// phones take an invitation that is opened as a file for out of date. A later one with the same
/// UID and a higher SEQUENCE takes its place.
final class CalendarFile {

  static final String TYPE = "text/calendar";

  private static final DateTimeFormatter UTC =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  /// Octets of a line, without its end.
  private static final int LONGEST_LINE = 75;

  /// Characters of a value in a link, each of up to nine once it is encoded.
  private static final int LONGEST_IN_LINK = 100;

  private CalendarFile() {}

  /// @param now when it is written
  static byte[] of(Meeting it, Instant now) {
    return Stream.of(
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            "PRODID:-//Bersinar//Rapat//ID",
            "METHOD:PUBLISH",
            "BEGIN:VEVENT",
            "UID:" + it.id() + "@bersinar",
            "DTSTAMP:" + UTC.format(now),
            "DTSTART:" + UTC.format(it.startsAt()),
            it.length().isOpen() ? "" : "DTEND:" + UTC.format(it.endsAt()),
            "SEQUENCE:" + it.sequence(),
            "STATUS:" + (it.cancelled() ? "CANCELLED" : "CONFIRMED"),
            "SUMMARY:" + escaped(it.title()),
            "LOCATION:" + escaped(it.place()),
            "END:VEVENT",
            "END:VCALENDAR")
        .filter(line -> !line.isEmpty())
        .map(line -> folded(line) + "\r\n")
        .collect(Collectors.joining())
        .getBytes(StandardCharsets.UTF_8);
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

  /// Where Google's calendar takes the meeting over.
  static String google(Meeting it) {
    return "https://calendar.google.com/calendar/render?action=TEMPLATE&dates=%s/%s&text=%s&location=%s"
        .formatted(
            UTC.format(it.startsAt()),
            UTC.format(it.endsAt()),
            encoded(it.title()),
            encoded(it.place()));
  }

  private static String encoded(String value) {
    var points = value.codePoints().limit(LONGEST_IN_LINK);
    var beginning =
        points.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
    return URLEncoder.encode(beginning.toString(), StandardCharsets.UTF_8);
  }
}

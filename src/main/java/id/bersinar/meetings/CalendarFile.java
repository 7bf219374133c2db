package id.bersinar.meetings;

import id.bersinar.calendar.CalendarEvent;
import id.bersinar.calendar.CalendarText;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// A meeting for calendars: as a file, in a feed, and as a link.
final class CalendarFile {

  /// Characters of a value in a link, each of up to nine once it is encoded.
  private static final int LONGEST_IN_LINK = 100;

  private CalendarFile() {}

  static CalendarEvent event(Meeting it) {
    return new CalendarEvent(
        CalendarEvent.uid(it.id()),
        new CalendarEvent.At(
            it.startsAt(), Optional.of(it.endsAt()).filter(_ -> !it.length().isOpen())),
        it.sequence(),
        it.cancelled(),
        it.title(),
        Optional.of(it.place()).filter(place -> !place.equals(Meeting.NO_PLACE)));
  }

  /// Where Google's calendar takes the meeting over.
  static String google(Meeting it) {
    return "https://calendar.google.com/calendar/render?action=TEMPLATE&dates=%s/%s&text=%s&location=%s"
        .formatted(
            CalendarText.UTC.format(it.startsAt()),
            CalendarText.UTC.format(it.endsAt()),
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

package id.bersinar.meetings;

import id.bersinar.calendar.Reading;
import id.bersinar.calendar.TimeReader;
import id.bersinar.dialogue.Text;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/// How long a meeting lasts.
///
/// @param minutes zero where it has no fixed end
record Length(int minutes) {

  static final Length OPEN = new Length(0);

  static final Duration LONGEST = Duration.ofDays(7);

  private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("uuuu-MM-dd HH.mm");

  static Optional<Length> between(LocalDateTime start, LocalDateTime end) {
    return of(Duration.between(start, end));
  }

  private static Optional<Length> of(Duration duration) {
    return duration.isPositive() && duration.compareTo(LONGEST) <= 0
        ? Optional.of(new Length(Math.toIntExact(duration.toMinutes())))
        : Optional.empty();
  }

  /// What is typed for it: "2 jam", or until when, "jam 11" or "sampai jam 11".
  static Optional<Length> read(String typed, LocalDateTime start) {
    if (typed.matches("\\d+")) {
      return Optional.empty(); // hours, or the hour of its end?
    }
    var said = TimeReader.length(typed);
    return said.isPresent() ? said.flatMap(Length::of) : until(typed, start);
  }

  private static Optional<Length> until(String typed, LocalDateTime start) {
    var end =
        typed.strip().replaceFirst("(?iu)^(sampai|sampe|hingga|s/d|s\\.d\\.?|until|till?)\\s+", "");
    // A moment before it makes the day of the meeting the one that is meant.
    var range = TYPED.format(start) + " sampai " + end;
    return TimeReader.read(range, start.minusMinutes(1).atZone(ZoneOffset.UTC))
            instanceof Reading.Range(_, var until)
        ? between(start, until)
        : Optional.empty();
  }

  boolean isOpen() {
    return minutes == 0;
  }

  /// When what begins then is over; where that isn't said, when it begins.
  Instant after(Instant start) {
    return start.plus(Duration.ofMinutes(minutes));
  }

  /// Until when a meeting lasts that begins then.
  ///
  /// @param zone of whoever reads it
  Text until(Instant start, ZoneId zone) {
    var begin = start.atZone(zone);
    var end = after(start).atZone(zone);
    return Text.of("meetings.until")
        .with("end", end.toLocalDate().equals(begin.toLocalDate()) ? end.toLocalTime() : end)
        .when(!isOpen());
  }

  /// The same, said also where it has no fixed end.
  Text end(ZonedDateTime start) {
    return isOpen() ? Text.of("meetings.no-end") : until(start.toInstant(), start.getZone());
  }
}

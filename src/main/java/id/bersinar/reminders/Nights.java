package id.bersinar.reminders;

import id.bersinar.area.WallClock;
import id.bersinar.escalation.QuietHours;
import id.bersinar.people.Audience;
import id.bersinar.people.Recipient;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// When people aren't to be disturbed, by their own clocks.
@Component
class Nights {

  private static final QuietHours QUIET = new QuietHours(LocalTime.of(21, 0), LocalTime.of(6, 0));

  private final WallClock wallClock;

  Nights(WallClock wallClock) {
    this.wallClock = wallClock;
  }

  /// The recipient's zone.
  ZoneId zone(Recipient recipient) {
    return wallClock.now().getZone();
  }

  /// When the night ends in which the recipient is not to be disturbed; absent where it is day.
  /// Who chose the hour for themselves means it.
  Optional<Instant> morning(Reminder reminder, Recipient recipient, Instant now) {
    return reminder.audience() == Audience.ME
        ? Optional.empty()
        : QUIET.endOf(now.atZone(zone(recipient))).map(it -> it.toInstant());
  }
}

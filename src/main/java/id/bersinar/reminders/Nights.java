package id.bersinar.reminders;

import id.bersinar.escalation.QuietHours;
import id.bersinar.people.Audience;
import id.bersinar.people.Recipient;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// When people aren't to be disturbed, by their own clocks.
@Component
class Nights {

  /// When the night ends in which the recipient is not to be disturbed; absent where it is day.
  /// Who chose the hour for themselves means it.
  Optional<Instant> morning(Reminder reminder, Recipient recipient, Instant now) {
    return keepsQuiet(reminder)
        ? QuietHours.NIGHT.endOf(now.atZone(recipient.zone())).map(ZonedDateTime::toInstant)
        : Optional.empty();
  }

  /// After so much time in which the recipient may be disturbed.
  Instant after(Reminder reminder, ZoneId zone, Instant now, Duration wait) {
    return keepsQuiet(reminder)
        ? QuietHours.NIGHT.after(now.atZone(zone), wait).toInstant()
        : now.plus(wait);
  }

  private static boolean keepsQuiet(Reminder reminder) {
    return !reminder.urgent() && !reminder.audience().equals(Audience.ME);
  }
}

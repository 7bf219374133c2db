package id.bersinar.reminders;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import id.bersinar.calendar.Holidays;
import id.bersinar.calendar.WeekDigest;
import id.bersinar.people.DigestReaders;
import id.bersinar.people.Recipient;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Reminders that aren't urgent come with the week's digest, and not by themselves. Who doesn't get
/// it gets them as any other; who should have and hasn't gets them when they begin.
@Component
class InDigest {

  private final Reminders reminders;
  private final Planner planner;
  private final DigestReaders readers;
  private final Holidays holidays;

  InDigest(Reminders reminders, Planner planner, DigestReaders readers, Holidays holidays) {
    this.reminders = reminders;
    this.planner = planner;
    this.readers = readers;
    this.holidays = holidays;
  }

  /// Lets it come with the digest only, or by itself again.
  ///
  /// @return false, and nothing changes, if it isn't theirs, or can't come with it
  @Transactional
  public boolean list(UUID author, UUID id, boolean inDigest) {
    return reminders
        .lock(id)
        .filter(it -> it.isBy(author) && it.canBeListed())
        .map(it -> list(it, inDigest))
        .orElse(false);
  }

  private boolean list(Reminder reminder, boolean inDigest) {
    reminder.inDigest(inDigest);
    if (planner.replan(reminder)) {
      return true;
    }
    reminder.inDigest(!inDigest);
    return false;
  }

  /// Those of them for whom the digest is still to come that says it.
  Set<UUID> awaiting(Reminder reminder, DueRow row, List<Recipient> recipients, Instant now) {
    if (!reminder.inDigest() || !row.reminds()) {
      return Set.of();
    }
    return recipients.stream()
        .collect(
            groupingBy(
                it -> digestAhead(row.occurrence(), it.zone(), now),
                mapping(Recipient::id, toSet())))
        .entrySet()
        .stream()
        .filter(it -> it.getKey().isPresent())
        .flatMap(it -> readers.awaiting(it.getValue(), it.getKey().get()).stream())
        .collect(toSet());
  }

  /// The Monday of the week of that occurrence, if its digest can still come before it.
  private Optional<LocalDate> digestAhead(Instant occurrence, ZoneId zone, Instant now) {
    return WeekDigest.of(occurrence.atZone(zone), holidays)
        .filter(it -> occurrence.isAfter(now) && occurrence.isAfter(it.at().toInstant()))
        .filter(it -> now.isBefore(it.latest().toInstant()))
        .map(WeekDigest::monday);
  }
}

package id.bersinar.reminders;

import id.bersinar.people.Recipients;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What comes next for somebody, and what has come.
@Service
class Agenda {

  private final Reminders reminders;
  private final Deliveries deliveries;
  private final Recipients recipients;

  Agenda(Reminders reminders, Deliveries deliveries, Recipients recipients) {
    this.reminders = reminders;
    this.deliveries = deliveries;
    this.recipients = recipients;
  }

  /// A reminder in the agenda.
  ///
  /// @param at when it comes, absent while it is paused
  /// @param snoozed whether it has come already and was put off
  record Entry(Reminder reminder, Optional<Instant> at, boolean snoozed) {
    UUID id() {
      return reminder.id();
    }
  }

  /// How many got a reminder, and how many of them have acknowledged it.
  record Acknowledged(long recipients, long done) {}

  /// What comes for the person or was made by the person, in order, what is paused last.
  @Transactional(readOnly = true)
  public List<Entry> coming(UUID person) {
    var category = recipients.categoryOf(person).orElse(null);
    var area = recipients.areaOf(person).orElse(null);
    return Stream.concat(
            reminders.coming(person, category, area).stream()
                .map(reminder -> new Entry(reminder, reminder.next(), false)),
            deliveries.snoozedBy(person).stream()
                .map(delivery -> new Entry(delivery.reminder(), delivery.snoozedUntil(), true)))
        .sorted(Comparator.comparing(entry -> entry.at().orElse(Instant.MAX)))
        .toList();
  }

  /// What the person made and has come for the last time, the latest first.
  @Transactional(readOnly = true)
  public List<Entry> finished(UUID person) {
    return reminders.finished(person).stream()
        .map(reminder -> new Entry(reminder, reminder.lastDue(), false))
        .toList();
  }

  /// The reminder, if it concerns the person.
  @Transactional(readOnly = true)
  public Optional<Reminder> find(UUID person, UUID id) {
    return reminders.findById(id).filter(reminder -> concerns(person, reminder));
  }

  private boolean concerns(UUID person, Reminder reminder) {
    return reminder.isBy(person)
        || switch (reminder.audience()) {
          case ME -> false;
          case CATEGORY ->
              isOfArea(person, reminder)
                  && reminder.category().equals(recipients.categoryOf(person));
          case EVERYONE -> isOfArea(person, reminder);
        };
  }

  private boolean isOfArea(UUID person, Reminder reminder) {
    var area = reminder.area();
    return area.isEmpty() || area.equals(recipients.areaOf(person));
  }

  /// How the reminder was received the last time; absent if it hasn't come yet.
  @Transactional(readOnly = true)
  public Optional<Acknowledged> acknowledged(Reminder reminder) {
    return reminder
        .lastDue()
        .map(
            due ->
                new Acknowledged(
                    deliveries.countByReminderAndOccurrence(reminder, due),
                    deliveries.countByReminderAndOccurrenceAndDoneAtIsNotNull(reminder, due)));
  }
}

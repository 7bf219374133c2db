package id.bersinar.reminders;

import id.bersinar.area.WallClock;
import id.bersinar.calendar.Holidays;
import id.bersinar.dialogue.Lane;
import id.bersinar.people.People;
import id.bersinar.people.Recipients;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Sends reminders that are due.
@Service
class Firing {

  // Until then it is its trigger's turn.
  private static final Duration OVERDUE = Duration.ofMinutes(2);

  private final Reminders reminders;
  private final Deliveries deliveries;
  private final Recipients recipients;
  private final Notice notice;
  private final Timetable timetable;
  private final People people;
  private final WallClock wallClock;
  private final Clock clock;
  private final Holidays holidays;

  Firing(
      Reminders reminders,
      Deliveries deliveries,
      Recipients recipients,
      Notice notice,
      Timetable timetable,
      People people,
      WallClock wallClock,
      Clock clock,
      Holidays holidays) {
    this.reminders = reminders;
    this.deliveries = deliveries;
    this.recipients = recipients;
    this.notice = notice;
    this.timetable = timetable;
    this.people = people;
    this.wallClock = wallClock;
    this.clock = clock;
    this.holidays = holidays;
  }

  /// Sends the reminder to its recipients and goes on to its next time, all in one transaction.
  /// Does nothing if it isn't due: it was sent already, changed, paused or deleted.
  @Transactional
  public void fire(UUID id) {
    var now = clock.instant();
    reminders.lock(id).filter(reminder -> reminder.isDue(now)).ifPresent(this::send);
  }

  private void send(Reminder reminder) {
    var due = reminder.moveOn(holidays, wallClock.now());
    for (var recipient :
        recipients.of(
            reminder.audience(), reminder.author(), reminder.category(), reminder.area())) {
      var delivery = deliveries.save(new Delivery(reminder, recipient.id(), due));
      people.tell(recipient, Lane.REMINDER, notice.arriving(delivery));
    }
    timetable.follow(reminder);
  }

  /// What should have been sent for a while: its trigger has failed, or the program was down.
  @Transactional(readOnly = true)
  public List<UUID> overdue() {
    return reminders.overdue(clock.instant().minus(OVERDUE));
  }

  /// The deliveries whose snooze is over.
  @Transactional(readOnly = true)
  public List<UUID> snoozesDue() {
    return deliveries.snoozedUntil(clock.instant());
  }

  /// Sends a snoozed delivery once more. Does nothing if it has been acknowledged or put off again.
  @Transactional
  public void bringAgain(UUID id) {
    var now = clock.instant();
    deliveries
        .lock(id)
        .filter(delivery -> delivery.snoozedUntil().filter(it -> !it.isAfter(now)).isPresent())
        .ifPresent(this::wake);
  }

  private void wake(Delivery delivery) {
    Instant until = delivery.snoozedUntil().orElseThrow();
    delivery.wake();
    if (people.reachable(delivery.person()).isPresent()) {
      people.tell(delivery.person(), Lane.REMINDER, notice.again(delivery, until));
    }
  }
}

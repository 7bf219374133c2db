package id.bersinar.reminders;

import id.bersinar.calendar.Holidays;
import id.bersinar.people.Recipient;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Takes back that a reminder is done.
@Component
record Reopening(
    Deliveries deliveries,
    Respondents respondents,
    Insisting insisting,
    Holidays holidays,
    Timetable timetable,
    Clock clock) {

  private static final Duration OPEN_FOR = Duration.ofHours(1);

  /// What nobody else has heard of can be taken back.
  boolean isPossible(Delivery delivery, Asked asked) {
    return !asked.inPlace()
        && asked.passedTo().isEmpty()
        && delivery.doneAt().filter(it -> it.plus(OPEN_FOR).isAfter(clock.instant())).isPresent()
        && !insisting.hasEscalated(delivery)
        && respondents.isAlone(delivery);
  }

  /// What that person can take back, the latest first.
  List<Delivery> possible(UUID person) {
    return deliveries.doneBy(person, clock.instant().minus(OPEN_FOR)).stream()
        .filter(
            it -> respondents.asked(it, person).filter(asked -> isPossible(it, asked)).isPresent())
        .toList();
  }

  /// What would have come meanwhile comes now.
  void reopen(Delivery delivery, Recipient recipient) {
    delivery.reopen();
    missed(delivery).ifPresentOrElse(this::bring, () -> insisting.watch(delivery, recipient));
  }

  private Optional<Delivery> missed(Delivery delivery) {
    var reminder = delivery.reminder();
    return Planned.latest(reminder, delivery.occurrence(), holidays, clock.instant())
        .filter(it -> it.dueAt().isAfter(delivery.dueAt()))
        .map(it -> new Delivery(reminder, delivery.person(), it))
        .filter(
            it ->
                deliveries
                    .findByReminderAndDueAtAndPerson(reminder, it.dueAt(), it.person())
                    .isEmpty());
  }

  private void bring(Delivery missed) {
    var now = clock.instant();
    deliveries.save(missed.hold(now));
    timetable.follow(now);
  }
}

package id.bersinar.reminders;

import id.bersinar.dialogue.Lane;
import id.bersinar.dialogue.Text;
import id.bersinar.escalation.RisingPauses;
import id.bersinar.people.Absences;
import id.bersinar.people.People;
import id.bersinar.people.Recipient;
import id.bersinar.people.Recipients;
import id.bersinar.people.Superiors;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// What is done while somebody doesn't answer a reminder that insists: it comes again a few times,
/// then whoever is above is told, then those above them, and the author at the end. Whether it is
/// still unanswered, and who is above, is seen at each step. The clock stands still at night.
@Component
class Insisting {

  /// Half an hour, an hour, two hours.
  private static final RisingPauses PAUSES =
      new RisingPauses(Duration.ofMinutes(30), Duration.ofHours(2), 0);

  /// How often it comes again before anybody else is told.
  private static final int REPEATS = 3;

  private final Escalations escalations;
  private final StandInRows standIns;
  private final Superiors superiors;
  private final Recipients recipients;
  private final People people;
  private final Notice notice;
  private final Nights nights;
  private final Timetable timetable;
  private final Clock clock;

  Insisting(
      Escalations escalations,
      StandInRows standIns,
      Superiors superiors,
      Recipients recipients,
      People people,
      Notice notice,
      Nights nights,
      Timetable timetable,
      Clock clock) {
    this.escalations = escalations;
    this.standIns = standIns;
    this.superiors = superiors;
    this.recipients = recipients;
    this.people = people;
    this.notice = notice;
    this.nights = nights;
    this.timetable = timetable;
    this.clock = clock;
  }

  /// It has come; the next step follows after a while, where the reminder insists.
  void watch(Delivery delivery, Recipient recipient) {
    var reminder = delivery.reminder();
    if (reminder.insists()) {
      var pause = PAUSES.after(delivery.repeats());
      var next = nights.after(reminder, recipient.zone(), clock.instant(), pause);
      delivery.actAt(next);
      timetable.follow(next);
    }
  }

  /// Takes the next step: nobody has answered. None follows where it insists no more.
  ///
  /// @param to absent where they can't be reached
  void goOn(Delivery delivery, Optional<Addressee> to) {
    delivery.actAt(null);
    if (!delivery.reminder().insists()) {
      return;
    }
    if (to.isPresent() && comesAgain(delivery)) {
      delivery.repeat();
      var recipient = to.get().recipient();
      people.tell(recipient, Lane.REMINDER, notice.unanswered(delivery, to.get()));
      watch(delivery, recipient);
    } else if (delivery.reminder().audience().isShared()) {
      escalate(delivery);
    }
  }

  /// Whether whoever got it is asked once more before anybody else is told.
  static boolean comesAgain(Delivery delivery) {
    return delivery.reminder().insists()
        && delivery.state() == DeliveryState.SENT
        && delivery.repeats() < REPEATS;
  }

  private void escalate(Delivery delivery) {
    var asked = standIns.of(delivery.getId()).orElse(delivery.person());
    next(delivery, asked, escalations.of(delivery))
        .ifPresent(
            above ->
                nights
                    .morning(delivery.reminder(), above, clock.instant())
                    .ifPresentOrElse(delivery::actAt, () -> escalate(delivery, asked, above)));
  }

  private void escalate(Delivery delivery, UUID asked, Recipient above) {
    escalations.note(delivery, above.id(), clock.instant());
    people.tell(above, Lane.REMINDER, notice.escalated(delivery, who(delivery, asked)));
    delivery.escalate();
    if (!above.id().equals(delivery.reminder().author())) {
      watch(delivery, above);
    }
  }

  /// The next one above who can be reached and hasn't been told; the author at the end.
  ///
  /// @param asked who doesn't answer: the recipient, or whoever stands in
  private Optional<Recipient> next(Delivery delivery, UUID asked, List<UUID> told) {
    var author = delivery.reminder().author();
    if (told.contains(author) || delivery.person().equals(author)) {
      return Optional.empty();
    }
    return superiors
        .of(delivery.person(), Stream.concat(told.stream(), Stream.of(asked)).toList())
        .flatMap(this::reachable)
        .or(() -> Optional.of(author).filter(it -> !it.equals(asked)).flatMap(this::reachable));
  }

  private Optional<Recipient> reachable(UUID person) {
    return recipients.officialsAmong(List.of(person)).stream().findFirst();
  }

  /// Whether anybody was told that nobody answers.
  boolean hasEscalated(Delivery delivery) {
    return !escalations.of(delivery).isEmpty();
  }

  /// Those who were told that nobody answered, and whoever else has it by now, are told that it is
  /// done.
  void done(Delivery delivery, Asked asked) {
    var told =
        Stream.concat(escalations.of(delivery).stream(), asked.passedTo().stream())
            .distinct()
            .filter(it -> !it.equals(asked.by()))
            .toList();
    if (!told.isEmpty()) {
      var text = notice.doneAfterAll(delivery, who(delivery, asked.by()));
      recipients.officialsAmong(told).forEach(it -> people.tell(it, Lane.REMINDER, text));
    }
  }

  /// Those who were told that nobody answered hear that a colleague sees to it.
  void delegated(Delivery delivery, Asked asked, String colleague) {
    var text = notice.delegatedAfterAll(delivery, who(delivery, asked.by()), colleague);
    recipients
        .officialsAmong(escalations.of(delivery))
        .forEach(it -> people.tell(it, Lane.REMINDER, text));
  }

  private Text who(Delivery delivery, UUID asked) {
    var person = people.alias(delivery.person());
    return asked.equals(delivery.person())
        ? Text.plain(person)
        : Absences.standIn(people.alias(asked), person);
  }
}

package id.bersinar.reminders;

import id.bersinar.dialogue.Keyboard;
import id.bersinar.dialogue.Lane;
import id.bersinar.dialogue.Pages;
import id.bersinar.dialogue.Reply;
import id.bersinar.dialogue.Text;
import id.bersinar.people.Absences;
import id.bersinar.people.People;
import id.bersinar.people.Person;
import id.bersinar.people.Recipient;
import id.bersinar.people.Recipients;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Lets a colleague see to what somebody was reminded of.
@Component
class Delegation {

  private final Reminders reminders;
  private final Deliveries deliveries;
  private final Colleagues colleagues;
  private final Absences absences;
  private final Recipients recipients;
  private final People people;
  private final Insisting insisting;
  private final Notice notice;

  Delegation(
      Reminders reminders,
      Deliveries deliveries,
      Colleagues colleagues,
      Absences absences,
      Recipients recipients,
      People people,
      Insisting insisting,
      Notice notice) {
    this.reminders = reminders;
    this.deliveries = deliveries;
    this.colleagues = colleagues;
    this.absences = absences;
    this.recipients = recipients;
    this.people = people;
    this.insisting = insisting;
    this.notice = notice;
  }

  /// The delivery, after its reminder: a new one for a colleague points to that, and whoever brings
  /// it has locked it first, too.
  Optional<Delivery> lock(UUID delivery) {
    return deliveries
        .findById(delivery)
        .map(it -> it.reminder().id())
        .flatMap(reminders::lock)
        .flatMap(_ -> deliveries.lock(delivery));
  }

  /// Whom the recipient can choose from.
  ///
  /// @param page its number; the first where it isn't one
  Reply whom(Delivery delivery, Asked asked, String page) {
    var all = colleagues(delivery, asked);
    if (all.isEmpty()) {
      return Reply.say("reminders.delegate-nobody");
    }
    var shown = Pages.of(all, Pages.in(page), Pages.BUTTONS);
    var buttons =
        Keyboard.column(
            shown.shown(),
            it ->
                ReminderAnswer.button(
                    Text.plain(it.alias()),
                    ReminderAnswer.TO,
                    delivery.getId(),
                    Person.handle(it.id())));
    return notice.whom(
        delivery,
        shown
            .under(
                buttons,
                (label, number) ->
                    ReminderAnswer.button(
                        label, ReminderAnswer.DELEGATE, delivery.getId(), String.valueOf(number)))
            .row(
                ReminderAnswer.button(
                    Text.of("dialogue.back"), ReminderAnswer.BACK, delivery.getId())));
  }

  /// Hands it over to the colleague whose button was tapped.
  Reply to(Delivery delivery, Asked asked, String handle) {
    return colleagues(delivery, asked).stream()
        .filter(it -> Person.handle(it.id()).equals(handle))
        .findFirst()
        .flatMap(
            it ->
                recipients.officialsAmong(List.of(it.id())).stream()
                    .findFirst()
                    .map(to -> handOver(delivery, asked, it, to)))
        .orElseGet(() -> Reply.say("reminders.delegate-gone"));
  }

  /// Not whoever is away.
  private List<Person> colleagues(Delivery delivery, Asked asked) {
    var away = absences.now();
    return colleagues.of(asked.by()).stream()
        .filter(it -> !it.id().equals(delivery.person()) && !away.containsKey(it.id()))
        .toList();
  }

  private Reply handOver(Delivery delivery, Asked asked, Person colleague, Recipient to) {
    var own = delivery.delegate(to.id());
    asked.others().stream()
        .flatMap(it -> deliveries.lock(it.delivery()).stream())
        .filter(it -> !it.state().isAnswered())
        .forEach(it -> it.delegate(to.id()));
    var theirs =
        deliveries
            .findByReminderAndDueAtAndPerson(delivery.reminder(), delivery.dueAt(), to.id())
            .orElseGet(() -> deliveries.save(own));
    // Who hands back what a colleague handed on gets it again: somebody must have it.
    if (theirs.state() != DeliveryState.DONE) {
      theirs.send();
      insisting.watch(theirs, to);
    }
    var who = people.alias(asked.by());
    people.tell(to, Lane.REMINDER, notice.delegated(theirs, who, to));
    insisting.delegated(delivery, asked, colleague.alias());
    return notice.handedOver(delivery, colleague.alias());
  }
}

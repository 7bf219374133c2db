package id.bersinar.reminders;

import id.bersinar.dialogue.Button;
import id.bersinar.dialogue.Keyboard;
import id.bersinar.dialogue.Reply;
import id.bersinar.dialogue.Text;
import id.bersinar.people.People;
import id.bersinar.people.Person;
import id.bersinar.people.Recipient;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/// The message in which a reminder arrives, and what becomes of it.
@Component
class Notice {

  // A reminder that is later than this says so.
  private static final Duration LATE = Duration.ofMinutes(5);

  /// Of reminders, and of times of each, that one message names.
  private static final int MOST_LATE = 5;

  private final People people;
  private final Clock clock;

  Notice(People people, Clock clock) {
    this.people = people;
    this.clock = clock;
  }

  /// As it first arrives.
  Reply arriving(Delivery delivery, Addressee to) {
    var text = text(delivery, to);
    boolean late = delivery.dueAt().plus(LATE).isBefore(clock.instant());
    return Reply.say(late ? with(text, "reminders.late", delivery.dueAt().atZone(to.zone())) : text)
        .with(answers(delivery, to));
  }

  /// For the author: what was sent late, or couldn't be sent while it was of use.
  ///
  /// @param zone the author's
  Reply late(List<Late> all, ZoneId zone) {
    var parts = new ArrayList<Text>();
    parts.add(Text.of("reminders.missed-heading"));
    for (var it : all.subList(0, Math.min(MOST_LATE, all.size()))) {
      // The latest are what still matters.
      int more = Math.max(0, it.lines().size() - MOST_LATE);
      var lines = new ArrayList<Text>();
      lines.add(Text.of("reminders.missed-of").with("text", it.reminder().message()));
      lines.add(Text.of("reminders.missed-more").with("count", more).when(more > 0));
      it.lines().stream().skip(more).map(line -> late(line, zone)).forEach(lines::add);
      parts.add(Text.lines(lines));
    }
    int more = Math.max(0, all.size() - MOST_LATE);
    parts.add(Text.of("reminders.missed-others").with("count", more).when(more > 0));
    return Reply.say(Text.paragraphs(parts));
  }

  private static Text late(Late.Line line, ZoneId zone) {
    var row = line.row();
    return new Text.Joined(
        " ",
        List.of(
            Text.of("reminders.missed.", line.fate()).with("moment", row.occurrence().atZone(zone)),
            Text.of("reminders.missed-due")
                .with("due", row.dueAt().atZone(zone))
                .when(row.isBefore())));
  }

  /// As it comes again.
  ///
  /// @param until when it was to come again
  Reply again(Delivery delivery, Instant until, Addressee to) {
    return Reply.say(with(text(delivery, to), "reminders.again", until.atZone(to.zone())))
        .with(answers(delivery, to));
  }

  /// As it comes again because nobody answered.
  Reply unanswered(Delivery delivery, Addressee to) {
    return Reply.say(Text.paragraphs(text(delivery, to), Text.of("reminders.unanswered")))
        .with(answers(delivery, to));
  }

  /// For those above: somebody doesn't answer.
  ///
  /// @param who doesn't
  Reply escalated(Delivery delivery, Text who) {
    return Reply.say(
        Text.of(
                delivery.state() == DeliveryState.UNREACHABLE
                    ? "reminders.escalated-unreachable"
                    : "reminders.escalated")
            .with("who", who)
            .with("text", delivery.reminder().message()));
  }

  /// For those above: it is done after all.
  Reply doneAfterAll(Delivery delivery, Text who) {
    return Reply.say(
        Text.of("reminders.done-after-all")
            .with("who", who)
            .with("text", delivery.reminder().message()));
  }

  /// For those above: a colleague sees to it.
  Reply delegatedAfterAll(Delivery delivery, Text who, String colleague) {
    return Reply.say(
        Text.of("reminders.delegated-after-all")
            .with("who", who)
            .with("colleague", colleague)
            .with("text", delivery.reminder().message()));
  }

  /// For those who were reminded of what has another time now, or won't be.
  Reply news(Reminder reminder, DueRow row, Recipient recipient) {
    var next = reminder.next().map(it -> it.atZone(recipient.zone()));
    boolean same = reminder.next().filter(row.occurrence()::equals).isPresent();
    return Reply.say(
        Text.paragraphs(
            text(reminder),
            row.lead().equals(DueRow.MOVED) && next.isPresent()
                ? Text.of(same ? "reminders.on-again" : "reminders.moved")
                    .with("moment", next.get())
                : Text.of("reminders.cancelled")
                    .with("moment", row.occurrence().atZone(recipient.zone()))));
  }

  /// For whoever is to see to it in somebody's place.
  ///
  /// @param who asks for it
  Reply delegated(Delivery delivery, String who, Recipient recipient) {
    var to = Addressee.self(recipient);
    return Reply.say(
            Text.paragraphs(
                text(delivery, to), Text.of("reminders.delegated-to-you").with("who", who)))
        .with(answers(delivery, to));
  }

  /// In place of the message whose button was tapped.
  ///
  /// @param who sees to it now
  Reply handedOver(Delivery delivery, String who) {
    return Reply.amend(
        Text.paragraphs(
            text(delivery.reminder()), Text.of("reminders.delegated-to").with("who", who)));
  }

  /// In place of the message whose button was tapped: to whom?
  Reply whom(Delivery delivery, Keyboard.Buttons colleagues) {
    return new Reply.Amend(
        Text.paragraphs(text(delivery.reminder()), Text.of("reminders.delegate-whom")), colleagues);
  }

  /// The same as it was before.
  Reply asBefore(Delivery delivery, Addressee to) {
    return new Reply.Amend(text(delivery, to), answers(delivery, to));
  }

  /// In place of the message whose button was tapped.
  Reply.Amend done(Delivery delivery, Addressee to) {
    return Reply.amend(
        with(
            text(delivery.reminder(), to),
            "reminders.done-at",
            delivery.doneAt().orElseThrow().atZone(to.zone())));
  }

  /// As above, where that was typed and may have been meant for something else.
  Reply typedDone(Delivery delivery, Addressee to) {
    return new Reply.Amend(
        done(delivery, to).text(),
        Keyboard.buttons().row(ReminderAnswer.reopening(delivery.getId())));
  }

  /// In place of the message whose button was tapped; done can be tapped all the same.
  Reply snoozed(Delivery delivery, Addressee to) {
    return new Reply.Amend(
        with(
            text(delivery.reminder(), to),
            "reminders.snoozed-until",
            delivery.snoozedUntil().orElseThrow().atZone(to.zone())),
        Keyboard.buttons().row(done(delivery, "reminders.done")));
  }

  private Text text(Delivery delivery, Addressee to) {
    var text = text(delivery.reminder(), to);
    return delivery.dueAt().isBefore(delivery.occurrence())
        ? with(text, "reminders.begins", delivery.occurrence().atZone(to.zone()))
        : text;
  }

  private Text text(Reminder reminder, Addressee to) {
    return Text.paragraphs(text(reminder), to.words());
  }

  private Text text(Reminder reminder) {
    if (!reminder.audience().isShared()) {
      return Text.of("reminders.arriving").with("text", reminder.message());
    }
    return Text.of("reminders.arriving-from")
        .with("sender", sender(reminder))
        .with("text", reminder.message());
  }

  /// For whom the author acts.
  Text sender(Reminder reminder) {
    return people
        .find(reminder.author())
        .flatMap(Person::institution)
        .map(Text::plain)
        .orElseGet(() -> Text.of("reminders.sender-unnamed"));
  }

  private static Text with(Text text, String key, ZonedDateTime moment) {
    return Text.paragraphs(text, Text.of(key).with("moment", moment));
  }

  private static Keyboard.Buttons answers(Delivery delivery, Addressee to) {
    var id = delivery.getId();
    var buttons =
        Keyboard.buttons()
            .row(done(delivery, "reminders.done"))
            .row(
                ReminderAnswer.button(Text.of("reminders.snooze-ten"), ReminderAnswer.TEN, id),
                ReminderAnswer.button(Text.of("reminders.snooze-hour"), ReminderAnswer.HOUR, id),
                ReminderAnswer.button(
                    Text.of("reminders.snooze-tomorrow"), ReminderAnswer.TOMORROW, id));
    var all =
        delivery.reminder().audience().isShared()
            ? buttons.row(
                ReminderAnswer.button(Text.of("reminders.delegate"), ReminderAnswer.DELEGATE, id))
            : buttons;
    // Whoever made it looks at it here, and not in the agenda.
    return delivery.reminder().isBy(to.recipient().id()) && delivery.reminder().series().repeats()
        ? all.row(AgendaDialogue.opening(delivery.reminder(), delivery.occurrence()))
        : all;
  }

  private static Button done(Delivery delivery, String label) {
    return ReminderAnswer.button(Text.of(label), ReminderAnswer.DONE, delivery.getId());
  }
}

package id.bersinar.reminders;

import id.bersinar.area.WallClock;
import id.bersinar.dialogue.Button;
import id.bersinar.dialogue.Keyboard;
import id.bersinar.dialogue.Reply;
import id.bersinar.dialogue.Text;
import id.bersinar.people.Audience;
import id.bersinar.people.People;
import id.bersinar.people.Person;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import org.springframework.stereotype.Component;

/// The message in which a reminder arrives, and what becomes of it.
@Component
class Notice {

  // A reminder that is later than this says so.
  private static final Duration LATE = Duration.ofMinutes(5);

  private final People people;
  private final WallClock wallClock;
  private final Clock clock;

  Notice(People people, WallClock wallClock, Clock clock) {
    this.people = people;
    this.wallClock = wallClock;
    this.clock = clock;
  }

  /// As it first arrives.
  Reply arriving(Delivery delivery) {
    var text = text(delivery.reminder());
    boolean late = delivery.dueAt().plus(LATE).isBefore(clock.instant());
    return Reply.say(late ? with(text, "reminders.late", delivery.dueAt()) : text)
        .with(answers(delivery));
  }

  /// For the author: it couldn't be sent while it was of use.
  Reply missed(Reminder reminder, DueRow row) {
    return Reply.say(
        with(
            Text.of("reminders.arriving").with("text", reminder.message()),
            "reminders.missed",
            row.dueAt()));
  }

  /// As it comes again.
  ///
  /// @param until when it was to come again
  Reply again(Delivery delivery, Instant until) {
    return Reply.say(with(text(delivery.reminder()), "reminders.again", until))
        .with(answers(delivery));
  }

  /// In place of the message whose button was tapped.
  Reply done(Delivery delivery) {
    return Reply.amend(
        with(text(delivery.reminder()), "reminders.done-at", delivery.doneAt().orElseThrow()));
  }

  /// In place of the message whose button was tapped; done can be tapped all the same.
  Reply snoozed(Delivery delivery) {
    return new Reply.Amend(
        with(
            text(delivery.reminder()),
            "reminders.snoozed-until",
            delivery.snoozedUntil().orElseThrow()),
        Keyboard.buttons().row(done(delivery, "reminders.done")));
  }

  private Text text(Reminder reminder) {
    if (reminder.audience() == Audience.ME) {
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

  private Text with(Text text, String key, Instant moment) {
    return Text.paragraphs(text, Text.of(key).with("moment", local(moment)));
  }

  private ZonedDateTime local(Instant moment) {
    return wallClock.at(moment);
  }

  private static Keyboard answers(Delivery delivery) {
    return Keyboard.buttons()
        .row(done(delivery, "reminders.done"))
        .row(
            ReminderAnswer.button(
                Text.of("reminders.snooze-hour"), ReminderAnswer.HOUR, delivery.getId()),
            ReminderAnswer.button(
                Text.of("reminders.snooze-tomorrow"), ReminderAnswer.TOMORROW, delivery.getId()));
  }

  private static Button done(Delivery delivery, String label) {
    return ReminderAnswer.button(Text.of(label), ReminderAnswer.DONE, delivery.getId());
  }
}

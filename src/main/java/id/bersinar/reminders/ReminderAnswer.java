package id.bersinar.reminders;

import id.bersinar.area.WallClock;
import id.bersinar.dialogue.Button;
import id.bersinar.dialogue.Reply;
import id.bersinar.dialogue.Shortcut;
import id.bersinar.dialogue.Text;
import id.bersinar.dialogue.Visitor;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/// The buttons under a reminder: done, in an hour, tomorrow.
@Component
class ReminderAnswer implements Shortcut {

  static final String DONE = "done";
  static final String HOUR = "hour";
  static final String TOMORROW = "tomorrow";

  private static final String NAME = "reminder";
  private static final Pattern ARGUMENT =
      Pattern.compile(
          "(?<answer>done|hour|tomorrow):(?<delivery>[0-9a-f]{8}(?:-[0-9a-f]{4,12}){4})");

  private final Deliveries deliveries;
  private final Notice notice;
  private final WallClock wallClock;
  private final Clock clock;

  ReminderAnswer(Deliveries deliveries, Notice notice, WallClock wallClock, Clock clock) {
    this.deliveries = deliveries;
    this.notice = notice;
    this.wallClock = wallClock;
    this.clock = clock;
  }

  static Button button(Text label, String answer, UUID delivery) {
    return Button.go(label, NAME, answer + ":" + delivery);
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Reply tapped(String argument, Visitor visitor) {
    var match = ARGUMENT.matcher(argument);
    return match.matches()
        ? deliveries
            .lock(UUID.fromString(match.group("delivery")))
            .filter(delivery -> delivery.person().equals(visitor.id()))
            .map(delivery -> answered(delivery, match.group("answer")))
            .orElseGet(() -> Reply.say("reminders.gone"))
        : Reply.say("reminders.gone");
  }

  private Reply answered(Delivery delivery, String answer) {
    if (delivery.doneAt().isPresent()) {
      return word("reminders.already-done", delivery.doneAt().get());
    }
    if (answer.equals(DONE)) {
      delivery.acknowledge(clock.instant());
      return notice.done(delivery);
    }
    var now = clock.instant();
    boolean hour = answer.equals(HOUR);
    var until = hour ? now.plus(Duration.ofHours(1)) : tomorrow(delivery, now);
    // Another tap on the same button isn't meant to put it off even further.
    var earlier =
        delivery
            .snoozedUntil()
            .filter(it -> it.isAfter(now))
            .filter(it -> hour ? !it.isAfter(until) : it.equals(until));
    if (earlier.isPresent()) {
      return word("reminders.already-snoozed", earlier.get());
    }
    delivery.snooze(until);
    return notice.snoozed(delivery);
  }

  /// At the hour for which it was made.
  private Instant tomorrow(Delivery delivery, Instant now) {
    var hour = wallClock.at(delivery.dueAt()).toLocalTime();
    return wallClock.at(now).plusDays(1).with(hour).toInstant();
  }

  private Reply word(String key, Instant moment) {
    return Reply.say(Text.of(key).with("moment", wallClock.at(moment)));
  }
}

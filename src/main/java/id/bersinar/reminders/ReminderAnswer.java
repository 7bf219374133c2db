package id.bersinar.reminders;

import id.bersinar.area.WallClock;
import id.bersinar.dialogue.Button;
import id.bersinar.dialogue.Ids;
import id.bersinar.dialogue.Reply;
import id.bersinar.dialogue.Shortcut;
import id.bersinar.dialogue.Text;
import id.bersinar.dialogue.Visitor;
import id.bersinar.people.Recipient;
import id.bersinar.people.Recipients;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// The buttons under a reminder: done, later, somebody else sees to it. Of two answers the first
/// counts, and the other hears what holds.
@Component
class ReminderAnswer implements Shortcut {

  static final String DONE = "done";
  static final String TEN = "ten";
  static final String HOUR = "hour";
  static final String TOMORROW = "tomorrow";
  static final String DELEGATE = "delegate";
  static final String TO = "to";
  static final String BACK = "back";

  private static final String NAME = "reminder";
  private static final String AND = ":";

  /// "Tomorrow morning", by the recipient's clock.
  private static final LocalTime MORNING = LocalTime.of(7, 0);

  private final Deliveries deliveries;
  private final Delegation delegation;
  private final Insisting insisting;
  private final Recipients recipients;
  private final Notice notice;
  private final Timetable timetable;
  private final WallClock wallClock;
  private final Clock clock;

  ReminderAnswer(
      Deliveries deliveries,
      Delegation delegation,
      Insisting insisting,
      Recipients recipients,
      Notice notice,
      Timetable timetable,
      WallClock wallClock,
      Clock clock) {
    this.deliveries = deliveries;
    this.delegation = delegation;
    this.insisting = insisting;
    this.recipients = recipients;
    this.notice = notice;
    this.timetable = timetable;
    this.wallClock = wallClock;
    this.clock = clock;
  }

  static Button button(Text label, String answer, UUID delivery) {
    return Button.go(label, NAME, answer + AND + delivery);
  }

  /// @param what more the button says
  static Button button(Text label, String answer, UUID delivery, String what) {
    return Button.go(label, NAME, answer + AND + delivery + AND + what);
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Reply tapped(String argument, Visitor visitor) {
    var parts = argument.split(AND, 3);
    return parts.length < 2
        ? Reply.say("reminders.gone")
        : Ids.parse(parts[1])
            .flatMap(it -> parts[0].equals(TO) ? delegation.lock(it) : deliveries.lock(it))
            .filter(delivery -> delivery.person().equals(visitor.id()))
            .map(delivery -> answered(delivery, parts[0], parts.length < 3 ? "" : parts[2]))
            .orElseGet(() -> Reply.say("reminders.gone"));
  }

  private Reply answered(Delivery delivery, String answer, String what) {
    return switch (delivery.state()) {
      case DONE -> word("reminders.already-done", delivery.doneAt().orElseThrow(), delivery);
      case DELEGATED -> Reply.say("reminders.already-delegated");
      case WITHDRAWN -> Reply.say("reminders.gone");
      case QUEUED, SENT, LISTED, SNOOZED, ESCALATED, UNREACHABLE, SKIPPED ->
          open(delivery, answer, what);
    };
  }

  private Reply open(Delivery delivery, String answer, String what) {
    var now = clock.instant();
    return switch (answer) {
      case DONE -> {
        delivery.acknowledge(now);
        insisting.done(delivery);
        yield notice.done(delivery, zone(delivery));
      }
      case TEN -> snooze(delivery, now.plus(Duration.ofMinutes(10)), now);
      case HOUR -> snooze(delivery, now.plus(Duration.ofHours(1)), now);
      case TOMORROW -> snooze(delivery, morningAfter(now, zone(delivery)), now);
      case DELEGATE -> delegation.whom(delivery, what);
      case TO -> delegation.to(delivery, what);
      case BACK -> notice.asBefore(delivery, zone(delivery));
      default -> Reply.say("reminders.gone");
    };
  }

  private Reply snooze(Delivery delivery, Instant until, Instant now) {
    // Another tap on the same button isn't meant to put it off even further.
    var earlier =
        delivery
            .snoozedUntil()
            .filter(it -> it.isAfter(now))
            .filter(it -> Duration.between(it, until).abs().compareTo(Duration.ofMinutes(5)) < 0);
    if (earlier.isPresent()) {
      return word("reminders.already-snoozed", earlier.get(), delivery);
    }
    delivery.snooze(until);
    timetable.follow(until);
    return notice.snoozed(delivery, zone(delivery));
  }

  /// The recipient's.
  private ZoneId zone(Delivery delivery) {
    return recipients.among(List.of(delivery.person())).stream()
        .findFirst()
        .map(Recipient::zone)
        .orElse(wallClock.now().getZone());
  }

  private static Instant morningAfter(Instant now, ZoneId zone) {
    return now.atZone(zone).toLocalDate().plusDays(1).atTime(MORNING).atZone(zone).toInstant();
  }

  private Reply word(String key, Instant moment, Delivery delivery) {
    return Reply.say(Text.of(key).with("moment", moment.atZone(zone(delivery))));
  }
}

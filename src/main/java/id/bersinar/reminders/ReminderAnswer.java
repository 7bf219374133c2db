package id.bersinar.reminders;

import id.bersinar.dialogue.Button;
import id.bersinar.dialogue.Ids;
import id.bersinar.dialogue.Reply;
import id.bersinar.dialogue.Shortcut;
import id.bersinar.dialogue.Text;
import id.bersinar.dialogue.Visitor;
import id.bersinar.people.People;
import id.bersinar.people.Recipient;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
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

  /// Done, as it was typed, which may have been meant for something else.
  static final String TYPED = "typed";

  /// That it isn't done after all.
  static final String REOPEN = "reopen";

  static final String NAME = "reminder";
  private static final String AND = ":";

  /// "Tomorrow morning", by the recipient's clock.
  private static final LocalTime MORNING = LocalTime.of(7, 0);

  private final Deliveries deliveries;
  private final Delegation delegation;
  private final Respondents respondents;
  private final StandInRows standIns;
  private final Insisting insisting;
  private final Reopening reopening;
  private final People people;
  private final Notice notice;
  private final Timetable timetable;
  private final Clock clock;

  ReminderAnswer(
      Deliveries deliveries,
      Delegation delegation,
      Respondents respondents,
      StandInRows standIns,
      Insisting insisting,
      Reopening reopening,
      People people,
      Notice notice,
      Timetable timetable,
      Clock clock) {
    this.deliveries = deliveries;
    this.delegation = delegation;
    this.respondents = respondents;
    this.standIns = standIns;
    this.insisting = insisting;
    this.reopening = reopening;
    this.people = people;
    this.notice = notice;
    this.timetable = timetable;
    this.clock = clock;
  }

  static Button button(Text label, String answer, UUID delivery) {
    return Button.go(label, NAME, argument(answer, delivery));
  }

  static String argument(String answer, UUID delivery) {
    return answer + AND + delivery;
  }

  static Button reopening(UUID delivery) {
    return button(Text.of("reminders.typed.reopen"), REOPEN, delivery);
  }

  /// @param what more the button says
  static Button button(Text label, String answer, UUID delivery, String what) {
    return Button.go(label, NAME, argument(answer, delivery) + AND + what);
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
            // Who waits for it is about to hear that it is gone.
            .filter(delivery -> !delivery.reminder().cancelled())
            .flatMap(
                delivery ->
                    respondents
                        .asked(delivery, visitor.id())
                        .map(
                            it ->
                                answered(delivery, it, parts[0], parts.length < 3 ? "" : parts[2])))
            .orElseGet(() -> Reply.say("reminders.gone"));
  }

  private Reply answered(Delivery delivery, Asked asked, String answer, String what) {
    return switch (delivery.state()) {
      case DONE ->
          answer.equals(REOPEN) && reopening.isPossible(delivery, asked)
              ? reopened(delivery, asked)
              : word("reminders.already-done", delivery.doneAt().orElseThrow(), asked);
      case DELEGATED -> Reply.say("reminders.already-delegated");
      case WITHDRAWN -> Reply.say("reminders.gone");
      case QUEUED, SENT, LISTED, SNOOZED, ESCALATED, UNREACHABLE, SKIPPED ->
          open(delivery, asked, answer, what);
    };
  }

  private Reply open(Delivery delivery, Asked asked, String answer, String what) {
    var now = clock.instant();
    var elsewhere = asked.passedTo().filter(_ -> !answer.equals(DONE) && !answer.equals(TYPED));
    if (elsewhere.isPresent()) {
      return Reply.say(
          Text.of("reminders.passed-on").with("person", people.alias(elsewhere.get())));
    }
    return switch (answer) {
      case DONE -> notice.done(delivery, done(delivery, asked, now));
      case TYPED -> {
        var to = done(delivery, asked, now);
        yield reopening.isPossible(delivery, asked)
            ? notice.typedDone(delivery, to)
            : notice.done(delivery, to);
      }
      case TEN -> snooze(delivery, asked, now.plus(Duration.ofMinutes(10)), now);
      case HOUR -> snooze(delivery, asked, now.plus(Duration.ofHours(1)), now);
      case TOMORROW -> snooze(delivery, asked, morningAfter(now, zone(asked)), now);
      case DELEGATE -> delegation.whom(delivery, asked, what);
      case TO -> delegation.to(delivery, asked, what);
      case BACK -> notice.asBefore(delivery, addressee(delivery, asked));
      default -> Reply.say("reminders.gone");
    };
  }

  /// Whoever stands in for others has done it for them, too.
  private Addressee done(Delivery delivery, Asked asked, Instant now) {
    var to = addressee(delivery, asked);
    if (asked.passedTo().isPresent()) {
      respondents.takeBack(delivery, asked);
    }
    acknowledge(delivery, asked, now);
    asked.others().stream()
        .flatMap(it -> deliveries.lock(it.delivery()).stream())
        .filter(it -> !it.state().isAnswered())
        .forEach(it -> acknowledge(it, asked, now));
    return to;
  }

  private Reply reopened(Delivery delivery, Asked asked) {
    reopening.reopen(delivery, recipient(asked));
    return notice.asBefore(delivery, addressee(delivery, asked));
  }

  private void acknowledge(Delivery delivery, Asked asked, Instant now) {
    delivery.acknowledge(now);
    if (!delivery.person().equals(asked.by())) {
      standIns.answered(delivery.getId());
    }
    insisting.done(delivery, asked);
  }

  private Reply snooze(Delivery delivery, Asked asked, Instant until, Instant now) {
    // Another tap on the same button isn't meant to put it off even further.
    var earlier =
        delivery
            .snoozedUntil()
            .filter(it -> it.isAfter(now))
            .filter(it -> Duration.between(it, until).abs().compareTo(Duration.ofMinutes(5)) < 0);
    if (earlier.isPresent()) {
      return word("reminders.already-snoozed", earlier.get(), asked);
    }
    delivery.snooze(until);
    timetable.follow(until);
    return notice.snoozed(delivery, addressee(delivery, asked));
  }

  private Addressee addressee(Delivery delivery, Asked asked) {
    return respondents.addressee(delivery, asked, recipient(asked));
  }

  private ZoneId zone(Asked asked) {
    return recipient(asked).zone();
  }

  private Recipient recipient(Asked asked) {
    var person = people.find(asked.by()).orElseThrow();
    return new Recipient(person.id(), person.chat(), person.language(), person.zone());
  }

  private static Instant morningAfter(Instant now, ZoneId zone) {
    return now.atZone(zone).toLocalDate().plusDays(1).atTime(MORNING).atZone(zone).toInstant();
  }

  private Reply word(String key, Instant moment, Asked asked) {
    return Reply.say(Text.of(key).with("moment", moment.atZone(zone(asked))));
  }
}

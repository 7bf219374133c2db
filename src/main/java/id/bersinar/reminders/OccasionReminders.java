package id.bersinar.reminders;

import static java.util.function.Function.identity;
import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Gatherers.windowFixed;

import id.bersinar.dialogue.Lane;
import id.bersinar.escalation.QuietHours;
import id.bersinar.people.People;
import id.bersinar.people.Recipient;
import id.bersinar.people.Recipients;
import id.bersinar.timers.PeriodicJob;
import id.bersinar.timers.Timing;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Reminds people of what begins soon, each once. What can't be told now, because it is
/// night or because somebody has blocked the bot, is told at a later look.
@Component
class OccasionReminders implements PeriodicJob {

  /// With less time left it is of no use any more. What begins half an hour after the night is
  /// still told.
  static final Duration LEAST = Duration.ofMinutes(15);

  /// How many are told in a transaction.
  static final int SLICE = 100;

  private static final Logger log = LoggerFactory.getLogger(OccasionReminders.class);

  private final List<Occasions> kinds;
  private final Reminded reminded;
  private final Recipients recipients;
  private final People people;
  private final TransactionTemplate transactions;
  private final Clock clock;

  OccasionReminders(
      List<Occasions> kinds,
      Reminded reminded,
      Recipients recipients,
      People people,
      TransactionTemplate transactions,
      Clock clock) {
    this.kinds = kinds;
    this.reminded = reminded;
    this.recipients = recipients;
    this.people = people;
    this.transactions = transactions;
    this.clock = clock;
  }

  private record Due(Occasion occasion, UUID person) {
    Reminded.Entry entry() {
      return new Reminded.Entry(occasion.id(), occasion.startsAt(), person);
    }
  }

  @Override
  public Timing timing() {
    return Timing.onOneNode(Duration.ofMinutes(5)).startingAfter(Duration.ofMinutes(5));
  }

  /// A kind that fails is tried again next time, and doesn't keep the others from coming.
  @Override
  public void run() {
    for (var kind : kinds) {
      try {
        remindOf(kind);
      } catch (RuntimeException e) {
        // The exception's words may quote people's.
        log.error(
            "Not all can be reminded now of: {} ({})", kind.kind(), e.getClass().getSimpleName());
      }
    }
  }

  private void remindOf(Occasions kind) {
    due(kind)
        .gather(windowFixed(SLICE))
        .forEach(slice -> transactions.executeWithoutResult(_ -> tell(kind, slice)));
  }

  private Stream<Due> due(Occasions kind) {
    var now = clock.instant();
    var after = now.plus(LEAST);
    var until = now.plus(kind.lead());
    var ahead = kind.between(after, until);
    if (ahead.isEmpty()) {
      return Stream.empty();
    }
    var told = reminded.of(kind.kind(), after, until);
    return ahead.stream()
        .filter(it -> !isNight(now, it))
        .flatMap(it -> it.persons().stream().map(person -> new Due(it, person)))
        .filter(not(it -> told.contains(it.entry())));
  }

  private boolean isNight(Instant now, Occasion occasion) {
    return QuietHours.NIGHT.cover(now.atZone(occasion.zone()).toLocalTime());
  }

  private void tell(Occasions kind, List<Due> slice) {
    var reachable =
        recipients.among(slice.stream().map(Due::person).toList()).stream()
            .collect(toMap(Recipient::id, identity()));
    for (var due : slice) {
      var recipient = reachable.get(due.person());
      if (recipient != null) {
        reminded.note(kind.kind(), due.entry());
        people.tell(recipient, Lane.REMINDER, due.occasion().words());
      }
    }
  }
}

package id.bersinar.broadcasts;

import id.bersinar.dialogue.Mailings;
import id.bersinar.dialogue.Reply;
import id.bersinar.dialogue.Role;
import id.bersinar.people.People;
import id.bersinar.timers.PeriodicJob;
import id.bersinar.timers.Timing;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Brings one broadcast after the other into the outbox, never more of it than a bound, and tells
/// its author how it stands.
@Component
@Profile("!recovery")
class SendingJob implements PeriodicJob {

  /// How many messages of it wait in the outbox at most: few, so that the outbox stays short, and
  /// enough for it not to run dry between two looks, also at the pace that Telegram sells.
  static final int MOST_WAITING = 1000;

  /// Telegram slows whoever edits a message more often.
  static final Duration BETWEEN_EDITS = Duration.ofSeconds(5);

  /// After a standstill that was longer what it says may be out of date.
  static final Duration STALE = Duration.ofHours(6);

  private final Broadcasts broadcasts;
  private final Run course;
  private final Mailings mailings;
  private final People people;
  private final Wording wording;
  private final Clock clock;
  private Instant told = Instant.MIN;
  private Reply.@Nullable Live shown;

  SendingJob(
      Broadcasts broadcasts,
      Run course,
      Mailings mailings,
      People people,
      Wording wording,
      Clock clock) {
    this.broadcasts = broadcasts;
    this.course = course;
    this.mailings = mailings;
    this.people = people;
    this.wording = wording;
    this.clock = clock;
  }

  @Override
  public Timing timing() {
    return Timing.onOneNode(Duration.ofSeconds(1));
  }

  @Override
  public void run() {
    broadcasts.next().ifPresent(this::goOn);
  }

  /// Before anything leaves the outbox after a start.
  @EventListener(ApplicationStartedEvent.class)
  void holdWhatIsStale() {
    broadcasts.next().filter(this::isStale).map(Broadcast::id).ifPresent(course::fallAsleep);
  }

  private void goOn(Broadcast it) {
    if (it.state() == State.STOPPING) {
      if (hasPassed(BETWEEN_EDITS, it.touchedAt())) {
        course.end(it, Wording.end(it, mailings.tally(it.id())));
      }
    } else if (!isByOperator(it)) {
      course.stopOfFormer(it);
    } else if (isStale(it)) {
      course.fallAsleep(it.id());
    } else {
      feed(it.id());
      broadcasts.find(it.id()).ifPresent(this::report);
    }
  }

  private boolean isByOperator(Broadcast it) {
    return it.author()
        .flatMap(people::find)
        .filter(person -> person.roles().contains(Role.OPERATOR))
        .isPresent();
  }

  private boolean isStale(Broadcast it) {
    return it.state() != State.STOPPING && hasPassed(STALE, it.touchedAt());
  }

  private boolean hasPassed(Duration time, Instant since) {
    return !clock.instant().isBefore(since.plus(time));
  }

  private void feed(UUID id) {
    long waiting = mailings.tally(id).waiting();
    while (waiting + Run.SLICE <= MOST_WAITING && course.slice(id)) {
      waiting += Run.SLICE;
    }
  }

  private void report(Broadcast it) {
    var tally = mailings.tally(it.id());
    if (it.state() == State.SENDING && it.exhausted() && tally.waiting() == 0) {
      course.end(it, Wording.end(it, tally));
    } else if (it.state() == State.SENDING) {
      report(it, wording.progress(it, tally, mailings.pausedUntil()));
    }
  }

  /// At most so often, and the same words never twice.
  private void report(Broadcast it, Reply.Live words) {
    var now = clock.instant();
    if (words.equals(shown) || now.isBefore(told.plus(BETWEEN_EDITS))) {
      if (hasPassed(BETWEEN_EDITS, it.touchedAt())) {
        broadcasts.touch(it.id());
      }
      return;
    }
    course.tell(it, words);
    told = now;
    shown = words;
  }
}

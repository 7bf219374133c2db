package id.bersinar.training;

import id.bersinar.area.WallClock;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Takes and frees seats. Every change locks the batch's row first, so that those who come at the
/// same time, on whichever node, come one after another.
@Service
class Enrolment {

  /// Everyone is told of it before they agree (UU 27/2022).
  private static final Duration TERM = Duration.ofDays(180);

  private final Batches batches;
  private final Notices notices;
  private final WallClock wallClock;
  private final Clock clock;

  Enrolment(Batches batches, Notices notices, WallClock wallClock, Clock clock) {
    this.batches = batches;
    this.notices = notices;
    this.wallClock = wallClock;
    this.clock = clock;
  }

  /// How a sign-up came out.
  sealed interface Outcome {}

  record Enrolled(Standing standing) implements Outcome {}

  /// The person had signed up before; nothing has changed.
  record Already(Standing standing) implements Outcome {}

  /// The batch has begun.
  record Closed() implements Outcome {}

  /// Gives the person a seat, or a place in the waiting list.
  @Transactional
  public Outcome enrol(UUID person, UUID batchId, Applicant applicant) {
    var batch = batches.lock(batchId).orElseThrow();
    var now = clock.instant();
    if (batch.details().hasBegun(now)) {
      return new Closed();
    }
    return batch
        .standing(person)
        .<Outcome>map(Already::new)
        .orElseGet(() -> new Enrolled(batch.enrol(person, applicant, wallClock.today())));
  }

  /// Cancels the person's sign-up; the first of the waiting list gets the seat and is told.
  ///
  /// @return false if there was nothing to cancel, or the batch has begun
  @Transactional
  public boolean cancel(UUID person, UUID batchId) {
    var batch = batches.lock(batchId).orElseThrow();
    var now = clock.instant();
    if (batch.standing(person).isEmpty() || batch.details().hasBegun(now)) {
      return false;
    }
    notices.movedUp(batch, batch.cancel(person, now));
    return true;
  }

  /// Erases the sign-ups of batches that ended so long ago. Nothing changes those batches any more.
  @Transactional
  public void forgetEnded() {
    batches.forgetSignUpsEndedBefore(clock.instant().minus(TERM));
  }

  /// Erases all sign-ups of the person; others move up and are told.
  @Transactional
  public void forget(UUID person) {
    for (var batchId : batches.withSignUpOf(person)) {
      var batch = batches.lock(batchId).orElseThrow();
      notices.movedUp(batch, batch.forget(person, clock.instant()));
    }
  }
}

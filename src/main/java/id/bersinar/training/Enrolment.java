package id.bersinar.training;

import id.bersinar.area.WallClock;
import id.bersinar.training.SignUp.State;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
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
  private final SignUps signUps;
  private final WaitingList waitingList;
  private final Catalogue catalogue;
  private final Notices notices;
  private final WallClock wallClock;
  private final Clock clock;

  Enrolment(
      Batches batches,
      SignUps signUps,
      WaitingList waitingList,
      Catalogue catalogue,
      Notices notices,
      WallClock wallClock,
      Clock clock) {
    this.batches = batches;
    this.signUps = signUps;
    this.waitingList = waitingList;
    this.catalogue = catalogue;
    this.notices = notices;
    this.wallClock = wallClock;
    this.clock = clock;
  }

  /// How a sign-up came out.
  sealed interface Outcome {}

  record Enrolled(BatchCard card, Standing standing) implements Outcome {}

  /// The person had signed up before; nothing has changed.
  record Already(BatchCard card, Standing standing) implements Outcome {}

  /// The batch has begun.
  record Closed() implements Outcome {}

  /// Gives the person a seat, or a place in the waiting list.
  ///
  /// @param answers by the training's own questions; those to what isn't asked any more aren't kept
  @Transactional
  public Outcome enrol(
      UUID person, UUID batchId, Applicant applicant, Map<String, String> answers) {
    var batch = lock(batchId);
    if (batch.details().hasBegun(clock.instant())) {
      return new Closed();
    }
    var candidacy = batches.candidacy(batchId, person);
    var known = Optional.ofNullable(candidacy.known());
    var before = known.flatMap(this::standing);
    if (before.isPresent()) {
      return new Already(batch.card(candidacy.training()), before.get());
    }
    var kept = OwnAnswers.to(candidacy.training().questions(), answers);
    var signUp = batch.enrol(applicant, kept, wallClock.today());
    known.ifPresentOrElse(
        it -> it.become(signUp),
        () -> signUps.save(new StoredSignUp(new StoredSignUp.Key(batchId, person), signUp)));
    return new Enrolled(
        batch.card(candidacy.training()), signUp.standing(() -> batch.waiting() - 1).orElseThrow());
  }

  private Batch lock(UUID batch) {
    catalogue.forget();
    return batches.lock(batch).orElseThrow();
  }

  private Optional<Standing> standing(StoredSignUp stored) {
    var signUp = stored.signUp();
    return signUp.standing(() -> waitingList.ahead(stored.getId().batch(), signUp.turn()));
  }

  /// Cancels the person's sign-up; the first of the waiting list gets the seat and is told.
  ///
  /// @return false if there was nothing to cancel, or the batch has begun
  @Transactional
  public boolean cancel(UUID person, UUID batchId) {
    var batch = lock(batchId);
    var candidacy = batches.candidacy(batchId, person);
    var signUp = candidacy.known();
    if (signUp == null
        || signUp.signUp().state() == State.CANCELLED
        || batch.details().hasBegun(clock.instant())) {
      return false;
    }
    leave(signUp, batch);
    signUp.become(State.CANCELLED);
    moveUp(batch, candidacy.training());
    return true;
  }

  /// Erases the sign-ups of batches that ended so long ago.
  @Transactional
  public void forgetEnded() {
    for (var batchId : batches.withSignUpsEndedBefore(clock.instant().minus(TERM))) {
      lock(batchId).empty();
      waitingList.empty(batchId);
      signUps.deleteAllOf(batchId);
    }
  }

  /// Erases all sign-ups of the person; others move up and are told.
  @Transactional
  public void forget(UUID person) {
    for (var batchId : signUps.batchesOf(person)) {
      var batch = lock(batchId);
      var candidacy = batches.candidacy(batchId, person);
      Optional.ofNullable(candidacy.known())
          .ifPresent(it -> forget(it, batch, candidacy.training()));
    }
  }

  private void forget(StoredSignUp signUp, Batch batch, Training.Details training) {
    leave(signUp, batch);
    signUps.delete(signUp);
    moveUp(batch, training);
  }

  private void moveUp(Batch batch, Training.Details training) {
    var persons = waitingList.moveUp(batch, clock.instant());
    notices.movedUp(batch.card(training), persons);
  }

  private void leave(StoredSignUp signUp, Batch batch) {
    batch.left(signUp.signUp().state());
    waitingList.left(batch.id(), signUp.signUp());
  }
}

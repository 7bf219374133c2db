package id.bersinar.training;

import id.bersinar.dialogue.Text;
import id.bersinar.storage.Identified;
import id.bersinar.training.SignUp.State;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

/// One run of a training, and how many take part in it.
///
/// Never more have a seat than the quota, and until the batch begins nobody waits while a seat is
/// free. To keep this with many at once, a batch is only ever loaded with its row locked.
@Entity
@Table(name = "training_batch")
class Batch extends Identified {

  @Column(name = "training_id")
  private UUID training;

  @Column(nullable = false)
  private String code;

  @Embedded private Details details;

  // Counted at every change, as the row is locked for it anyway.
  private int seated;
  private int waiting;
  private int lastTurn;

  /// What an area file says about a batch.
  ///
  /// @param startsAt the hour at which each day begins, on the first day; sign-up closes then
  /// @param endsAt the hour at which each day ends, on the last day
  /// @param quota how many seats there are
  @Embeddable
  record Details(
      @Column(nullable = false) Instant startsAt,
      @Column(nullable = false) Instant endsAt,
      @Column(nullable = false) String place,
      @Column(nullable = false) int quota) {

    boolean hasBegun(Instant now) {
      return !now.isBefore(startsAt);
    }

    /// Whether somebody who wants to come has to know of the difference.
    boolean isElsewhereOrAtAnotherTime(Details other) {
      return !startsAt.equals(other.startsAt)
          || !endsAt.equals(other.endsAt)
          || !place.equals(other.place);
    }

    /// What, when and where.
    Text text(Training.Details training, ZoneId zone) {
      return Text.of("training.batch")
          .with("judul", training.title())
          .with("waktu", when(zone))
          .with("tempat", place);
    }

    /// The days and hours, by that zone's clock.
    Text when(ZoneId zone) {
      var start = startsAt.atZone(zone);
      var end = endsAt.atZone(zone);
      return start.toLocalDate().equals(end.toLocalDate())
          ? Text.of("training.when").with("mulai", start).with("selesai", end.toLocalTime())
          : Text.of("training.when-days")
              .with("mulai", start)
              .with("selesai", end.toLocalTime())
              .with("terakhir", end.toLocalDate());
    }
  }

  @SuppressWarnings("NullAway.Init")
  protected Batch() {}

  Batch(UUID training, String code, Details details) {
    super(UUID.randomUUID());
    this.training = training;
    this.code = code;
    this.details = details;
  }

  UUID id() {
    return getId();
  }

  UUID training() {
    return training;
  }

  /// By which area files name it, unique within its training.
  String code() {
    return code;
  }

  Details details() {
    return details;
  }

  /// The batch as it is now, for people to read.
  BatchCard card(Training.Details training) {
    return new BatchCard(id(), training, details, seated, waiting);
  }

  /// Takes somebody in, on a seat or at the end of the waiting list.
  SignUp enrol(Applicant applicant, OwnAnswers answers, LocalDate today) {
    var state = seated < details.quota() ? State.SEATED : State.WAITING;
    count(state, 1);
    return new SignUp(applicant, answers, state, ++lastTurn, today);
  }

  /// Where the last of the waiting list stands in it.
  int waiting() {
    return waiting;
  }

  /// Somebody who was in that state has left.
  void left(State state) {
    count(state, -1);
  }

  private void count(State state, int change) {
    switch (state) {
      case SEATED -> seated += change;
      case WAITING -> waiting += change;
      case CANCELLED -> {}
    }
  }

  /// Nobody is in it any more.
  void empty() {
    seated = 0;
    waiting = 0;
  }

  /// Changes what is known of the batch; seats that are taken stay, whatever the quota.
  void update(Details changed) {
    int quota = Math.max(changed.quota(), seated);
    details = new Details(changed.startsAt(), changed.endsAt(), changed.place(), quota);
  }

  /// How many of those who wait can have a seat.
  int seatsForWaiting(Instant now) {
    return details.hasBegun(now) ? 0 : Math.min(details.quota() - seated, waiting);
  }

  /// So many have moved up from the waiting list.
  void movedUp(int people) {
    seated += people;
    waiting -= people;
  }
}

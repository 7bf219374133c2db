package id.bersinar.training;

import id.bersinar.dialogue.Text;
import id.bersinar.storage.Identified;
import id.bersinar.training.SignUp.State;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// One run of a training, and who takes part in it.
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

  @ElementCollection
  @CollectionTable(name = "training_sign_up", joinColumns = @JoinColumn(name = "batch_id"))
  @MapKeyColumn(name = "person_id")
  private final Map<UUID, SignUp> signUps = new HashMap<>();

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

  Details details() {
    return details;
  }

  /// How the person stands; empty if the person hasn't signed up, or has cancelled.
  Optional<Standing> standing(UUID person) {
    return Optional.ofNullable(signUps.get(person))
        .flatMap(
            signUp ->
                switch (signUp.state()) {
                  case SEATED -> Optional.of(new Standing.Seated());
                  case WAITING -> Optional.of(new Standing.Waiting(placeOf(person)));
                  case CANCELLED -> Optional.empty();
                });
  }

  private int placeOf(UUID waiting) {
    return inTurn(State.WAITING).indexOf(waiting) + 1;
  }

  /// Everyone who has a seat or waits for one.
  List<UUID> participants() {
    return signUps.keySet().stream().filter(person -> standing(person).isPresent()).toList();
  }

  /// Gives the person a seat, or the last place in the waiting list.
  Standing enrol(UUID person, Applicant applicant, LocalDate today) {
    int turn = signUps.values().stream().mapToInt(SignUp::turn).max().orElse(0) + 1;
    var state = hasFreeSeat() ? State.SEATED : State.WAITING;
    signUps.put(person, new SignUp(applicant, state, turn, today));
    return standing(person).orElseThrow();
  }

  /// Takes the person out.
  ///
  /// @return who has moved up from the waiting list
  List<UUID> cancel(UUID person, Instant now) {
    signUps.computeIfPresent(person, (_, signUp) -> signUp.with(State.CANCELLED));
    return moveUp(now);
  }

  /// Takes the person out and keeps nothing.
  ///
  /// @return who has moved up from the waiting list
  List<UUID> forget(UUID person, Instant now) {
    signUps.remove(person);
    return moveUp(now);
  }

  /// Changes what is known of the batch; seats that are taken stay, whatever the quota.
  ///
  /// @return who has moved up from the waiting list
  List<UUID> update(Details changed, Instant now) {
    int quota = Math.max(changed.quota(), inTurn(State.SEATED).size());
    details = new Details(changed.startsAt(), changed.endsAt(), changed.place(), quota);
    return moveUp(now);
  }

  private List<UUID> moveUp(Instant now) {
    if (details.hasBegun(now)) {
      return List.of();
    }
    int free = details.quota() - inTurn(State.SEATED).size();
    var next = inTurn(State.WAITING).stream().limit(free).toList();
    next.forEach(person -> signUps.computeIfPresent(person, (_, it) -> it.with(State.SEATED)));
    return next;
  }

  private boolean hasFreeSeat() {
    return inTurn(State.SEATED).size() < details.quota();
  }

  private List<UUID> inTurn(State state) {
    return signUps.entrySet().stream()
        .filter(entry -> entry.getValue().is(state))
        .sorted(Comparator.comparingInt(entry -> entry.getValue().turn()))
        .map(Map.Entry::getKey)
        .toList();
  }
}

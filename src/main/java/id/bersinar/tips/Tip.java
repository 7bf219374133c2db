package id.bersinar.tips;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/// A tip as far as it stands open in the database: who has claimed it and what came of it.
@Entity
@Table(name = "tip")
class Tip implements Persistable<UUID> {

  @Id private UUID id;

  @SuppressWarnings("UnusedVariable") // queries read it
  private String lookup;

  private LocalDate receivedOn;
  private @Nullable UUID claimedBy;

  @Enumerated(EnumType.STRING)
  private @Nullable Outcome outcome;

  @Transient private boolean fresh;

  @SuppressWarnings("NullAway.Init")
  protected Tip() {}

  /// @param receivedOn in the area's zone
  Tip(String lookup, LocalDate receivedOn) {
    this.id = UUID.randomUUID();
    this.lookup = lookup;
    this.receivedOn = receivedOn;
    this.fresh = true;
  }

  /// What came of a tip.
  enum Outcome {
    ACTED_ON,
    UNFOUNDED,
    PASSED_ON,
    DUPLICATE
  }

  /// How far a tip has come.
  enum State {
    NEW,
    CLAIMED,
    CLOSED
  }

  @Override
  public UUID getId() {
    return id;
  }

  @Override
  public boolean isNew() {
    return fresh;
  }

  LocalDate receivedOn() {
    return receivedOn;
  }

  State state() {
    if (outcome != null) {
      return State.CLOSED;
    }
    return claimedBy == null ? State.NEW : State.CLAIMED;
  }

  Optional<UUID> claimedBy() {
    return Optional.ofNullable(claimedBy);
  }

  Optional<Outcome> outcome() {
    return Optional.ofNullable(outcome);
  }

  /// Whether the officer may ask and close.
  boolean isInHandsOf(UUID officer) {
    return state() == State.CLAIMED && officer.equals(claimedBy);
  }

  /// Whether the officer may see what it says: anyone's while nobody has claimed it, then only
  /// the claimer's.
  boolean isFor(UUID officer) {
    return state() == State.NEW || officer.equals(claimedBy);
  }

  void claim(UUID officer) {
    claimedBy = officer;
  }

  void release() {
    claimedBy = null;
  }

  void close(Outcome outcome) {
    this.outcome = outcome;
  }
}

package id.bersinar.people;

import id.bersinar.area.Desk;
import id.bersinar.area.Position;
import id.bersinar.dialogue.Text;
import id.bersinar.storage.Identified;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What one operator can't do alone.
@Entity
@Table(name = "proposal")
class Proposal extends Identified {

  @Enumerated(EnumType.STRING)
  private Kind kind;

  private UUID proposer;
  private @Nullable UUID secondedBy;
  private @Nullable UUID subject;

  @Enumerated(EnumType.STRING)
  private @Nullable Desk desk;

  @Enumerated(EnumType.STRING)
  private @Nullable Position position;

  private @Nullable String institution;
  private LocalDate madeOn;
  private @Nullable Instant dueAt;

  @SuppressWarnings("NullAway.Init")
  protected Proposal() {}

  Proposal(Kind kind, UUID proposer, LocalDate madeOn) {
    super(UUID.randomUUID());
    this.kind = kind;
    this.proposer = proposer;
    this.madeOn = madeOn;
  }

  /// What is proposed.
  enum Kind {
    INVITE,
    DISMISS_LIAISON,
    DISMISS_OPERATOR,
    /// Of a desk that has had keys and where nobody holds one any more.
    FIRST_KEY
  }

  Proposal about(Person subject) {
    this.subject = subject.id();
    this.desk = subject.desk().orElse(null);
    this.institution = subject.alias();
    return this;
  }

  Proposal offering(Invitation.Offer offer) {
    this.desk = offer.desk().orElse(null);
    this.position = offer.position().orElse(null);
    this.institution = offer.institution();
    return this;
  }

  Kind kind() {
    return kind;
  }

  UUID proposer() {
    return proposer;
  }

  boolean isAgreed() {
    return dueAt != null;
  }

  /// Who agreed; absent before, and where that person is gone.
  Optional<UUID> secondedBy() {
    return Optional.ofNullable(secondedBy);
  }

  Optional<UUID> subject() {
    return Optional.ofNullable(subject);
  }

  boolean isAbout(UUID person) {
    return person.equals(subject);
  }

  LocalDate madeOn() {
    return madeOn;
  }

  Optional<Instant> dueAt() {
    return Optional.ofNullable(dueAt);
  }

  void agree(UUID second, Instant dueAt) {
    this.secondedBy = second;
    this.dueAt = dueAt;
  }

  /// What an invitation offers.
  Invitation.Offer offer() {
    return Invitation.Offer.liaison(
        Optional.ofNullable(desk).orElse(Desk.OVERSIGHT),
        Optional.ofNullable(position).orElse(Position.OFFICER),
        Optional.ofNullable(institution).orElse("–"));
  }

  /// What is proposed, as people read it.
  Text what() {
    return kind == Kind.INVITE
        ? Text.of("people.proposal.kind.", kind)
            .with("role", offer().title())
            .with("institution", offer().institution())
        : Text.of("people.proposal.kind.", kind)
            .with("person", Optional.ofNullable(institution).orElse("–"))
            .with("desk", Optional.ofNullable(desk).map(Desk::label).orElse(Text.plain("–")));
  }
}

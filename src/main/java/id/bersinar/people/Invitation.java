package id.bersinar.people;

import id.bersinar.area.AreaCode;
import id.bersinar.area.Desk;
import id.bersinar.area.Position;
import id.bersinar.dialogue.Role;
import id.bersinar.dialogue.Text;
import id.bersinar.storage.Identified;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An invitation to a role: works once, until it expires. Only its code's hash is kept.
@Entity
@Table(name = "invitation")
class Invitation extends Identified {

  /// The most characters of an institution's name.
  static final int LONGEST_INSTITUTION = 120;

  @SuppressWarnings("UnusedVariable") // invitations are found by it, in the database
  private String codeHash;

  @Enumerated(EnumType.STRING)
  private Role role;

  @Enumerated(EnumType.STRING)
  private @Nullable StakeholderCategory category;

  @Enumerated(EnumType.STRING)
  private @Nullable Desk desk;

  @Enumerated(EnumType.STRING)
  private @Nullable Position position;

  @Column(name = "area_code")
  private @Nullable AreaCode area;

  private String institution;
  private Instant expiresAt;
  private @Nullable LocalDate usedOn;

  @SuppressWarnings("NullAway.Init")
  protected Invitation() {}

  Invitation(LinkSecret code, Offer offer, Optional<AreaCode> area, Instant expiresAt) {
    super(UUID.randomUUID());
    this.codeHash = code.hash();
    this.role = offer.role();
    this.category = offer.category().orElse(null);
    this.desk = offer.desk().orElse(null);
    this.position = offer.position().orElse(null);
    this.area = area.orElse(null);
    this.institution = offer.institution();
    this.expiresAt = expiresAt;
  }

  /// What an invitation gives.
  ///
  /// @param category for stakeholders only
  /// @param desk for liaisons only
  /// @param position for liaisons only
  /// @param institution whom the person will act for
  record Offer(
      Role role,
      Optional<StakeholderCategory> category,
      Optional<Desk> desk,
      Optional<Position> position,
      String institution) {

    static Offer stakeholder(StakeholderCategory category, String institution) {
      return new Offer(
          Role.STAKEHOLDER, Optional.of(category), Optional.empty(), Optional.empty(), institution);
    }

    static Offer liaison(Desk desk, Position position, String institution) {
      return new Offer(
          Role.LIAISON, Optional.empty(), Optional.of(desk), Optional.of(position), institution);
    }

    static Offer operator(String institution) {
      return new Offer(
          Role.OPERATOR, Optional.empty(), Optional.empty(), Optional.empty(), institution);
    }

    /// Whether it is for the desk that receives what is told about officers.
    boolean isForOversight() {
      return desk.filter(Desk.OVERSIGHT::equals).isPresent();
    }

    /// Whether operators and liaisons hear of it.
    boolean isWatched() {
      return role == Role.OPERATOR || isForOversight();
    }

    /// As it is recorded.
    OperatorStep.Act act() {
      return switch (role) {
        case STAKEHOLDER -> OperatorStep.Act.INVITED_STAKEHOLDER;
        case OPERATOR -> OperatorStep.Act.INVITED_OPERATOR;
        case LIAISON ->
            isForOversight()
                ? OperatorStep.Act.INVITED_OVERSIGHT
                : OperatorStep.Act.INVITED_LIAISON;
      };
    }

    /// The role as people call it, with the category, or with the desk and the position.
    Text title() {
      var parts = new ArrayList<Text>();
      parts.add(Text.of("people.role.", role));
      category.map(StakeholderCategory::label).ifPresent(parts::add);
      desk.map(Desk::label).ifPresent(parts::add);
      position.map(Position::label).ifPresent(parts::add);
      return new Text.Joined(", ", parts);
    }
  }

  Offer offer() {
    return new Offer(
        role,
        Optional.ofNullable(category),
        Optional.ofNullable(desk),
        Optional.ofNullable(position),
        institution);
  }

  /// Where the role is given.
  Optional<AreaCode> area() {
    return Optional.ofNullable(area);
  }

  boolean isOpen(Instant now) {
    return usedOn == null && now.isBefore(expiresAt);
  }
}

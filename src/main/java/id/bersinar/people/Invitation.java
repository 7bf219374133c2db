package id.bersinar.people;

import id.bersinar.dialogue.Role;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/// An invitation to a role: works once, until it expires. Only its code's hash is kept.
@Entity
@Table(name = "invitation")
class Invitation implements Persistable<UUID> {

  @Id private UUID id;
  private String codeHash;

  @Enumerated(EnumType.STRING)
  private Role role;

  @Enumerated(EnumType.STRING)
  private @Nullable StakeholderCategory category;

  private String institution;
  private Instant expiresAt;
  private @Nullable Instant usedAt;

  @Transient private boolean fresh;

  @SuppressWarnings("NullAway.Init")
  protected Invitation() {}

  Invitation(InvitationCode code, Offer offer, Instant expiresAt) {
    this.id = UUID.randomUUID();
    this.codeHash = code.hash();
    this.role = offer.role();
    this.category = offer.category().orElse(null);
    this.institution = offer.institution();
    this.expiresAt = expiresAt;
    this.fresh = true;
  }

  /// What an invitation gives.
  record Offer(Role role, Optional<StakeholderCategory> category, String institution) {}

  @Override
  public UUID getId() {
    return id;
  }

  @Override
  public boolean isNew() {
    return fresh;
  }

  Role role() {
    return role;
  }

  Optional<StakeholderCategory> category() {
    return Optional.ofNullable(category);
  }

  String institution() {
    return institution;
  }

  boolean isOpen(Instant now) {
    return usedAt == null && now.isBefore(expiresAt);
  }

  void use(Instant now) {
    usedAt = now;
  }
}

package id.bersinar.tips.access;

import id.bersinar.storage.Identified;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/// A desk key's private half, sealed for an officer.
@Entity
@Table(name = "desk_key_share")
class DeskKeyShare extends Identified {

  @Column(name = "desk_key_id")
  private UUID deskKey;

  @Column(name = "officer_id")
  private UUID officer;

  private byte[] sealed;

  @SuppressWarnings("NullAway.Init")
  protected DeskKeyShare() {}

  DeskKeyShare(UUID deskKey, UUID officer, byte[] sealed) {
    super(UUID.randomUUID());
    this.deskKey = deskKey;
    this.officer = officer;
    this.sealed = sealed.clone();
  }

  UUID deskKey() {
    return deskKey;
  }

  UUID officer() {
    return officer;
  }

  byte[] sealed() {
    return sealed.clone();
  }
}

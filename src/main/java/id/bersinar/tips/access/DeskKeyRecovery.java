package id.bersinar.tips.access;

import id.bersinar.storage.Identified;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/// A desk key's private half, sealed for the recovery key; named as the desk key is.
@Entity
@Table(name = "desk_key_recovery")
class DeskKeyRecovery extends Identified {

  private String fingerprint;
  private byte[] sealed;

  @SuppressWarnings("NullAway.Init")
  protected DeskKeyRecovery() {}

  /// @param fingerprint of the recovery key
  DeskKeyRecovery(UUID deskKey, String fingerprint, byte[] sealed) {
    super(deskKey);
    this.fingerprint = fingerprint;
    this.sealed = sealed.clone();
  }

  boolean isFor(RecoveryKey key) {
    return fingerprint.equals(key.fingerprint());
  }

  byte[] sealed() {
    return sealed.clone();
  }

  /// From now on it is sealed for another recovery key.
  void replace(String fingerprint, byte[] sealed) {
    this.fingerprint = fingerprint;
    this.sealed = sealed.clone();
  }
}

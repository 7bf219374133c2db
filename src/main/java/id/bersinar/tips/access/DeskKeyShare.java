package id.bersinar.tips.access;

import id.bersinar.storage.Identified;
import id.bersinar.tips.secrets.Hpke;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.security.GeneralSecurityException;
import java.util.Arrays;
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

  private DeskKeyShare(UUID deskKey, UUID officer, byte[] sealed) {
    super(UUID.randomUUID());
    this.deskKey = deskKey;
    this.officer = officer;
    this.sealed = sealed.clone();
  }

  /// Seals a desk's key for an officer.
  static DeskKeyShare of(UUID deskKey, byte[] privateKey, OfficerKey officer) {
    var context = context(deskKey, officer.getId());
    return new DeskKeyShare(
        deskKey, officer.getId(), Hpke.seal(officer.publicKey(), privateKey, context));
  }

  private static String context(UUID deskKey, UUID officer) {
    return "share|" + deskKey + "|" + officer;
  }

  /// The desk's key.
  ///
  /// @param own the officer's key
  Hpke.Pair open(Hpke.Pair own) {
    try {
      return Hpke.Pair.of(Hpke.open(own, sealed, context(deskKey, officer)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("a share of a desk's key was changed", e);
    }
  }

  /// Whether it is that key of the desk, for that officer.
  boolean isOf(DeskKey key, Hpke.Pair own) {
    try {
      var opened = Hpke.open(own, sealed, context(deskKey, officer));
      return Arrays.equals(Hpke.Pair.of(opened).publicKey(), key.publicKey());
    } catch (GeneralSecurityException | IllegalArgumentException planted) {
      return false;
    }
  }

  UUID deskKey() {
    return deskKey;
  }
}

package id.bersinar.tips.access;

import id.bersinar.storage.Identified;
import id.bersinar.tips.secrets.Hpke;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Optional;
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

  /// The desk's key; absent where somebody has changed the share or put it there.
  ///
  /// @param own the officer's key
  Optional<Hpke.Pair> open(Hpke.Pair own) {
    try {
      return Optional.of(Hpke.Pair.of(Hpke.open(own, sealed, context(deskKey, officer))));
    } catch (GeneralSecurityException | IllegalArgumentException planted) {
      return Optional.empty();
    }
  }

  /// Whether it is that key of the desk, for that officer.
  boolean isOf(DeskKey key, Hpke.Pair own) {
    return open(own).filter(it -> Arrays.equals(it.publicKey(), key.publicKey())).isPresent();
  }

  UUID deskKey() {
    return deskKey;
  }
}

package id.bersinar.tips.access;

import id.bersinar.area.AreaCode;
import id.bersinar.area.AreaDesk;
import id.bersinar.area.Desk;
import id.bersinar.storage.Identified;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An officer's own key, whose private half only the officer's passphrase opens.
@Entity
@Table(name = "officer_key")
class OfficerKey extends Identified {

  @Column(name = "area_code")
  private @Nullable AreaCode area;

  @Enumerated(EnumType.STRING)
  private Desk desk;

  private byte[] salt;
  private byte[] publicKey;
  private byte[] privateKey;
  private @Nullable String signingKey;
  private @Nullable String seal;

  @OneToMany(cascade = CascadeType.PERSIST)
  @JoinColumn(name = "officer_id", insertable = false, updatable = false)
  private Set<DeskKeyShare> shares = new HashSet<>();

  @SuppressWarnings("NullAway.Init")
  protected OfficerKey() {}

  /// @param officer the person's id
  /// @param salt of the passphrase
  /// @param privateKey sealed
  OfficerKey(UUID officer, AreaDesk desk, byte[] salt, byte[] publicKey, byte[] privateKey) {
    super(officer);
    this.area = desk.area().orElse(null);
    this.desk = desk.desk();
    this.salt = salt.clone();
    this.publicKey = publicKey.clone();
    this.privateKey = privateKey.clone();
  }

  /// The desk's area; the home area where absent.
  Optional<AreaCode> area() {
    return Optional.ofNullable(area);
  }

  Desk desk() {
    return desk;
  }

  byte[] salt() {
    return salt.clone();
  }

  byte[] publicKey() {
    return publicKey.clone();
  }

  /// What the officer has of the desk's keys.
  Set<DeskKeyShare> shares() {
    return Set.copyOf(shares);
  }

  boolean hasShareOf(UUID deskKey) {
    return shares.stream().anyMatch(it -> it.deskKey().equals(deskKey));
  }

  /// Gives the officer a desk's key.
  ///
  /// @param privateKey the desk's
  void share(UUID deskKey, byte[] privateKey) {
    shares.add(DeskKeyShare.of(deskKey, privateKey, this));
  }

  static String nameOf(byte[] publicKey) {
    return HexFormat.of().formatHex(publicKey);
  }

  /// As a vouching names it.
  String nameOfPublicKey() {
    return nameOf(publicKey);
  }

  /// As above.
  String nameOfDesk() {
    return area().map(AreaCode::value).orElse("") + "/" + desk;
  }

  /// The public half of the key with which the officer signs; empty where it isn't known yet.
  String signingKey() {
    return signingKey == null ? "" : signingKey;
  }

  OfficerKey signsWith(String signingKey) {
    this.signingKey = signingKey;
    return this;
  }

  /// As it is now, it is real.
  OfficerKey sealed(KeySeals seals) {
    seal = seals.over(content());
    return this;
  }

  boolean isSealed(KeySeals seals) {
    return seals.fits(seal, content());
  }

  /// What its seal and whoever has let the officer in stand for.
  String content() {
    return String.join("|", "key", "" + getId(), nameOfDesk(), nameOfPublicKey(), signingKey());
  }

  byte[] sealedPrivateKey() {
    return privateKey.clone();
  }
}

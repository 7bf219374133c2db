package id.bersinar.tips.access;

import id.bersinar.storage.Identified;
import id.bersinar.tips.secrets.Signing;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/// That an officer was let in at a desk, and by whose signature. Without one it was the recovery
/// key, two operators, or the upgrade to the version that began to ask.
@Entity
@Table(name = "vouching")
class Vouching extends Identified {

  @Column(name = "officer_id")
  private UUID officer;

  private String desk;
  private String publicKey;
  private String signingKey;
  private String voucherKey;
  private String signature;
  private String seal;

  @SuppressWarnings("NullAway.Init")
  protected Vouching() {}

  private Vouching(OfficerKey officer, String voucherKey) {
    super(UUID.randomUUID());
    this.officer = officer.getId();
    this.desk = officer.nameOfDesk();
    this.publicKey = officer.nameOfPublicKey();
    this.signingKey = officer.signingKey();
    this.voucherKey = voucherKey;
    this.signature = "";
    this.seal = "";
  }

  static Vouching by(Signing voucher, OfficerKey officer, KeySeals seals) {
    var vouching = new Vouching(officer, voucher.publicKey());
    vouching.signature = voucher.sign(vouching.identity());
    return vouching.sealed(seals);
  }

  static Vouching unsigned(OfficerKey officer, KeySeals seals) {
    return new Vouching(officer, "").sealed(seals);
  }

  private Vouching sealed(KeySeals seals) {
    seal = seals.over(content());
    return this;
  }

  private String identity() {
    return String.join("|", "officer", officer.toString(), desk, publicKey, signingKey);
  }

  private String content() {
    return String.join("|", identity(), voucherKey, signature);
  }

  /// Whether it is as the program wrote it, and signed by whom it names.
  boolean isGenuine(KeySeals seals, CheckedSignatures signatures) {
    return seals.fits(seal, content())
        && (!isSigned() || signatures.isOf(voucherKey, identity(), signature));
  }

  boolean isFor(OfficerKey key) {
    return officer.equals(key.getId())
        && desk.equals(key.nameOfDesk())
        && publicKey.equals(key.nameOfPublicKey());
  }

  boolean isSigned() {
    return !voucherKey.isEmpty();
  }

  /// Whether no colleague stands before the officer.
  boolean isFirst() {
    return !isSigned() || voucherKey.equals(signingKey);
  }

  /// Whether it is for a colleague of the same desk, whose key has signed that other one.
  boolean isBehind(Vouching other) {
    return signingKey.equals(other.voucherKey) && desk.equals(other.desk);
  }

  String voucherKey() {
    return voucherKey;
  }
}

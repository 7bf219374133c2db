package id.bersinar.tips.access;

import id.bersinar.area.AreaCode;
import id.bersinar.area.AreaDesk;
import id.bersinar.area.Desk;
import id.bersinar.storage.Identified;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A key for which a desk's tips are sealed. Its private half is kept as officers' shares, and
/// for the recovery key where there is one.
@Entity
@Table(name = "desk_key")
class DeskKey extends Identified {

  @Column(name = "area_code")
  private @Nullable AreaCode area;

  @Enumerated(EnumType.STRING)
  private Desk desk;

  private byte[] publicKey;
  private LocalDate madeOn;

  @Column(name = "in_use")
  private boolean inUse;

  private @Nullable String seal;

  @SuppressWarnings("NullAway.Init")
  protected DeskKey() {}

  DeskKey(AreaDesk desk, byte[] publicKey, LocalDate madeOn) {
    super(UUID.randomUUID());
    this.area = desk.area().orElse(null);
    this.desk = desk.desk();
    this.publicKey = publicKey.clone();
    this.madeOn = madeOn;
    this.inUse = true;
  }

  /// The desk's area; the home area where absent.
  Optional<AreaCode> area() {
    return Optional.ofNullable(area);
  }

  Desk desk() {
    return desk;
  }

  byte[] publicKey() {
    return publicKey.clone();
  }

  LocalDate madeOn() {
    return madeOn;
  }

  /// From now on it only opens what was sealed for it before.
  void retire() {
    inUse = false;
  }

  /// As it is now, it is real.
  DeskKey sealed(KeySeals seals) {
    seal = seals.over(content());
    return this;
  }

  boolean isSealed(KeySeals seals) {
    return seals.fits(seal, content());
  }

  private String content() {
    return String.join(
        "|",
        "desk",
        holder(),
        area().map(AreaCode::value).orElse(""),
        desk.name(),
        HexFormat.of().formatHex(publicKey),
        madeOn.toString(),
        inUse ? "in use" : "retired");
  }

  DeskPublicKey publicHalf() {
    return new DeskPublicKey(holder(), publicKey());
  }

  /// As a wrap of a tip names it.
  String holder() {
    return getId().toString();
  }
}

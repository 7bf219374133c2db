package id.bersinar.tips.record;

import id.bersinar.storage.Identified;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/// A tip's private key, sealed for one of those who may open the tip.
@Entity
@Table(name = "tip_wrap")
public class TipWrap extends Identified {

  /// Whoever has the receipt.
  public static final String RECEIPT = "receipt";

  @Column(name = "tip_id")
  private UUID tip;

  private String holder;
  private byte[] sealed;

  @SuppressWarnings("NullAway.Init")
  protected TipWrap() {}

  /// @param holder the id of a desk's key, or [#RECEIPT]
  TipWrap(UUID tip, String holder, byte[] sealed) {
    super(UUID.randomUUID());
    this.tip = tip;
    this.holder = holder;
    this.sealed = sealed.clone();
  }

  UUID tip() {
    return tip;
  }

  String holder() {
    return holder;
  }

  byte[] sealed() {
    return sealed.clone();
  }
}

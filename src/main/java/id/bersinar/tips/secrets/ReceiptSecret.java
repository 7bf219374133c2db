package id.bersinar.tips.secrets;

import java.util.HexFormat;

/// What a receipt is stretched to. Independent keys follow from it; only the one for looking the
/// tip up is ever stored.
public final class ReceiptSecret {

  private final byte[] secret;

  public ReceiptSecret(byte[] secret) {
    this.secret = secret.clone();
  }

  /// By which the tip is found.
  public String lookup() {
    return HexFormat.of().formatHex(Hkdf.derive(secret, "lookup"));
  }

  /// With which the receipt's holder opens the tip; known only while the receipt is at hand.
  public Hpke.Pair keys() {
    return Hpke.Pair.of(Hkdf.derive(secret, "x25519"));
  }
}

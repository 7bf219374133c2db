package id.bersinar.tips;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.KDF;
import javax.crypto.spec.HKDFParameterSpec;

/// What a receipt is stretched to. Independent keys follow from it by HKDF; only the one for
/// looking the tip up is ever stored.
final class ReceiptSecret {

  private static final int KEY_BYTES = 32;

  private final byte[] secret;

  ReceiptSecret(byte[] secret) {
    this.secret = secret.clone();
  }

  /// By which the tip is found.
  String lookup() {
    return HexFormat.of().formatHex(derive("lookup"));
  }

  /// With which the receipt's holder opens the tip; known only while the receipt is at hand.
  Hpke.Pair keys() {
    return Hpke.Pair.of(derive("x25519"));
  }

  private byte[] derive(String purpose) {
    try {
      var spec =
          HKDFParameterSpec.ofExtract()
              .addIKM(secret)
              .thenExpand(purpose.getBytes(StandardCharsets.UTF_8), KEY_BYTES);
      return KDF.getInstance("HKDF-SHA256").deriveData(spec);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has HKDF-SHA256", e);
    }
  }
}

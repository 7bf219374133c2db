package id.bersinar.tips.secrets;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.KDF;
import javax.crypto.spec.HKDFParameterSpec;

/// Independent keys from one secret (RFC 5869, with SHA-256).
public final class Hkdf {

  private static final int KEY_BYTES = 32;

  private Hkdf() {}

  /// The secret's key for that purpose, 32 bytes.
  public static byte[] derive(byte[] secret, String purpose) {
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

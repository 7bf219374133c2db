package id.bersinar.tips.secrets;

import com.google.crypto.tink.subtle.AesGcmJce;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;

/// Sealing with a secret key of 32 bytes (AES-256-GCM).
public final class AesGcm {

  public static final int KEY_BYTES = 32;

  private static final SecureRandom RANDOM = new SecureRandom();

  private AesGcm() {}

  public static byte[] freshKey() {
    var key = new byte[KEY_BYTES];
    RANDOM.nextBytes(key);
    return key;
  }

  public static byte[] seal(byte[] key, byte[] content, String context) {
    try {
      return new AesGcmJce(key).encrypt(content, context.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("nothing can be sealed", e);
    }
  }

  /// @throws GeneralSecurityException if it was changed, or sealed with another key or context
  public static byte[] open(byte[] key, byte[] sealed, String context)
      throws GeneralSecurityException {
    return new AesGcmJce(key).decrypt(sealed, context.getBytes(StandardCharsets.UTF_8));
  }
}

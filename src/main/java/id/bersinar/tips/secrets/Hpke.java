package id.bersinar.tips.secrets;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.hpke.HPKE;
import org.bouncycastle.crypto.params.X25519PrivateKeyParameters;

/// Sealing for whoever holds a private key (HPKE, RFC 9180: X25519, HKDF-SHA256, AES-256-GCM): the
/// encapsulated key, then the ciphertext. Anyone may seal with the public key; what was sealed in
/// one context opens in no other.
public final class Hpke {

  private static final int ENCAPSULATED_BYTES = 32;
  private static final byte[] NOTHING_MORE = {};

  private Hpke() {}

  /// A pair of X25519 keys, 32 bytes each.
  public static final class Pair {

    private final byte[] publicKey;
    private final byte[] privateKey;

    private Pair(X25519PrivateKeyParameters key) {
      publicKey = key.generatePublicKey().getEncoded();
      privateKey = key.getEncoded();
    }

    public static Pair fresh() {
      return new Pair(new X25519PrivateKeyParameters(new SecureRandom()));
    }

    /// The pair of a private key, which any 32 random bytes are.
    ///
    /// @throws IllegalArgumentException if it has another length
    public static Pair of(byte[] privateKey) {
      return new Pair(new X25519PrivateKeyParameters(privateKey));
    }

    public byte[] publicKey() {
      return publicKey.clone();
    }

    public byte[] privateKey() {
      return privateKey.clone();
    }
  }

  public static byte[] seal(byte[] publicKey, byte[] content, String context) {
    try {
      var hpke = hpke();
      var sealing = hpke.setupBaseS(hpke.deserializePublicKey(publicKey), bytes(context));
      var sealed = sealing.seal(NOTHING_MORE, content);
      return ByteBuffer.allocate(ENCAPSULATED_BYTES + sealed.length)
          .put(sealing.getEncapsulation())
          .put(sealed)
          .array();
    } catch (InvalidCipherTextException | IllegalArgumentException e) {
      throw new IllegalStateException("nothing can be sealed", e);
    }
  }

  /// @throws GeneralSecurityException if it was changed, or sealed for another key or context
  public static byte[] open(Pair keys, byte[] sealed, String context)
      throws GeneralSecurityException {
    if (sealed.length < ENCAPSULATED_BYTES) {
      throw new GeneralSecurityException("too short");
    }
    try {
      var hpke = hpke();
      var own = hpke.deserializePrivateKey(keys.privateKey, keys.publicKey);
      var encapsulated = Arrays.copyOf(sealed, ENCAPSULATED_BYTES);
      return hpke.setupBaseR(encapsulated, own, bytes(context))
          .open(NOTHING_MORE, sealed, ENCAPSULATED_BYTES, sealed.length - ENCAPSULATED_BYTES);
    } catch (InvalidCipherTextException | IllegalStateException changed) {
      // The latter where what is encapsulated is a point that gives no secret.
      throw new GeneralSecurityException(changed);
    }
  }

  // One for each use: it isn't for several threads, and keeps the private key that it has used.
  private static HPKE hpke() {
    return new HPKE(
        HPKE.mode_base, HPKE.kem_X25519_SHA256, HPKE.kdf_HKDF_SHA256, HPKE.aead_AES_GCM256);
  }

  private static byte[] bytes(String context) {
    return context.getBytes(StandardCharsets.UTF_8);
  }
}

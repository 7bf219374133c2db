package id.bersinar.tips.secrets;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.Configuration;
import com.google.crypto.tink.HybridDecrypt;
import com.google.crypto.tink.HybridEncrypt;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.Key;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.hybrid.HpkeParameters;
import com.google.crypto.tink.hybrid.HpkePrivateKey;
import com.google.crypto.tink.hybrid.HpkePublicKey;
import com.google.crypto.tink.hybrid.HybridConfig2026;
import com.google.crypto.tink.subtle.X25519;
import com.google.crypto.tink.util.Bytes;
import com.google.crypto.tink.util.SecretBytes;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

/// Sealing for whoever holds a private key (HPKE, RFC 9180: X25519, HKDF-SHA256, AES-256-GCM).
/// Anyone may seal with the public key; what was sealed in one context opens in no other.
public final class Hpke {

  private static final Configuration TINK = HybridConfig2026.get();
  private static final HpkeParameters PARAMETERS = parameters();

  private Hpke() {}

  private static HpkeParameters parameters() {
    try {
      return HpkeParameters.builder()
          .setKemId(HpkeParameters.KemId.DHKEM_X25519_HKDF_SHA256)
          .setKdfId(HpkeParameters.KdfId.HKDF_SHA256)
          .setAeadId(HpkeParameters.AeadId.AES_256_GCM)
          .setVariant(HpkeParameters.Variant.NO_PREFIX)
          .build();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /// A pair of X25519 keys, 32 bytes each.
  public static final class Pair {

    private final byte[] publicKey;
    private final byte[] privateKey;

    private Pair(byte[] publicKey, byte[] privateKey) {
      this.publicKey = publicKey;
      this.privateKey = privateKey;
    }

    public static Pair fresh() {
      return of(X25519.generatePrivateKey());
    }

    /// The pair of a private key, which any 32 random bytes are.
    public static Pair of(byte[] privateKey) {
      try {
        return new Pair(X25519.publicFromPrivate(privateKey), privateKey.clone());
      } catch (GeneralSecurityException e) {
        throw new IllegalArgumentException("not a private key", e);
      }
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
      return handle(publicKeyOf(publicKey))
          .getPrimitive(TINK, HybridEncrypt.class)
          .encrypt(content, bytes(context));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("nothing can be sealed", e);
    }
  }

  /// @throws GeneralSecurityException if it was changed, or sealed for another key or context
  @AccessesPartialKey
  public static byte[] open(Pair keys, byte[] sealed, String context)
      throws GeneralSecurityException {
    var secret = SecretBytes.copyFrom(keys.privateKey, InsecureSecretKeyAccess.get());
    return handle(HpkePrivateKey.create(publicKeyOf(keys.publicKey), secret))
        .getPrimitive(TINK, HybridDecrypt.class)
        .decrypt(sealed, bytes(context));
  }

  @AccessesPartialKey
  private static HpkePublicKey publicKeyOf(byte[] publicKey) throws GeneralSecurityException {
    return HpkePublicKey.create(PARAMETERS, Bytes.copyFrom(publicKey), null);
  }

  private static KeysetHandle handle(Key key) throws GeneralSecurityException {
    return KeysetHandle.newBuilder()
        .addEntry(KeysetHandle.importKey(key).withRandomId().makePrimary())
        .build();
  }

  private static byte[] bytes(String context) {
    return context.getBytes(StandardCharsets.UTF_8);
  }
}

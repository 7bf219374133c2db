package id.bersinar.tips.access;

import id.bersinar.tips.secrets.Hpke;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/// The public half of the key on paper, as the setting `BERSINAR_RECOVERY_KEY` has it.
public final class RecoveryKey {

  public static final int FINGERPRINT_BYTES = 6;

  private static final int KEY_BYTES = 32;
  // Nearly any 32 bytes are a public key. Without a check a slip in copying it would be noticed on
  // the day of the recovery only.
  private static final int CHECK_BYTES = 4;

  private final byte[] publicKey;

  private RecoveryKey(byte[] publicKey) {
    this.publicKey = publicKey;
  }

  public static RecoveryKey of(Hpke.Pair pair) {
    return new RecoveryKey(pair.publicKey());
  }

  /// The key that a setting names; absent where it is mistyped.
  public static Optional<RecoveryKey> parse(String setting) {
    try {
      var bytes = Base64.getUrlDecoder().decode(setting.strip());
      var key = new RecoveryKey(Arrays.copyOf(bytes, KEY_BYTES));
      return Optional.of(key).filter(it -> Arrays.equals(bytes, it.checked()));
    } catch (IllegalArgumentException notBase64) {
      return Optional.empty();
    }
  }

  /// Whether a setting names a key, whole and without a typing error.
  public static boolean isWellFormed(String setting) {
    return parse(setting).isPresent();
  }

  private byte[] checked() {
    var bytes = Arrays.copyOf(publicKey, KEY_BYTES + CHECK_BYTES);
    System.arraycopy(digest(publicKey), 0, bytes, KEY_BYTES, CHECK_BYTES);
    return bytes;
  }

  /// As it stands in `.env`: the key and its check, 48 characters.
  public String setting() {
    return Base64.getUrlEncoder().encodeToString(checked());
  }

  byte[] publicKey() {
    return publicKey.clone();
  }

  /// By which people and sheets tell this key from others: `1A2B 3C4D 5E6F`.
  public String fingerprint() {
    return fingerprint(Arrays.copyOf(digest(publicKey), FINGERPRINT_BYTES));
  }

  public static String fingerprint(byte[] bytes) {
    return HexFormat.of().withUpperCase().formatHex(bytes).replaceAll("(.{4})(?=.)", "$1 ");
  }

  public static byte[] digest(byte[]... parts) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      for (var part : parts) {
        digest.update(part);
      }
      return digest.digest();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}

package id.bersinar.tips.access;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/// HMAC-SHA256 under one key: nobody makes its values who hasn't that key.
final class KeyedHash {

  private static final String ALGORITHM = "HmacSHA256";

  private final SecretKeySpec key;

  KeyedHash(byte[] key) {
    this.key = new SecretKeySpec(key, ALGORITHM);
  }

  /// In hexadecimal.
  String of(String content) {
    try {
      var mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      return HexFormat.of().formatHex(mac.doFinal(bytes(content)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has HMAC-SHA256", e);
    }
  }

  /// Whether it is that content's, found out in a time that doesn't tell how much of it is right.
  boolean fits(@Nullable String hash, String content) {
    return hash != null && MessageDigest.isEqual(bytes(hash), bytes(of(content)));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}

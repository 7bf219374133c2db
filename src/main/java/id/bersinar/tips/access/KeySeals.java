package id.bersinar.tips.access;

import id.bersinar.tips.secrets.KeyFiles;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Seals over what rows of keys say, under a key that doesn't lie in the database.
@Component
class KeySeals {

  private final SecretKeySpec key;

  KeySeals(KeyFiles keys) {
    this.key = new SecretKeySpec(keys.key("desk-keys"), "HmacSHA256");
  }

  String over(String content) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(key);
      return HexFormat.of().formatHex(mac.doFinal(bytes(content)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has HMAC-SHA256", e);
    }
  }

  boolean fits(@Nullable String seal, String content) {
    return seal != null && MessageDigest.isEqual(bytes(seal), bytes(over(content)));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}

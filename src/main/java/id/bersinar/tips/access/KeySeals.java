package id.bersinar.tips.access;

import id.bersinar.tips.secrets.KeyFiles;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Seals over what rows of keys say, under a key that doesn't lie in the database.
@Component
class KeySeals {

  private final KeyedHash hash;

  KeySeals(KeyFiles keys) {
    this.hash = new KeyedHash(keys.key("desk-keys"));
  }

  String over(String content) {
    return hash.of(content);
  }

  boolean fits(@Nullable String seal, String content) {
    return hash.fits(seal, content);
  }
}

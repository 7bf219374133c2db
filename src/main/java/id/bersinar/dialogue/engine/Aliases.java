package id.bersinar.dialogue.engine;

import id.bersinar.dialogue.Alias;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Gives chats their aliases, under a key that is new each day and never leaves memory.
final class Aliases {

  private static final String ALGORITHM = "HmacSHA256";

  private final SecureRandom random = new SecureRandom();
  private final Clock clock;
  private LocalDate day = LocalDate.MIN;
  private byte[] key = new byte[32];

  Aliases(Clock clock) {
    this.clock = clock;
  }

  /// The chat's alias of today.
  Alias of(long chat) {
    try {
      var mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(keyOfToday(), ALGORITHM));
      var tag = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(chat).array());
      return new Alias(Base64.getEncoder().encodeToString(tag));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has " + ALGORITHM, e);
    }
  }

  private synchronized byte[] keyOfToday() {
    var today = LocalDate.ofInstant(clock.instant(), clock.getZone());
    if (!today.equals(day)) {
      day = today;
      key = new byte[32];
      random.nextBytes(key);
    }
    return key;
  }
}

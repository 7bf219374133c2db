package id.bersinar.telegram.nodes;

import com.google.crypto.tink.subtle.AesGcmJce;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;

/// What nodes say to each other, sealed (AES-256-GCM) with a key that only they have. A request is
/// for one process and says when it was made; an answer is for one request.
final class Sealing {

  /// What a request is longer by than its update.
  static final int MORE_BYTES = 64;

  private static final int NONCE_BYTES = 12;

  private final AesGcmJce cipher;

  Sealing(byte[] key) {
    try {
      cipher = new AesGcmJce(key);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("nothing can be sealed", e);
    }
  }

  /// @param ifHeld the update is to be taken only if something of its chat is in memory
  record Request(Instant at, long chat, boolean ifHeld, String update) {
    /// Never prints what was said, or by whom.
    @Override
    public String toString() {
      return "Request[" + at + "]";
    }
  }

  byte[] seal(UUID recipient, Request request) {
    var update = request.update().getBytes(StandardCharsets.UTF_8);
    var content =
        ByteBuffer.allocate(2 * Long.BYTES + 1 + update.length)
            .putLong(request.at().toEpochMilli())
            .putLong(request.chat())
            .put((byte) (request.ifHeld() ? 1 : 0))
            .put(update)
            .array();
    return seal(content, "request " + recipient);
  }

  /// @throws GeneralSecurityException if it was made by nobody who has the key, or for another
  Request open(UUID recipient, byte[] sealed) throws GeneralSecurityException {
    var content = ByteBuffer.wrap(open(sealed, "request " + recipient));
    var at = Instant.ofEpochMilli(content.getLong());
    long chat = content.getLong();
    boolean ifHeld = content.get() == 1;
    return new Request(at, chat, ifHeld, StandardCharsets.UTF_8.decode(content).toString());
  }

  /// What a request has in common with no other.
  static String nonce(byte[] sealed) {
    return HexFormat.of().formatHex(Arrays.copyOf(sealed, NONCE_BYTES));
  }

  byte[] sealAnswer(byte[] request, Answer answer) {
    return seal(new byte[] {(byte) answer.ordinal()}, "answer " + nonce(request));
  }

  /// @throws GeneralSecurityException if it is no answer to that request
  Answer openAnswer(byte[] request, byte[] sealed) throws GeneralSecurityException {
    return Answer.values()[open(sealed, "answer " + nonce(request))[0]];
  }

  private byte[] seal(byte[] content, String purpose) {
    try {
      return cipher.encrypt(content, purpose.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("nothing can be sealed", e);
    }
  }

  private byte[] open(byte[] sealed, String purpose) throws GeneralSecurityException {
    return cipher.decrypt(sealed, purpose.getBytes(StandardCharsets.UTF_8));
  }
}

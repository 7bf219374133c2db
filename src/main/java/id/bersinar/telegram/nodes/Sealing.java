package id.bersinar.telegram.nodes;

import id.bersinar.storage.AesGcm;
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

  private final byte[] key;

  Sealing(byte[] key) {
    this.key = key.clone();
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
    return AesGcm.seal(key, content, "request " + recipient);
  }

  /// @throws GeneralSecurityException if it was made by nobody who has the key, or for another
  Request open(UUID recipient, byte[] sealed) throws GeneralSecurityException {
    var content = ByteBuffer.wrap(AesGcm.open(key, sealed, "request " + recipient));
    var at = Instant.ofEpochMilli(content.getLong());
    long chat = content.getLong();
    boolean ifHeld = content.get() == 1;
    return new Request(at, chat, ifHeld, StandardCharsets.UTF_8.decode(content).toString());
  }

  /// What a request has in common with no other.
  static String nonce(byte[] sealed) {
    return HexFormat.of().formatHex(Arrays.copyOf(sealed, AesGcm.NONCE_BYTES));
  }

  byte[] sealAnswer(byte[] request, Answer answer) {
    return AesGcm.seal(key, new byte[] {(byte) answer.ordinal()}, "answer " + nonce(request));
  }

  /// @throws GeneralSecurityException if it is no answer to that request
  Answer openAnswer(byte[] request, byte[] sealed) throws GeneralSecurityException {
    return Answer.values()[AesGcm.open(key, sealed, "answer " + nonce(request))[0]];
  }
}

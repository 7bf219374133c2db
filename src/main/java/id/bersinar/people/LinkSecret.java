package id.bersinar.people;

import id.bersinar.storage.Sha256;
import java.security.SecureRandom;
import java.util.Base64;

/// What opens something for whoever has its link, or what somebody takes for that: 128 random bits
/// in Telegram's alphabet for start payloads.
public record LinkSecret(String value) {

  private static final SecureRandom RANDOM = new SecureRandom();

  public static LinkSecret fresh() {
    var bytes = new byte[16];
    RANDOM.nextBytes(bytes);
    return new LinkSecret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  /// As it is kept. SHA-256 suffices: it has too much entropy to be guessed from it. That it is
  /// looked up by this keeps the time of the look-up from telling how much of a guess is right.
  public String hash() {
    return Sha256.hex(value);
  }

  /// Never prints it.
  @Override
  public String toString() {
    return "LinkSecret";
  }
}

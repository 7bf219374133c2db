package id.bersinar.people;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/// The secret of an invitation: 128 random bits in Telegram's alphabet for start payloads.
record InvitationCode(String value) {

  private static final SecureRandom RANDOM = new SecureRandom();

  static InvitationCode fresh() {
    var bytes = new byte[16];
    RANDOM.nextBytes(bytes);
    return new InvitationCode(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  /// SHA-256 suffices: the code has too much entropy to be guessed from it.
  String hash() {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(value.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  @Override
  public String toString() {
    return "InvitationCode";
  }
}

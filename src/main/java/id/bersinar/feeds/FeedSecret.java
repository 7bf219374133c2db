package id.bersinar.feeds;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/// What opens a feed: 128 random bits, or what somebody takes for them.
record FeedSecret(String value) {

  private static final SecureRandom RANDOM = new SecureRandom();

  static FeedSecret fresh() {
    var bytes = new byte[16];
    RANDOM.nextBytes(bytes);
    return new FeedSecret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  /// SHA-256 suffices: it has too much entropy to be guessed from it. That it is looked up by this
  /// keeps the time of the look-up from telling how much of a guess is right.
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
    return "FeedSecret";
  }
}

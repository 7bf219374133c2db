package id.bersinar.tips.record;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

/// One handing-in of a tip, known by a random number of 128 bits that stands in the sender's button
/// and in memory, and nowhere else. Tapping that button again is the same handing-in, not another.
///
/// @param number as URL-safe Base64
public record HandIn(String number) {

  private static final int BYTES = 16;
  private static final SecureRandom RANDOM = new SecureRandom();

  public static HandIn fresh() {
    var bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return new HandIn(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  /// The hand-in of a button; absent where what the button carries can't be one.
  public static Optional<HandIn> parse(String number) {
    try {
      return Base64.getUrlDecoder().decode(number).length == BYTES
          ? Optional.of(new HandIn(number))
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  @Override
  public String toString() {
    return "HandIn";
  }
}

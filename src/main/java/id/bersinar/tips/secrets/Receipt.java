package id.bersinar.tips.secrets;

import java.security.SecureRandom;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// What the sender of a tip holds: 20 random digits (66 bits), which are kept nowhere.
///
/// @param digits exactly 20 of 0-9
public record Receipt(String digits) {

  public static final int LENGTH = 20;
  private static final int GROUP = 4;
  private static final SecureRandom RANDOM = new SecureRandom();

  static Receipt fresh() {
    return new Receipt(
        RANDOM.ints(LENGTH, 0, 10).mapToObj(Integer::toString).collect(Collectors.joining()));
  }

  /// The receipt in what somebody has typed, however it is spaced; absent where it isn't one.
  public static Optional<Receipt> parse(String typed) {
    var digits =
        typed
            .codePoints()
            .filter(it -> !isSpacing(it))
            .map(it -> Character.digit(it, 10))
            .limit(LENGTH + 1)
            .toArray();
    boolean fits = digits.length == LENGTH && IntStream.of(digits).allMatch(it -> it >= 0);
    return fits
        ? Optional.of(
            new Receipt(
                IntStream.of(digits).mapToObj(Integer::toString).collect(Collectors.joining())))
        : Optional.empty();
  }

  private static boolean isSpacing(int point) {
    return switch (Character.getType(point)) {
      case Character.SPACE_SEPARATOR,
          Character.DASH_PUNCTUATION,
          Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR ->
          true;
      default -> point == '.' || point == ',' || point == '_';
    };
  }

  /// As a household's electricity token looks: five groups of four.
  public String grouped() {
    return digits.replaceAll("(.{" + GROUP + "})(?=.)", "$1 ");
  }

  @Override
  public String toString() {
    return "Receipt";
  }
}

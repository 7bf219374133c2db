package id.bersinar.tips.secrets;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Why a passphrase is found early by whoever guesses. Only those that are chosen are judged; one
/// that is in use goes on to open.
public enum Weakness {
  TOO_SHORT,
  NO_LETTERS,
  REPEATED,
  SEQUENCE,
  COMMON;

  private static final List<String> ROWS =
      List.of("abcdefghijklmnopqrstuvwxyz", "01234567890", "qwertyuiopasdfghjklzxcvbnm");
  // The longest first, so that no part of a longer one is left.
  private static final List<String> PARTS =
      WordFile.read("common.txt").stream().sorted(comparing(String::length).reversed()).toList();
  private static final int FEWEST_CHARACTERS = 5;
  private static final int FEWEST_LETTERS = 6;
  private static final double MOST_OF_IT = 0.6;

  /// What is wrong with it first.
  public static Optional<Weakness> of(Passphrase passphrase) {
    var dense = passphrase.words().replaceAll("[^\\p{L}\\p{N}]", "");
    if (!passphrase.isLongEnough()) {
      return Optional.of(TOO_SHORT);
    }
    if (letters(dense) == 0) {
      return Optional.of(NO_LETTERS);
    }
    if (isRepeated(dense)) {
      return Optional.of(REPEATED);
    }
    if (isSequence(dense)) {
      return Optional.of(SEQUENCE);
    }
    return isCommon(dense) ? Optional.of(COMMON) : Optional.empty();
  }

  private static long letters(String text) {
    return text.codePoints().filter(Character::isLetter).count();
  }

  private static boolean isRepeated(String text) {
    return text.chars().distinct().count() < FEWEST_CHARACTERS
        || IntStream.rangeClosed(1, text.length() / 2)
            .anyMatch(period -> text.startsWith(text.substring(period)));
  }

  private static boolean isSequence(String text) {
    var steps = IntStream.range(1, text.length());
    return steps.filter(it -> areNeighbours(text.charAt(it - 1), text.charAt(it))).count()
        > MOST_OF_IT * (text.length() - 1);
  }

  private static boolean areNeighbours(char one, char next) {
    var forth = "" + one + next;
    var back = "" + next + one;
    return ROWS.stream().anyMatch(it -> it.contains(forth) || it.contains(back));
  }

  private static boolean isCommon(String text) {
    var rest = text;
    for (var part : PARTS) {
      rest = rest.replace(part, "");
    }
    return letters(rest) < FEWEST_LETTERS;
  }
}

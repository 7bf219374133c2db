package id.bersinar.dialogue.engine;

import id.bersinar.dialogue.Letters;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.LevenshteinDistance;

/// Words as they are compared: what is typed and what stands on a button look the same where they
/// mean the same. Here numbers count, and doubled letters as they are: what is compared is on the
/// screen, so less is forgiven than in [Letters#plain].
final class Spoken {

  private static final Pattern APART =
      Pattern.compile("[^\\p{L}\\p{N}]+|(?<=\\p{L})(?=\\p{N})|(?<=\\p{N})(?=\\p{L})");
  private static final Pattern APOSTROPHE = Pattern.compile("['’‘`´]");
  private static final Pattern DRAWN_OUT = Pattern.compile("(\\p{L})\\1{2,}");
  private static final Pattern LEADING_ZEROS = Pattern.compile("^0+(?=[0-9])");

  private static final LevenshteinDistance ONE_SLIP = new LevenshteinDistance(1);
  private static final LevenshteinDistance TWO_SLIPS = new LevenshteinDistance(2);

  private Spoken() {}

  /// In lower case, without emoji, punctuation and leading zeros: `RW-03 😀` is `rw`, `3`.
  static List<String> words(String text) {
    var joined = APOSTROPHE.matcher(Letters.small(text)).replaceAll("");
    var plainly = DRAWN_OUT.matcher(joined).replaceAll("$1");
    return APART
        .splitAsStream(plainly)
        .filter(it -> !it.isEmpty())
        .map(it -> LEADING_ZEROS.matcher(it).replaceFirst(""))
        .toList();
  }

  /// Whether something is asked.
  static boolean asks(String text) {
    return Letters.small(text).indexOf('?') >= 0;
  }

  static boolean isNumber(String word) {
    return word.length() <= 4 && word.chars().allMatch(it -> it >= '0' && it <= '9');
  }

  /// Whether a typed word is that one, with or without "-nya".
  static boolean isSame(String typed, String word) {
    return typed.equals(word) || typed.equals(word + "nya");
  }

  /// Whether a typed word is that one with a slip, or how it begins.
  static boolean isNear(String typed, String word) {
    if (typed.length() < 4 || isNumber(typed)) {
      return typed.equals(word);
    }
    var slips = typed.length() < 8 ? ONE_SLIP : TWO_SLIPS;
    return word.startsWith(typed) || slips.apply(typed, word) >= 0;
  }
}

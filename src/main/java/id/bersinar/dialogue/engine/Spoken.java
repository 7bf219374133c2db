package id.bersinar.dialogue.engine;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Words as they are compared: what is typed and what stands on a button look the same where they
/// mean the same.
final class Spoken {

  private static final Pattern APART =
      Pattern.compile("[^\\p{L}\\p{N}]+|(?<=\\p{L})(?=\\p{N})|(?<=\\p{N})(?=\\p{L})");
  private static final Pattern APOSTROPHE = Pattern.compile("['’‘`´]");
  private static final Pattern DRAWN_OUT = Pattern.compile("(\\p{L})\\1{2,}");
  private static final Pattern LEADING_ZEROS = Pattern.compile("^0+(?=[0-9])");

  private Spoken() {}

  /// In lower case, without emoji, punctuation and leading zeros: `RW-03 😀` is `rw`, `3`.
  static List<String> words(String text) {
    var plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    var joined = APOSTROPHE.matcher(plain).replaceAll("");
    var plainly = DRAWN_OUT.matcher(joined).replaceAll("$1");
    return APART
        .splitAsStream(plainly)
        .filter(it -> !it.isEmpty())
        .map(it -> LEADING_ZEROS.matcher(it).replaceFirst(""))
        .toList();
  }

  static boolean isNumber(String word) {
    return word.length() <= 4 && word.chars().allMatch(it -> it >= '0' && it <= '9');
  }
}

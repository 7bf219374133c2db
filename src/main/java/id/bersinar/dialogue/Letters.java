package id.bersinar.dialogue;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Typed letters and digits as they are compared, however a phone writes them.
public final class Letters {

  private static final Pattern MARK = Pattern.compile("\\p{M}");
  private static final Pattern REPEATED = Pattern.compile("(\\p{L})\\1+");
  // The letters that the figures 0 to 9 are written for, if any.
  private static final String AS_LETTERS = "oi2eas6t89";

  private Letters() {}

  /// Of one width and in lower case: `ＲＷ` is `rw`.
  public static String small(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }

  /// Of one width, with the digits 0 to 9 for those of other scripts.
  public static String withDigits(String text) {
    var usual = new StringBuilder();
    Normalizer.normalize(text, Normalizer.Form.NFKC)
        .codePoints()
        .map(it -> Character.digit(it, 10) < 0 ? it : '0' + Character.digit(it, 10))
        .forEach(usual::appendCodePoint);
    return usual.toString();
  }

  /// A word for comparing spellings: in lower case without marks, each letter once, and with
  /// letters for the figures among them. `S4bbú` is `sabu`.
  public static String plain(String word) {
    var bare = MARK.matcher(Normalizer.normalize(word, Normalizer.Form.NFKD)).replaceAll("");
    var small = bare.toLowerCase(Locale.ROOT);
    return REPEATED.matcher(isWord(small) ? withLetters(small) : small).replaceAll("$1");
  }

  private static boolean isWord(String text) {
    return text.codePoints().anyMatch(Character::isLetter);
  }

  private static String withLetters(String word) {
    var letters = new StringBuilder();
    word.codePoints()
        .map(it -> it >= '0' && it <= '9' ? AS_LETTERS.charAt(it - '0') : it)
        .forEach(letters::appendCodePoint);
    return letters.toString();
  }
}

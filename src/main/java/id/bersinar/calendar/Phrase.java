package id.bersinar.calendar;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// What somebody has typed, read from left to right word by word.
final class Phrase {

  private static final List<String> NUMBERS =
      List.of(
          "satu",
          "dua",
          "tiga",
          "empat",
          "lima",
          "enam",
          "tujuh",
          "delapan",
          "sembilan",
          "sepuluh",
          "sebelas",
          "dua belas");

  /// Numbers as they are spoken, up to twelve, for use in a pattern.
  static final String NUMBER_WORDS = String.join("|", NUMBERS);

  private final String text;
  private int position;

  /// Case, emoji and all punctuation that can't be part of a date or an hour don't matter.
  Phrase(String typed) {
    var plain =
        Normalizer.normalize(typed, Normalizer.Form.NFKC)
            .toLowerCase(Locale.ROOT)
            .replaceAll("['’]", "")
            .replaceAll("(?<=\\d),(?=5\\s*(?:jam|hour))", ".")
            .replaceAll("[^\\p{L}\\p{N}.:/-]+", " ")
            .replaceAll("(?<![\\p{L}\\p{N}])[.:/-]+|[.:/-]+(?![\\p{L}\\p{N}])", " ")
            .replaceAll("(?<=\\p{L})\\.?(?=\\p{N})|(?<=\\p{N})(?=\\p{L})", " ")
            .replaceAll(" +", " ")
            .strip();
    text = Spellings.usual(plain);
  }

  /// A pattern of whole words.
  static Pattern words(String regex) {
    return Pattern.compile("(?:" + regex + ")(?= |$)");
  }

  /// The number that a match of digits or [#NUMBER_WORDS] stands for.
  static int number(String digitsOrWords) {
    int word = NUMBERS.indexOf(digitsOrWords);
    return word < 0 ? Integer.parseInt(digitsOrWords) : word + 1;
  }

  /// What the pattern matches from here on, and steps over it.
  Optional<MatchResult> take(Pattern words) {
    var matcher = words.matcher(text).region(position, text.length());
    matcher.useTransparentBounds(true);
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    position = matcher.end();
    if (position < text.length()) {
      position++;
    }
    return Optional.of(matcher.toMatchResult());
  }

  boolean isAtEnd() {
    return position == text.length();
  }
}

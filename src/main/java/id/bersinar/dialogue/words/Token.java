package id.bersinar.dialogue.words;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// A word or a number of what was typed.
///
/// @param plain in small letters without marks, each letter once, with letters for figures within
/// @param from where it begins in what was typed
/// @param to where it ends
record Token(String plain, int from, int to) {

  private static final Pattern MARK = Pattern.compile("\\p{M}");
  private static final Pattern DRAWN_OUT = Pattern.compile("(\\p{L})\\1+");
  // "pelatihan2" is said for "pelatihan-pelatihan"; "rw2" is a number.
  private static final int SHORTEST_DOUBLED = 4;
  // The letters, if any, that the figures 0 to 9 are written for.
  private static final String AS_LETTERS = "oi.eas.t..";

  /// The first words of a text, that many at most.
  static List<Token> of(String text, int most) {
    var tokens = new ArrayList<Token>();
    int at = 0;
    while (at < text.length() && tokens.size() < most) {
      int from = at;
      at = end(text, from);
      if (at == from) {
        at = from + Character.charCount(text.codePointAt(from));
      } else {
        tokens.add(new Token(plain(text.substring(from, at)), from, at));
        at = doubled(text, from, at);
      }
    }
    return tokens;
  }

  /// The words of a listed phrase.
  static List<String> words(String phrase) {
    return of(phrase, Integer.MAX_VALUE).stream().map(Token::plain).toList();
  }

  /// Whether it says something by itself, as numbers and "rw" don't.
  boolean isWord() {
    return plain.length() > 2 && plain.chars().anyMatch(Character::isLetter);
  }

  /// Where what begins there ends: a number, or letters with figures and apostrophes among them.
  private static int end(String text, int from) {
    int at = from;
    if (isDigit(text, at)) {
      while (isDigit(text, at)) {
        at++;
      }
      return at;
    }
    while (isLetter(text, at) || (at > from && isWithin(text, at) && isLetter(text, at + 1))) {
      at += Character.charCount(text.codePointAt(at));
    }
    return at;
  }

  private static boolean isWithin(String text, int at) {
    return isDigit(text, at) || (at < text.length() && "'’`".indexOf(text.charAt(at)) >= 0);
  }

  private static int doubled(String text, int from, int to) {
    boolean two = to - from >= SHORTEST_DOUBLED && to < text.length() && text.charAt(to) == '2';
    return two && !isDigit(text, to + 1) ? to + 1 : to;
  }

  private static boolean isDigit(String text, int at) {
    return at < text.length() && Character.isDigit(text.charAt(at));
  }

  private static boolean isLetter(String text, int at) {
    if (at >= text.length()) {
      return false;
    }
    int character = text.codePointAt(at);
    return Character.isLetter(character)
        || Character.getType(character) == Character.NON_SPACING_MARK;
  }

  private static String plain(String word) {
    var bare = MARK.matcher(Normalizer.normalize(word, Normalizer.Form.NFKD)).replaceAll("");
    var small = bare.toLowerCase(Locale.ROOT);
    if (small.chars().allMatch(Character::isDigit)) {
      return small;
    }
    var letters = new StringBuilder();
    small
        .chars()
        .filter(it -> "'’`".indexOf(it) < 0)
        .map(it -> it >= '0' && it <= '9' ? AS_LETTERS.charAt(it - '0') : it)
        .forEach(it -> letters.append((char) it));
    return DRAWN_OUT.matcher(letters).replaceAll("$1");
  }
}

package id.bersinar.dialogue.words;

import id.bersinar.dialogue.Letters;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// A word or a number of what was typed. It knows its place, as what else was said goes to the
/// command as it was typed.
///
/// @param plain as [Letters#plain] has it, without apostrophes
/// @param from where it begins in what was typed
/// @param to where it ends
record Token(String plain, int from, int to) {

  private static final String APOSTROPHES = "'’`";
  private static final Pattern APOSTROPHE = Pattern.compile("[" + APOSTROPHES + "]");
  // "pelatihan2" is said for "pelatihan-pelatihan"; "rw2" is a number.
  private static final int SHORTEST_DOUBLED = 4;

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
    return isDigit(text, at) || (at < text.length() && APOSTROPHES.indexOf(text.charAt(at)) >= 0);
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
    return Letters.plain(APOSTROPHE.matcher(word).replaceAll(""));
  }
}

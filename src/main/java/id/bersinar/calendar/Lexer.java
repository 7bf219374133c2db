package id.bersinar.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Cuts what was typed into tokens. Case, emoji and punctuation that is no part of a date or an
/// hour don't matter.
final class Lexer {

  // The first that fits counts.
  private static final Pattern TOKEN =
      Pattern.compile(
          "(?<!\\d)(?<y>\\d{4})[-/.](?<m>\\d{1,2})[-/.](?<d>\\d{1,2})(?!\\d)|(?<!\\d)(?<dd>\\d{1,2})(?<sep>[-/."
              + " ])(?<mm>\\d{1,2})\\k<sep>(?<yyyy>\\d{4})(?!\\d)"
              + "|(?<!\\d)(?<d2>\\d{1,2})(?<sep2>[-/]|\\.(?=\\d{1,2}\\.(?:2[5-9]|3\\d)(?!\\d)))(?<m2>\\d{1,2})\\k<sep2>(?<yy>\\d{2})(?!\\d)"
              + "|(?<!\\d)(?<hour>\\d{1,2})[.:](?<minute>\\d{2})(?:[.:]\\d{2})?(?!\\d)"
              + "|(?<!\\d)(?<first>\\d{1,2})/(?<second>\\d{1,2})(?!\\d)"
              + "|(?<!\\d)(?<whole>\\d{1,3})[.,]5(?!\\d)|(?<!\\d)(?<number>\\d{1,5})(?!\\d)"
              + "|(?<dash>[-‐‑‒–—−~])|(?<word>\\p{L}+(?:['’‘`´ʼ]\\p{L}+)*|[+&±]|\\p{N}+)");
  private static final Pattern APOSTROPHE = Pattern.compile("['’‘`´ʼ]");

  private Lexer() {}

  /// A token with where it stood.
  ///
  /// @param surface as it was written, in small letters
  /// @param from its first character in what was typed
  /// @param until the one after its last
  record Placed(Token token, String surface, int from, int until) {}

  static List<Placed> cut(String typed) {
    var placed = new ArrayList<Placed>();
    var matcher = TOKEN.matcher(typed);
    while (matcher.find()) {
      var surface = matcher.group().toLowerCase(Locale.ROOT);
      if (matcher.group("word") != null) {
        surface = APOSTROPHE.matcher(surface).replaceAll("");
      }
      placed.add(new Placed(token(matcher, surface), surface, matcher.start(), matcher.end()));
    }
    return placed;
  }

  private static Token token(Matcher match, String surface) {
    if (match.group("y") != null) {
      return date(match, "y", "m", "d");
    }
    if (match.group("yyyy") != null) {
      return date(match, "yyyy", "mm", "dd");
    }
    if (match.group("yy") != null) {
      return date(match, "yy", "m2", "d2");
    }
    if (match.group("hour") != null) {
      return new Token.Written(number(match, "hour"), number(match, "minute"));
    }
    if (match.group("first") != null) {
      return new Token.Slashed(number(match, "first"), number(match, "second"));
    }
    if (match.group("whole") != null) {
      return new Token.Number(2 * number(match, "whole") + 1, 1);
    }
    if (match.group("number") != null) {
      return new Token.Number(2 * number(match, "number"), surface.length());
    }
    return match.group("dash") != null ? new Token.Dash() : new Token.Word(surface);
  }

  private static Token date(Matcher match, String year, String month, String day) {
    int said = number(match, year);
    return new Token.FullDate(
        said < 100 ? 2000 + said : said, number(match, month), number(match, day));
  }

  private static int number(Matcher match, String group) {
    return Integer.parseInt(match.group(group));
  }
}

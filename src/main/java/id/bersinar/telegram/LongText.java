package id.bersinar.telegram;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Splits a text in Telegram's HTML where it is too long for one message: between paragraphs where
/// that is possible, else between lines, sentences or words. What is open at a cut is closed there
/// and opened again after it.
final class LongText {

  /// Bot API, sendMessage: 1-4096 characters after entities parsing, counted in UTF-16 units.
  static final int LIMIT = 4096;

  private static final Pattern TOKEN = Pattern.compile("<[^>]+>|&[#A-Za-z0-9]+;|.", Pattern.DOTALL);
  private static final List<String> GOOD_ENDS = List.of("\n\n", "\n", ". ", " ");

  private final List<String> tokens;
  private final int limit;

  private LongText(String html, int limit) {
    this.tokens = TOKEN.matcher(html).results().map(MatchResult::group).toList();
    this.limit = limit;
  }

  /// The text in parts that each fit into a message, in order.
  static List<String> parts(String html) {
    return html.length() <= LIMIT ? List.of(html) : parts(html, LIMIT);
  }

  static List<String> parts(String html, int limit) {
    return new LongText(html, limit).parts();
  }

  private List<String> parts() {
    var parts = new ArrayList<String>();
    var open = new ArrayDeque<String>();
    int from = 0;
    while (from < tokens.size()) {
      int to = end(from);
      var part = new StringBuilder(String.join("", open.reversed()));
      for (var token : tokens.subList(from, to)) {
        part.append(token);
        follow(token, open);
      }
      var text = part.toString().strip();
      if (visible(from, to)) {
        parts.add(text + closing(open));
      }
      from = to;
    }
    return List.copyOf(parts);
  }

  /// Where the part that begins there has to end.
  private int end(int from) {
    int length = 0;
    int last = from;
    while (last < tokens.size() && length + length(tokens.get(last)) <= limit) {
      length += length(tokens.get(last));
      last++;
    }
    if (last == tokens.size()) {
      return last;
    }
    int least = from + (last - from) / 2;
    for (var goodEnd : GOOD_ENDS) {
      for (int end = last; end > least; end--) {
        if (endsWith(end, goodEnd)) {
          return end;
        }
      }
    }
    return last;
  }

  private boolean endsWith(int end, String text) {
    int from = end - text.length();
    return from >= 0 && String.join("", tokens.subList(from, end)).equals(text);
  }

  private boolean visible(int from, int to) {
    return tokens.subList(from, to).stream()
        .anyMatch(token -> length(token) > 0 && !token.isBlank());
  }

  private static int length(String token) {
    if (token.startsWith("<") && token.length() > 1) {
      return 0;
    }
    return token.startsWith("&") ? 1 : token.length();
  }

  private static void follow(String token, Deque<String> open) {
    if (token.startsWith("</")) {
      open.poll();
    } else if (token.startsWith("<") && token.length() > 1) {
      open.push(token);
    }
  }

  private static String closing(Deque<String> open) {
    var closing = new StringBuilder();
    open.forEach(tag -> closing.append("</").append(name(tag)).append('>'));
    return closing.toString();
  }

  private static String name(String tag) {
    return tag.substring(1, tag.length() - 1).split("\\s", 2)[0];
  }
}

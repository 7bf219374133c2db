package id.bersinar.simulator;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntPredicate;

/// Telegram's HTML, read as Telegram reads it: a handful of tags, and no forgiveness for any other
/// or for one left open. The complaints are those of Telegram's own reader.
final class Html {

  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("b", "bold"),
          Map.entry("strong", "bold"),
          Map.entry("i", "italic"),
          Map.entry("em", "italic"),
          Map.entry("u", "underline"),
          Map.entry("ins", "underline"),
          Map.entry("s", "strikethrough"),
          Map.entry("strike", "strikethrough"),
          Map.entry("del", "strikethrough"),
          Map.entry("tg-spoiler", "spoiler"),
          Map.entry("span", "spoiler"),
          Map.entry("tg-emoji", ""),
          Map.entry("a", "text_link"),
          Map.entry("code", "code"),
          Map.entry("pre", "pre"),
          Map.entry("blockquote", "blockquote"));
  private static final Map<String, String> REFERENCES =
      Map.of("lt", "<", "gt", ">", "amp", "&", "quot", "\"");

  private final String html;
  private int at;
  private final StringBuilder text = new StringBuilder();
  private final List<Entity> entities = new ArrayList<>();
  private final Deque<Open> open = new ArrayDeque<>();

  private record Open(String tag, String argument, int offset) {}

  private Html(String html) {
    this.html = html;
  }

  static FormattedText read(String html) {
    return new Html(html).read();
  }

  private FormattedText read() {
    while (at < html.length()) {
      switch (html.charAt(at)) {
        case '&' -> readReference(text);
        case '<' -> readTag();
        default -> text.append(html.charAt(at++));
      }
    }
    if (!open.isEmpty()) {
      throw complaint("Can't find end tag corresponding to start tag \"" + open.peek().tag() + '"');
    }
    entities.replaceAll(it -> it.type().equals("code") ? it.withoutDetail() : it);
    return new FormattedText(text.toString(), List.copyOf(entities));
  }

  private void readReference(StringBuilder target) {
    int end = html.indexOf(';', at);
    var decoded = end < 0 || end - at > 10 ? "" : decode(html.substring(at + 1, end));
    if (decoded.isEmpty()) {
      target.append(html.charAt(at++));
    } else {
      target.append(decoded);
      at = end + 1;
    }
  }

  private static String decode(String name) {
    if (!name.startsWith("#")) {
      return REFERENCES.getOrDefault(name, "");
    }
    try {
      var hex = name.startsWith("#x");
      return Character.toString(Integer.parseInt(name.substring(hex ? 2 : 1), hex ? 16 : 10));
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  private void readTag() {
    int begin = at++;
    if (at < html.length() && html.charAt(at) == '/') {
      at++;
      readEndTag(begin);
    } else {
      readStartTag(begin);
    }
  }

  private void readStartTag(int begin) {
    var tag = take(c -> !isSpace(c) && c != '>').toLowerCase(Locale.ROOT);
    if (at >= html.length()) {
      throw complaint("Unclosed start tag at byte offset " + bytes(begin));
    }
    if (!TYPES.containsKey(tag)) {
      throw complaint("Unsupported start tag \"" + tag + "\" at byte offset " + bytes(begin));
    }
    var argument = "";
    take(Html::isSpace);
    while (at < html.length() && html.charAt(at) != '>') {
      argument = readAttribute(tag, argument, begin);
      take(Html::isSpace);
    }
    if (at >= html.length()) {
      throw complaint("Unclosed start tag at byte offset " + bytes(begin));
    }
    at++;
    if (tag.equals("span") && !argument.equals("spoiler")) {
      throw complaint("Tag \"span\" must have class \"tg-spoiler\" at byte offset " + bytes(begin));
    }
    open.push(new Open(tag, argument, text.length()));
  }

  private String readAttribute(String tag, String argument, int begin) {
    var name = take(c -> !isSpace(c) && "=>/\"'".indexOf(c) < 0).toLowerCase(Locale.ROOT);
    if (name.isEmpty()) {
      throw complaint(
          "Empty attribute name in the tag \"" + tag + "\" at byte offset " + bytes(begin));
    }
    take(Html::isSpace);
    if (at >= html.length() || html.charAt(at) != '=') {
      return tag.equals("blockquote") && name.equals("expandable") ? "expandable" : argument;
    }
    at++;
    take(Html::isSpace);
    var value = readValue();
    return switch (tag + " " + name) {
      case "a href" -> value;
      case "code class" -> afterPrefix(value, "language-", argument);
      case "span class" -> afterPrefix(value, "tg-", argument);
      default -> argument;
    };
  }

  private static String afterPrefix(String value, String prefix, String otherwise) {
    return value.startsWith(prefix) ? value.substring(prefix.length()) : otherwise;
  }

  private String readValue() {
    if (at >= html.length()) {
      return "";
    }
    char quote = html.charAt(at);
    if (quote != '"' && quote != '\'') {
      int begin = at;
      var token = take(c -> Character.isLetterOrDigit(c) || c == '.' || c == '-');
      if (at < html.length() && !isSpace(html.charAt(at)) && html.charAt(at) != '>') {
        throw complaint("Unexpected end of name token at byte offset " + bytes(begin));
      }
      return token.toLowerCase(Locale.ROOT);
    }
    at++;
    var value = new StringBuilder();
    while (at < html.length() && html.charAt(at) != quote) {
      if (html.charAt(at) == '&') {
        readReference(value);
      } else {
        value.append(html.charAt(at++));
      }
    }
    at = Math.min(at + 1, html.length());
    return value.toString();
  }

  private void readEndTag(int begin) {
    if (open.isEmpty()) {
      throw complaint("Unexpected end tag at byte offset " + bytes(begin));
    }
    var tag = take(c -> !isSpace(c) && c != '>');
    take(Html::isSpace);
    if (at >= html.length() || html.charAt(at) != '>') {
      throw complaint("Unclosed end tag at byte offset " + bytes(begin));
    }
    at++;
    var last = open.pop();
    if (!tag.isEmpty() && !tag.equals(last.tag())) {
      throw complaint(
          "Unmatched end tag at byte offset %d, expected \"</%s>\", found \"</%s>\""
              .formatted(bytes(begin), last.tag(), tag));
    }
    if (text.length() > last.offset()) {
      close(last);
    }
  }

  private void close(Open tag) {
    int length = text.length() - tag.offset();
    var type = TYPES.getOrDefault(tag.tag(), "");
    switch (tag.tag()) {
      case "tg-emoji" -> {}
      case "a" -> {
        var url = tag.argument().isEmpty() ? text.substring(tag.offset()) : tag.argument();
        // Telegram drops a link to nowhere and keeps its text.
        if (url.matches("(?i)(https?|tg|mailto|tel):\\S+")) {
          entities.add(new Entity(type, tag.offset(), length, url));
        }
      }
      case "pre" -> {
        var inner = new Entity("code", tag.offset(), length, "");
        var code = entities.isEmpty() ? inner : entities.getLast();
        if (code.type().equals("code")
            && code.offset() == tag.offset()
            && code.length() == length) {
          entities.remove(code);
          entities.add(new Entity(type, tag.offset(), length, code.detail()));
        } else {
          entities.add(new Entity(type, tag.offset(), length, ""));
        }
      }
      case "code" -> entities.add(new Entity(type, tag.offset(), length, tag.argument()));
      case "blockquote" -> {
        var expandable = tag.argument().equals("expandable") ? "expandable_" : "";
        entities.add(new Entity(expandable + type, tag.offset(), length, ""));
      }
      default -> entities.add(new Entity(type, tag.offset(), length, ""));
    }
  }

  private String take(IntPredicate wanted) {
    int begin = at;
    while (at < html.length() && wanted.test(html.charAt(at))) {
      at++;
    }
    return html.substring(begin, at);
  }

  private static boolean isSpace(int c) {
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
  }

  private int bytes(int position) {
    return html.substring(0, position).getBytes(StandardCharsets.UTF_8).length;
  }

  private static Refusal complaint(String what) {
    return Refusal.badRequest("can't parse entities: " + what);
  }
}

package id.bersinar.area;

import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;

/// The letters of an area file, to compare them with what YAML makes of them.
final class Written {

  // Signs that escape nothing but themselves, and letters by their number.
  private static final Pattern QUOTED =
      Pattern.compile(
          "\"(?:[^\"\\\\]|\\\\[\\\\\"/]|\\\\[xuU][0-9A-Fa-f]{2,8})*+\"", Pattern.DOTALL);
  private static final Pattern REMARK = Pattern.compile("\\h*#.*", Pattern.DOTALL);
  private static final Pattern NULL = Pattern.compile("null|~", Pattern.CASE_INSENSITIVE);

  private final int[] text;

  Written(String text) {
    this.text = text.codePoints().toArray();
  }

  /// As it stands in the file.
  String of(ScalarEvent scalar) {
    return between(index(scalar.getStartMark().orElseThrow()), end(scalar));
  }

  /// Whether somebody who doesn't know YAML would read something else there: the rest of the line
  /// is a remark to YAML, a sign at the beginning means something to it, or the word is no word.
  boolean differs(ScalarEvent scalar) {
    var there = of(scalar);
    return switch (scalar.getScalarStyle()) {
      case PLAIN ->
          !onOneLine(there).equals(onOneLine(scalar.getValue()))
              || isRemarkBehind(scalar)
              || (NULL.matcher(there).matches() && !isNullOfJson(scalar));
      case DOUBLE_QUOTED, JSON_SCALAR_STYLE ->
          !QUOTED.matcher(there).matches() || isRemarkBehind(scalar);
      case SINGLE_QUOTED -> !there.startsWith("'") || isRemarkBehind(scalar);
      case LITERAL, FOLDED -> !there.startsWith("|") && !there.startsWith(">");
    };
  }

  /// Programs write nothing as `null`, and a comma or a brace behind it.
  boolean isNullOfJson(ScalarEvent scalar) {
    if (!scalar.getValue().equals("null")) {
      return false;
    }
    int at = end(scalar);
    while (at < text.length && Character.isWhitespace(text[at])) {
      at++;
    }
    return at < text.length && (text[at] == ',' || text[at] == '}');
  }

  private boolean isRemarkBehind(ScalarEvent scalar) {
    int end = end(scalar);
    int until = end;
    while (until < text.length && text[until] != '\n' && text[until] != '\r') {
      until++;
    }
    return REMARK.matcher(between(end, until)).matches();
  }

  private int end(ScalarEvent scalar) {
    return index(scalar.getEndMark().orElseThrow());
  }

  private static int index(Mark mark) {
    return mark.getIndex();
  }

  private String between(int start, int end) {
    return new String(text, start, Math.min(end, text.length) - start);
  }

  private static String onOneLine(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}

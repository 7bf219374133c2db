package id.bersinar.dialogue;

import java.util.regex.Pattern;

/// What can be seen of a text that somebody else will read.
public final class Legible {

  // Besides control and format characters, such as those that turn the writing round: fillers that
  // count as letters or symbols and show nothing.
  private static final Pattern UNSEEN =
      Pattern.compile(
          "[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\u2800\u3164\u115F\u1160\uFFA0\u034F\u17B4\u17B5&&[^\\n]]");
  private static final Pattern BLANKS = Pattern.compile("[\\t\\x0B\\f\\r]+");

  private Legible() {}

  /// On one line.
  public static String line(String text) {
    return lines(text.replaceAll("\\s+", " ")).replaceAll(" {2,}", " ");
  }

  /// With its lines as they are.
  public static String lines(String text) {
    return UNSEEN.matcher(BLANKS.matcher(text).replaceAll(" ")).replaceAll("").strip();
  }
}

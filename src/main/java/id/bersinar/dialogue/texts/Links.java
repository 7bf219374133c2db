package id.bersinar.dialogue.texts;

import java.util.regex.Pattern;

/// What Telegram makes a link of.
public final class Links {

  // Also of anything like "word.word".
  private static final Pattern LEADS_AWAY =
      Pattern.compile("(?i)://|\\btg:|@\\w|[\\p{L}\\p{N}]\\.\\p{L}{2}|\\d(?:\\.\\d+){3}");

  private Links() {}

  /// Whether there is one in the text, as it is shown.
  public static boolean areIn(String text) {
    return LEADS_AWAY.matcher(text).find();
  }
}

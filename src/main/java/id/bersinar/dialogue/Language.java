package id.bersinar.dialogue;

import java.util.Locale;

/// A language the bot speaks, by its ISO 639 code, as in `messages_id.properties`.
public record Language(String code) {
  /// The language that is complete by rule, and the fallback for all others.
  public static final Language INDONESIAN = new Language("id");

  /// For the formatting of dates and numbers.
  public Locale locale() {
    return Locale.of(code, "ID");
  }
}

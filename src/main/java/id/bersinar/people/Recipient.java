package id.bersinar.people;

import id.bersinar.dialogue.Language;
import java.util.UUID;

/// Somebody who can be written to; as much of a person as that takes, as there may be thousands.
///
/// @param chat Telegram's id of the private chat
public record Recipient(UUID id, long chat, Language language) {

  /// As stored.
  ///
  /// @param language its code
  Recipient(UUID id, long chat, String language) {
    this(id, chat, new Language(language));
  }

  /// Never prints who it is.
  @Override
  public String toString() {
    return "Recipient";
  }
}

package id.bersinar.people;

import id.bersinar.dialogue.Language;
import java.time.ZoneId;
import java.util.UUID;

/// Somebody who can be written to; as much of a person as that takes, as there may be thousands.
///
/// @param chat Telegram's id of the private chat
/// @param zone in which the person lives
public record Recipient(UUID id, long chat, Language language, ZoneId zone) {

  /// Never prints who it is.
  @Override
  public String toString() {
    return "Recipient";
  }
}

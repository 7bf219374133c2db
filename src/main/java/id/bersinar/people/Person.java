package id.bersinar.people;

import id.bersinar.dialogue.Language;
import id.bersinar.dialogue.Role;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// What other features may know of a person.
///
/// @param id random
/// @param chat Telegram's id of the private chat
/// @param category which kind of stakeholder, for stakeholders only
/// @param desk where a liaison works, for liaisons only
/// @param position what a liaison is there, for liaisons only
/// @param institution whom a stakeholder, liaison or operator acts for
public record Person(
    UUID id,
    long chat,
    Language language,
    Set<Role> roles,
    Optional<StakeholderCategory> category,
    Optional<Desk> desk,
    Optional<Position> position,
    Optional<String> institution) {

  /// Never prints who it is.
  @Override
  public String toString() {
    return "Person";
  }
}

package id.bersinar.people;

import id.bersinar.area.AreaCode;
import id.bersinar.area.Desk;
import id.bersinar.area.Position;
import id.bersinar.dialogue.Language;
import id.bersinar.dialogue.Role;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// What other features may know of a person.
///
/// @param id random
/// @param chat Telegram's id of the private chat
/// @param zone in which the person lives
/// @param area where the person has roles; absent without any, and where they are older than the
///     first area
/// @param category which kind of stakeholder, for stakeholders only
/// @param desk where a liaison works, for liaisons only
/// @param position what a liaison is there, for liaisons only
/// @param institution whom a stakeholder, liaison or operator acts for
/// @param strategies which they serve
public record Person(
    UUID id,
    long chat,
    Language language,
    Set<Role> roles,
    ZoneId zone,
    Optional<AreaCode> area,
    Optional<StakeholderCategory> category,
    Optional<Desk> desk,
    Optional<Position> position,
    Optional<String> institution,
    Set<Strategy> strategies) {

  /// What whoever has no role any more is called.
  static final String NOBODY = "–";

  // Whoever has a role and no institution is an operator by the setting. It is one word in both
  // languages.
  private static final String OPERATOR = "Operator";

  // Of 16 million, so that hundreds rarely share one.
  private static final int LENGTH_OF_HANDLE = 6;

  /// How colleagues and operators speak of the person: the institution and six random characters,
  /// as no names are kept.
  public String alias() {
    return institution.isEmpty() && roles.isEmpty() ? NOBODY : called(institution.orElse(""), id);
  }

  /// As above, of somebody who has a role.
  ///
  /// @param institution empty where there is none
  public static String called(String institution, UUID id) {
    return (institution.isEmpty() ? OPERATOR : institution) + " · " + handle(id);
  }

  /// As much of the person as writing to them takes.
  public Recipient recipient() {
    return new Recipient(id, chat, language, zone);
  }

  /// Whether what becomes of the person's roles is told to operators and liaisons.
  boolean isWatched() {
    return roles.contains(Role.OPERATOR) || isOfOversight();
  }

  boolean isOfOversight() {
    return roles.contains(Role.LIAISON) && desk.filter(Desk.OVERSIGHT::equals).isPresent();
  }

  /// The first six characters of a random id, by which people speak of what has it.
  public static String handle(UUID id) {
    return id.toString().substring(0, LENGTH_OF_HANDLE).toUpperCase(Locale.ROOT);
  }

  /// Never prints who it is.
  @Override
  public String toString() {
    return "Person";
  }
}

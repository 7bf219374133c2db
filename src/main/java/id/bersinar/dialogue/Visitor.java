package id.bersinar.dialogue;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Who is talking to the bot right now.
///
/// @param person the person's id; absent in an anonymous dialogue
/// @param firstName as Telegram gives it, not stored; empty in an anonymous dialogue
/// @param consented whether the person has agreed that personal data are kept (UU 27/2022)
/// @param alias in an anonymous dialogue only
/// @param where null in an anonymous dialogue, and where nobody has looked
public record Visitor(
    @Nullable UUID person,
    String firstName,
    Language language,
    Set<Role> roles,
    boolean consented,
    @Nullable Alias alias,
    @Nullable Whereabouts where) {

  public Visitor {
    roles = Set.copyOf(roles);
  }

  /// Somebody who isn't anonymous.
  public Visitor(
      @Nullable UUID person,
      String firstName,
      Language language,
      Set<Role> roles,
      boolean consented) {
    this(person, firstName, language, roles, consented, null, null);
  }

  /// The person's id.
  ///
  /// @throws IllegalStateException in an anonymous dialogue, which must not ask
  public UUID id() {
    if (person == null) {
      throw new IllegalStateException("an anonymous visitor has no id");
    }
    return person;
  }

  /// Whether the visitor may use what asks for this role; nothing asked suits everyone.
  public boolean may(@Nullable Role role) {
    return role == null || roles.contains(role);
  }

  /// The same visitor without any trace of who it is.
  public Visitor anonymous(Alias alias) {
    return new Visitor(null, "", language, roles, consented, alias, null);
  }

  @Override
  public String toString() {
    return "Visitor[" + language.code() + "]";
  }
}

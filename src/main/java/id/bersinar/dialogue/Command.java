package id.bersinar.dialogue;

import java.util.Collections;
import java.util.Set;

/// A command that opens a dialogue. Its words are in `messages/`: `command.<name>` for Telegram's
/// list of commands, `menu.<name>` for the button in the menu.
///
/// @param name without the slash
/// @param roles who may use it, one of them suffices, none means everyone; for all others the
///     command doesn't exist
/// @param rank where it stands in menus, smallest first
/// @param inMenu whether the menu has a button for it
/// @param careful whether plain words never open it, but lead to a button that does
/// @param quick whether it has a key under the chat of whoever has no role
public record Command(
    String name, Set<Role> roles, int rank, boolean inMenu, boolean careful, boolean quick) {

  public Command {
    roles = Set.copyOf(roles);
  }

  public static Command forEveryone(String name, int rank) {
    return new Command(name, Set.of(), rank, true, false, false);
  }

  public static Command forRole(Role role, String name, int rank) {
    return forRoles(Set.of(role), name, rank);
  }

  public static Command forRoles(Set<Role> roles, String name, int rank) {
    return new Command(name, roles, rank, true, false, false);
  }

  /// Whether it exists for somebody with these roles.
  public boolean isFor(Set<Role> held) {
    return roles.isEmpty() || !Collections.disjoint(roles, held);
  }

  /// The same, without a button in the menu.
  public Command hidden() {
    return new Command(name, roles, rank, false, careful, quick);
  }

  /// The same, with a key under the chat.
  public Command asKey() {
    return new Command(name, roles, rank, inMenu, careful, true);
  }

  /// The same, with what can't be undone behind it: plain words don't open it.
  public Command guarded() {
    return new Command(name, roles, rank, inMenu, true, quick);
  }

  /// Its line in Telegram's list of commands.
  public Text description() {
    return Text.of("command." + name);
  }

  /// Its button in the menu.
  public Text label() {
    return Text.of("menu." + name);
  }
}

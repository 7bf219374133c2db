package id.bersinar.dialogue;

import org.jspecify.annotations.Nullable;

/// A command that opens a dialogue. Its words are in `messages/`: `command.<name>` for Telegram's
/// list of commands, `menu.<name>` for the button in the menu.
///
/// @param name without the slash
/// @param role who may use it, absent for everyone; for all others the command doesn't exist
/// @param rank where it stands in menus, smallest first
/// @param inMenu whether the menu has a button for it
public record Command(String name, @Nullable Role role, int rank, boolean inMenu) {

  public static Command forEveryone(String name, int rank) {
    return new Command(name, null, rank, true);
  }

  public static Command forRole(Role role, String name, int rank) {
    return new Command(name, role, rank, true);
  }

  /// The same, without a button in the menu.
  public Command hidden() {
    return new Command(name, role, rank, false);
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

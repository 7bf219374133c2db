package id.bersinar.dialogue;

import java.util.Optional;

/// What a command does in a group, where no dialogue runs. A bean of this type is found by its
/// name. It runs in the update's transaction. All other commands point to the private chat.
public interface GroupCommand {

  /// The command's name.
  String name();

  /// Acts, and tells what came of it; absent where the sender is pointed to the private chat.
  ///
  /// @param group Telegram's chat id
  /// @param sender the chat id of the private chat of whoever has sent it
  /// @param argument what follows the command, or empty
  Optional<Reply> heard(long group, long sender, String argument);
}

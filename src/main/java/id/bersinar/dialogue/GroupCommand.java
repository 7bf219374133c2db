package id.bersinar.dialogue;

import java.util.Optional;

/// What a command does in a group, where no dialogue runs. A bean of this type is found by its
/// name. It runs in the update's transaction. The bot's other commands point to the private
/// chat, and those that it doesn't know are other bots'.
public interface GroupCommand {

  /// The command's name.
  String name();

  /// Acts, and tells what came of it; absent where the sender is pointed to the private chat.
  ///
  /// @param incoming the command, from somebody who doesn't hide
  /// @param argument what follows the command, or empty
  Optional<Reply> heard(Incoming incoming, String argument);
}

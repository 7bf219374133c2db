package id.bersinar.dialogue;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a command does in a group, where no dialogue runs. A bean of this type is found by its
/// name. It runs in the update's transaction. The bot's other commands point to the private
/// chat, and those that it doesn't know are other bots'.
public interface GroupCommand {

  /// The command's name.
  String name();

  /// Acts, and tells what came of it; absent where the sender is pointed to the private chat.
  Optional<Reply> heard(Call call);

  /// The command, sent to a group by somebody who doesn't hide.
  ///
  /// @param group Telegram's chat id
  /// @param title the group's, as Telegram shows it
  /// @param thread the group's topic in which it was said; absent outside of topics
  /// @param sender the chat id of the person's private chat
  /// @param argument what follows the command, or empty
  record Call(long group, String title, @Nullable Integer thread, long sender, String argument) {}
}

package id.bersinar.dialogue;

import java.util.Optional;

/// The port for links that open the bot.
public interface StartLinks {

  /// A link that sends `/start <payload>` when it is opened; absent until Telegram has told the
  /// bot's name.
  ///
  /// @param payload at most 64 of `[A-Za-z0-9_-]`
  Optional<String> to(String payload);

  /// A link that opens the private chat with the bot; absent as [#to].
  Optional<String> toBot();
}

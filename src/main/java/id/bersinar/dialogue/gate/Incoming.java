package id.bersinar.dialogue.gate;

import id.bersinar.dialogue.Input;
import org.jspecify.annotations.Nullable;

/// What came in from one chat, free of Telegram's own types.
///
/// @param chat Telegram's chat id
/// @param privateChat false in groups, where no dialogue runs
/// @param title the group's; empty in private, and where a button was tapped
/// @param thread the group's topic in which it was said; absent elsewhere
/// @param sender the chat id of the person's private chat, which is the person's id at Telegram;
///     the same as the chat in private, and where an administrator of a group hides who it is
/// @param firstName as Telegram gives it
/// @param languageCode IETF tag of the person's Telegram, where it says one
/// @param content what the person did
public record Incoming(
    long chat,
    boolean privateChat,
    String title,
    @Nullable Integer thread,
    long sender,
    String firstName,
    @Nullable String languageCode,
    Content content) {

  /// Outside of topics.
  public Incoming(
      long chat,
      boolean privateChat,
      long sender,
      String firstName,
      @Nullable String languageCode,
      Content content) {
    this(chat, privateChat, "", null, sender, firstName, languageCode, content);
  }

  /// Whether it comes from an administrator of a group who hides behind the group.
  public boolean isFromHiddenAdministrator() {
    return !privateChat && sender == chat;
  }

  /// The same person, having done that.
  public Incoming with(Content content) {
    return new Incoming(chat, privateChat, title, thread, sender, firstName, languageCode, content);
  }

  /// What the person did.
  public sealed interface Content {}

  /// A command such as `/start abc`.
  ///
  /// @param name without the slash and without `@botname`, lower case
  /// @param argument what follows, or empty
  public record Command(String name, String argument) implements Content {}

  /// A tap on a button under a message.
  ///
  /// @param message id of the message that carries the button, within the chat; 0 where the answer
  ///     was typed
  /// @param data what the button was given when it was sent
  public record Tap(int message, String data) implements Content {

    /// An answer that was typed in place of a tap.
    public static Tap typed(String data) {
      return new Tap(0, data);
    }

    public boolean isTyped() {
      return message == 0;
    }
  }

  /// Anything a dialogue can take as an answer.
  public record Said(Input input) implements Content {}

  /// Words that were said before were changed by whoever said them. To what isn't known: what was
  /// said counts.
  public record Edited() implements Content {}

  /// Never prints what was said or by whom: logs must not know it.
  @Override
  public String toString() {
    return "Incoming[" + content.getClass().getSimpleName() + "]";
  }
}

package id.bersinar.dialogue;

import java.nio.charset.StandardCharsets;

/// A button under a message.
public sealed interface Button {

  Text label();

  /// Answers the open question with a value. When the question has passed, a tap says so kindly and
  /// has no other effect.
  ///
  /// @param value at most 49 bytes in UTF-8: 64 with the token
  /// @param affirms whether a typed "yes" means it
  /// @param also the words and phrases, with commas between them, that mean it where they are typed
  record Answer(Text label, String value, boolean affirms, Text also) implements Button {
    public Answer {
      requireAtMost(49, value);
    }
  }

  /// Does what the [Shortcut] of that name does, now or in a month.
  ///
  /// @param argument together with the name at most 60 bytes in UTF-8
  record Go(Text label, String shortcut, String argument) implements Button {
    public Go {
      requireAtMost(60, shortcut + argument);
    }

    /// The same with another text.
    public Go called(Text label) {
      return new Go(label, shortcut, argument);
    }
  }

  /// Opens a web page.
  record Link(Text label, String url) implements Button {}

  /// An answer to the open question.
  static Button answer(Text label, String value) {
    return new Answer(label, value, false, Text.nothing());
  }

  /// As above, of which a typed "yes" is another way to say it.
  static Button yes(Text label, String value) {
    return new Answer(label, value, true, Text.nothing());
  }

  /// A button that outlives its dialogue.
  static Go go(Text label, String shortcut, String argument) {
    return new Go(label, shortcut, argument);
  }

  /// A button that opens a command, with the text that it has in the menu.
  static Go command(String command) {
    return command(Text.of("menu." + command), command);
  }

  /// A button that opens a command, as if it had been typed.
  static Go command(Text label, String command) {
    return new Go(label, Shortcut.COMMAND, command);
  }

  /// As above, with what stands after the command.
  ///
  /// @param argument together with the command at most 55 bytes in UTF-8
  static Go command(Text label, String command, String argument) {
    return command(label, command + " " + argument);
  }

  /// A button that wipes what was said in the chat's anonymous conversations, on both sides.
  static Button wipe(Text label) {
    return new Go(label, Shortcut.WIPE, "");
  }

  private static void requireAtMost(int bytes, String value) {
    // The Bot API allows 64 bytes of callback_data; the rest names the question.
    if (value.getBytes(StandardCharsets.UTF_8).length > bytes) {
      throw new IllegalArgumentException("a button's value is too long: " + value.length());
    }
  }
}

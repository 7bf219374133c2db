package id.bersinar.dialogue.engine;

import id.bersinar.dialogue.Keeping;
import id.bersinar.dialogue.gate.Outgoing;
import java.security.SecureRandom;
import java.util.Optional;

/// What a button carries: which question it answers, or which shortcut it is.
sealed interface ButtonData {

  // A bot counts the messages of all its chats together.
  int LONGEST = 3_000;

  /// Marks the tokens of questions that live in memory only, so that their buttons are known as
  /// such after a restart too.
  String IN_MEMORY = "~";

  /// Follows in the tokens of questions that live in memory. It tells, but for one in 36, whether
  /// another process has lost them; it tells nothing of who was asked.
  String PROCESS = Integer.toString(new SecureRandom().nextInt(36), 36);

  /// Ends the tokens of anonymous questions; the number of the message with which their
  /// conversation began follows.
  String ANONYMOUS = ".";

  /// Marks the tokens of questions whose message says more than the question, so that it stays when
  /// it is answered.
  String STAYS = "_";

  /// @param token of the question
  /// @param first the message with which an anonymous conversation began, to be read by [#began]
  record Answer(String token, String first, String value) implements ButtonData {
    boolean inMemory() {
      return token.startsWith(IN_MEMORY);
    }

    boolean isAnonymous() {
      return token.endsWith(ANONYMOUS);
    }

    /// Whether the question was asked by this process, of all that live in memory.
    boolean isOfThisProcess() {
      return token.startsWith(IN_MEMORY + PROCESS);
    }
  }

  record Shortcut(String name, String argument) implements ButtonData {}

  static String answer(String token, String value) {
    return token + (token.endsWith(ANONYMOUS) ? Outgoing.FIRST : "") + ":" + value;
  }

  static String shortcut(String name, String argument) {
    return "!" + name + ":" + argument;
  }

  static ButtonData parse(String data) {
    int colon = data.indexOf(':');
    var head = colon < 0 ? data : data.substring(0, colon);
    var value = colon < 0 ? "" : data.substring(colon + 1);
    if (head.startsWith("!")) {
      return new Shortcut(head.substring(1), value);
    }
    int end = head.indexOf(ANONYMOUS) + 1;
    return end == 0
        ? new Answer(head, "", value)
        : new Answer(head.substring(0, end), head.substring(end), value);
  }

  /// The command that a button opens.
  ///
  /// @param opens the argument of its shortcut
  static String command(String opens) {
    return opens.split(" ", 2)[0];
  }

  /// What stands after the command that a button opens.
  static String argument(String opens) {
    return opens.substring(command(opens).length()).strip();
  }

  /// The command for which words that are held are said to be.
  static Optional<String> opens(String data) {
    return parse(data) instanceof Shortcut(var name, var said)
            && name.equals(HeldWords.SHORTCUT)
            && said.startsWith(HeldWords.OPENS)
        ? Optional.of(said.substring(HeldWords.OPENS.length()))
        : Optional.empty();
  }

  /// Whether the message of the question with that token stays when it is answered.
  static boolean stays(String token) {
    return token.contains(STAYS);
  }

  /// Whether the button is one that wipes.
  static boolean wipes(String data) {
    return parse(data) instanceof Shortcut(var name, _)
        && name.equals(id.bersinar.dialogue.Shortcut.WIPE);
  }

  /// What a button says of the message with which its anonymous conversation began; absent where it
  /// belongs to none.
  static Optional<String> first(String data) {
    return switch (parse(data)) {
      case Answer(var token, var first, _) when token.endsWith(ANONYMOUS) -> Optional.of(first);
      case Shortcut(var name, var first) when name.equals(id.bersinar.dialogue.Shortcut.WIPE) ->
          Optional.of(first);
      case Shortcut(var name, var said)
          when name.equals(HeldWords.SHORTCUT) && said.startsWith(HeldWords.NO) ->
          Optional.of(said.substring(HeldWords.NO.length()));
      case Answer _, Shortcut _ -> Optional.empty();
    };
  }

  /// The message with which the anonymous conversation of a button began, as far back as the button
  /// may say. Whoever forges it has messages of their own chat deleted, no others.
  ///
  /// @param first what the button says
  /// @param tapped the message that carries it
  static int began(String first, int tapped) {
    try {
      return Math.clamp(Integer.parseInt(first, Outgoing.RADIX), tapped - LONGEST, tapped);
    } catch (NumberFormatException e) {
      return tapped;
    }
  }

  /// A fresh token for a question, not to be guessed from others.
  ///
  /// @param stays whether its message stays when it is answered
  static String token(SecureRandom random, Keeping keeping, boolean stays) {
    int least = 36 * 36 * 36;
    var token = Integer.toString(random.nextInt(least, least * 36), 36);
    return (keeping.inMemory() ? IN_MEMORY + PROCESS : digit(random))
        + token
        + (stays ? STAYS : "")
        + (keeping == Keeping.ANONYMOUS ? ANONYMOUS : "");
  }

  private static String digit(SecureRandom random) {
    return Integer.toString(random.nextInt(1, 36), 36);
  }
}

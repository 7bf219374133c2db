package id.bersinar.dialogue.engine;

import java.security.SecureRandom;

/// What a button carries: which question it answers, or which shortcut it is.
sealed interface ButtonData {

  /// Marks the tokens of questions that live in memory only, so that their buttons are known as
  /// such after a restart too.
  String IN_MEMORY = "~";

  /// @param token of the question
  record Answer(String token, String value) implements ButtonData {
    boolean inMemory() {
      return token.startsWith(IN_MEMORY);
    }
  }

  record Shortcut(String name, String argument) implements ButtonData {}

  static String answer(String token, String value) {
    return token + ":" + value;
  }

  static String shortcut(String name, String argument) {
    return "!" + name + ":" + argument;
  }

  static ButtonData parse(String data) {
    int colon = data.indexOf(':');
    var head = colon < 0 ? data : data.substring(0, colon);
    var value = colon < 0 ? "" : data.substring(colon + 1);
    return head.startsWith("!") ? new Shortcut(head.substring(1), value) : new Answer(head, value);
  }

  /// A fresh token for a question, not to be guessed from others.
  static String token(SecureRandom random, boolean inMemory) {
    var token = Integer.toString(random.nextInt(36 * 36 * 36 * 36, 36 * 36 * 36 * 36 * 36), 36);
    return inMemory ? IN_MEMORY + token : token;
  }
}

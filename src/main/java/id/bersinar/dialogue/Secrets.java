package id.bersinar.dialogue;

import java.util.Optional;

/// Knows words that a person must not leave in the chat, wherever they are typed.
public interface Secrets {

  /// What is said once the words are deleted; absent where they are no secret.
  ///
  /// @param chat the person's
  Optional<Text> word(long chat, String words);
}

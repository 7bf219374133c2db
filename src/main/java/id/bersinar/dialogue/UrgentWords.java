package id.bersinar.dialogue;

import java.util.Optional;

/// Knows words that want another answer than a chat's: a cry for help, or what belongs into a tip.
/// Keeps nothing of them.
public interface UrgentWords {

  /// What is said of words that nobody has asked for, in place of anything else.
  Optional<Reply> alone(String words);

  /// Where help is, to be said before the words are taken as the answer that they are; absent
  /// unless they are unmistakable.
  Optional<Reply> amid(String words);

  /// What is said in place of taking them for an answer that is kept; absent unless they are
  /// unmistakable.
  Optional<Reply> instead(String words);

  /// Whether they belong into a tip beyond doubt, so that they don't stay in the chat beside
  /// anything else.
  boolean belongIntoATip(String words);
}

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

  /// Whether they belong into a tip beyond doubt, so that nothing that is kept may take them for an
  /// answer.
  boolean belongIntoATip(String words);
}

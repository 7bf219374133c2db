package id.bersinar.dialogue;

import java.util.Optional;

/// Knows words that want another answer than a chat's: a cry for help, or what belongs into a tip.
/// Keeps nothing of them.
public interface UrgentWords {

  /// What is said of words that are deleted.
  ///
  /// @param ofTip whether it only leads to where tips are told: it goes once a tip is
  record Word(Reply reply, boolean ofTip) {}

  /// What is said of words that nobody has asked for, in place of anything else.
  Optional<Word> alone(String words);

  /// As [#alone], of words that stay where they are; absent for what belongs into a tip.
  Optional<Reply> late(String words);

  /// Where help is, to be said before the words are taken as the answer that they are; absent
  /// unless they are unmistakable.
  Optional<Reply> amid(String words);

  /// As [#amid], of words that the open question has refused: less suffices, as of [#alone].
  Optional<Reply> refused(String words);

  /// What is said in place of taking them for an answer that is kept; absent unless they are
  /// unmistakable, or announce a tip.
  Optional<Word> instead(String words);

  /// The command in which is told what these words announce, such as "I want to report …"; absent
  /// where whoever writes reminders and the like may as well mean their text.
  Optional<String> announced(String words);

  /// Whether words that [#alone] answers may as well be what somebody plans: none is unmistakable,
  /// or may belong into a tip.
  boolean mayBePlanned(String words);

  /// Whether they belong into a tip beyond doubt, or announce one, so that they don't stay in the
  /// chat beside anything else.
  boolean belongIntoATip(String words);
}

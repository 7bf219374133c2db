package id.bersinar.dialogue.engine;

import id.bersinar.dialogue.Dialogue;
import id.bersinar.dialogue.Role;
import java.util.List;
import java.util.Set;

/// Where a chat is in a dialogue.
///
/// @param path the states so far, the present one last; "back" goes to the one before
/// @param token of the open question
/// @param keysShown whether keys stand in place of the phone's keyboard
/// @param answersDeleted as in [Question]
/// @param resumed whether words may be meant for something else than the open question
/// @param helped whether it was said where help is
/// @param refusals how often in a row the open question has been answered with words that didn't
///     fit, and hasn't been put again
/// @param doubted value of the one button of which it was just asked whether it is meant, or
///     [#SEVERAL]; empty otherwise
record Session(
    Dialogue<?> dialogue,
    List<Object> path,
    String token,
    boolean keysShown,
    boolean answersDeleted,
    boolean resumed,
    boolean helped,
    int refusals,
    String doubted) {

  /// Where it was asked which of several buttons is meant: a yes is none of them.
  static final String SEVERAL = "?";

  Session {
    path = List.copyOf(path);
  }

  /// The same question, after words that didn't fit.
  ///
  /// @param doubted as above
  Session refused(String doubted) {
    return new Session(
        dialogue, path, token, keysShown, answersDeleted, resumed, helped, refusals + 1, doubted);
  }

  /// The same, in which it was said where help is.
  Session afterHelp() {
    return new Session(
        dialogue, path, token, keysShown, answersDeleted, resumed, true, refusals, doubted);
  }

  /// Whether it exists for somebody with these roles, as its commands do.
  boolean isFor(Set<Role> roles) {
    return dialogue.commands().stream().anyMatch(it -> it.isFor(roles));
  }

  /// Whether something would be lost with it that somebody has told.
  boolean isDraft() {
    return isDraft(dialogue);
  }

  @SuppressWarnings("unchecked") // a session's states are of its dialogue's type
  private <S> boolean isDraft(Dialogue<S> dialogue) {
    return dialogue.isDraft((S) path.getLast());
  }
}

package id.bersinar.dialogue.engine;

import id.bersinar.dialogue.Dialogue;
import java.util.List;

/// Where a chat is in a dialogue.
///
/// @param path the states so far, the present one last; "back" goes to the one before
/// @param token of the open question
/// @param keysShown whether keys stand in place of the phone's keyboard
/// @param answersDeleted as in [Question]
/// @param resumed whether words may be meant for something else than the open question
/// @param helped whether it was said where help is
record Session(
    Dialogue<?> dialogue,
    List<Object> path,
    String token,
    boolean keysShown,
    boolean answersDeleted,
    boolean resumed,
    boolean helped) {

  Session {
    path = List.copyOf(path);
  }
}

package id.bersinar.dialogue.engine;

import id.bersinar.dialogue.Dialogue;
import id.bersinar.dialogue.Input;
import id.bersinar.dialogue.Keeping;
import id.bersinar.dialogue.Opening;
import id.bersinar.dialogue.Question;
import id.bersinar.dialogue.Step;
import id.bersinar.dialogue.Visitor;
import id.bersinar.storage.ReadingOnly;

/// A dialogue and whom it talks to. While it asks or answers it can't write: only the effects of
/// its steps do.
///
/// @param visitor as much as the dialogue may know
record Talk<S>(Dialogue<S> dialogue, Visitor visitor, ReadingOnly reading) {

  Keeping keeping() {
    return dialogue.keeping();
  }

  Step<S> open(Opening opening) {
    return reading.call(() -> dialogue.open(opening, visitor));
  }

  Question ask(S state) {
    return reading.call(() -> dialogue.ask(state, visitor));
  }

  Step<S> answer(S state, Input input) {
    return reading.call(() -> dialogue.answer(state, input, visitor));
  }
}

package id.bersinar.dialogue.engine;

import id.bersinar.dialogue.Asked;
import id.bersinar.dialogue.Dialogue;
import id.bersinar.dialogue.Input;
import id.bersinar.dialogue.Keeping;
import id.bersinar.dialogue.Opening;
import id.bersinar.dialogue.Step;
import id.bersinar.dialogue.Visitor;
import id.bersinar.storage.ReadingOnly;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A dialogue and whom it talks to. While it asks or answers it can't write: only the effects of
/// its steps do.
///
/// @param visitor as much as the dialogue may know
record Encounter<S>(Dialogue<S> dialogue, Visitor visitor, ReadingOnly reading) {

  Keeping keeping() {
    return dialogue.keeping();
  }

  Step<S> open(Opening opening) {
    return reading.call(() -> dialogue.open(opening, visitor));
  }

  Asked<S> ask(S state) {
    return reading.call(() -> dialogue.put(state, visitor));
  }

  Step<S> answer(S state, Input input) {
    return reading.call(() -> dialogue.answer(state, input, visitor));
  }

  /// The path to that state. Coming again to a kind of state goes back to where it first was, so
  /// that "back" from a list doesn't lead through every entry that was looked at.
  static List<Object> extended(List<Object> path, Object state) {
    var earlier = path.stream().takeWhile(it -> it.getClass() != state.getClass());
    return Stream.concat(earlier, Stream.of(state)).toList();
  }

  /// The state at the end of a path.
  @SuppressWarnings("unchecked") // a path's states are of its dialogue's type
  static <S> S last(List<Object> path) {
    return (S) path.getLast();
  }

  /// The path to the question before the last of that one; absent at the first.
  Optional<List<Object>> before(List<Object> path) {
    return reading
        .call(() -> dialogue.before(last(path)))
        .<List<Object>>map(List::of)
        .or(() -> Optional.of(path.subList(0, path.size() - 1)).filter(it -> !it.isEmpty()));
  }
}

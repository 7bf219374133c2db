package id.bersinar.dialogue;

import java.util.List;
import java.util.function.Function;

/// An answer that stands among other words.
///
/// @param rest the other words
/// @param notes said before what follows, such as what had to be assumed
public record Found<T>(T value, String rest, List<Reply> notes) {
  public Found {
    notes = List.copyOf(notes);
  }

  <R> Found<R> map(Function<T, R> change) {
    return new Found<>(change.apply(value), rest, notes);
  }

  /// Never prints what was said.
  @Override
  public String toString() {
    return "Found";
  }
}

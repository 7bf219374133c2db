package id.bersinar.dialogue;

import java.util.List;

/// What was found among other words.
///
/// @param rest the other words
/// @param notes said before what follows, such as what had to be assumed
public record Found<T>(T value, String rest, List<Reply> notes) {
  public Found {
    notes = List.copyOf(notes);
  }

  /// All of these words, of which nothing is understood yet.
  public static Found<Said> in(String words, Said said) {
    return new Found<>(said, words, List.of());
  }

  /// The same with these other words.
  public Found<T> with(String rest) {
    return new Found<>(value, rest, notes);
  }

  /// Never prints what was said.
  @Override
  public String toString() {
    return "Found";
  }
}

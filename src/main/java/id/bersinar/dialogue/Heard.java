package id.bersinar.dialogue;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// What came of what somebody said to a question.
///
/// @param <T> what is taken from it
public sealed interface Heard<T> {

  /// It fits.
  ///
  /// @param notes said before what follows, such as what had to be assumed
  record Taken<T>(T value, List<Reply> notes) implements Heard<T> {
    public Taken {
      notes = List.copyOf(notes);
    }

    /// Never prints what was said.
    @Override
    public String toString() {
      return "Taken";
    }
  }

  /// It doesn't fit.
  ///
  /// @param hint why; absent where the general word says enough
  record Refused<T>(Optional<Text> hint) implements Heard<T> {}

  /// It answers nothing yet, but the question looks different now: another page of a list, one more
  /// of several ticks.
  ///
  /// @param view what the question is to show, found again in [Said#view]
  record Turned<T>(String view) implements Heard<T> {
    /// Never prints what was shown.
    @Override
    public String toString() {
      return "Turned";
    }
  }

  static <T> Heard<T> taken(T value, Reply... notes) {
    return new Taken<>(value, List.of(notes));
  }

  static <T> Heard<T> refused() {
    return new Refused<>(Optional.empty());
  }

  static <T> Heard<T> refused(Text hint) {
    return new Refused<>(Optional.of(hint));
  }

  /// Takes the value, if there is one.
  static <T> Heard<T> of(Optional<T> value) {
    return value.<Heard<T>>map(Heard::taken).orElseGet(Heard::refused);
  }

  /// Takes the value, if there is one; says why not otherwise.
  static <T> Heard<T> of(Optional<T> value, String hint) {
    return value.<Heard<T>>map(Heard::taken).orElseGet(() -> refused(Text.of(hint)));
  }

  default <R> Heard<R> map(Function<T, R> change) {
    return switch (this) {
      case Taken<T>(var value, var notes) -> new Taken<>(change.apply(value), notes);
      case Refused<T>(var hint) -> new Refused<>(hint);
      case Turned<T>(var view) -> new Turned<>(view);
    };
  }
}

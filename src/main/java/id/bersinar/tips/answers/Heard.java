package id.bersinar.tips.answers;

import id.bersinar.dialogue.Input;
import id.bersinar.dialogue.Step;
import id.bersinar.dialogue.Text;
import java.util.Optional;
import java.util.function.Function;

/// What came of an answer that was to be typed or tapped.
///
/// @param <T> what is taken from it
public sealed interface Heard<T> {

  /// It fits.
  record Taken<T>(T value) implements Heard<T> {}

  /// It doesn't.
  ///
  /// @param hint why; absent where the general word says enough
  record Refused<T>(Optional<Text> hint) implements Heard<T> {}

  /// A tapped value.
  static <T> Heard<T> tapped(Input input, Optional<T> value) {
    return value.<Heard<T>>map(Taken::new).orElseGet(() -> new Refused<>(reason(input)));
  }

  /// Typed words.
  ///
  /// @param longest in characters
  static Heard<String> typed(Input input, int longest) {
    return switch (input) {
      case Input.Words(var words) when words.length() <= longest -> new Taken<>(words);
      case Input.Words(var words) ->
          new Refused<>(
              Optional.of(
                  Text.of("tips.too-long")
                      .with("length", words.length())
                      .with("longest", longest)));
      default -> new Refused<>(reason(input));
    };
  }

  /// Why something that was sent can't be taken in a tip: each of these can tell who sent it.
  private static Optional<Text> reason(Input input) {
    return switch (input) {
      case Input.Words _, Input.Choice _ -> Optional.empty();
      case Input.Photo _ -> Optional.of(Text.of("tips.refused.photo"));
      case Input.Document _ -> Optional.of(Text.of("tips.refused.document"));
      case Input.Place _ -> Optional.of(Text.of("tips.refused.place"));
      case Input.Contact _ -> Optional.of(Text.of("tips.refused.contact"));
      case Input.Other() -> Optional.of(Text.of("tips.refused.other"));
    };
  }

  default <R> Heard<R> map(Function<T, R> change) {
    return switch (this) {
      case Taken<T>(var value) -> new Taken<>(change.apply(value));
      case Refused<T>(var hint) -> new Refused<>(hint);
    };
  }

  /// The step that follows from what fits, or the question once more.
  default <S> Step<S> then(Function<T, Step<S>> step) {
    return switch (this) {
      case Taken<T>(var value) -> step.apply(value);
      case Refused<T>(var hint) -> hint.<Step<S>>map(Step::again).orElseGet(Step::again);
    };
  }
}

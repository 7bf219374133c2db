package id.bersinar.tips.sender;

import id.bersinar.dialogue.Answer;
import id.bersinar.dialogue.Input;
import id.bersinar.tips.intake.Refusals;
import java.util.function.Function;

/// An answer for which there are buttons, and which may be a few words all the same.
final class TappedOrTyped {

  private static final int LONGEST = 200;

  private TappedOrTyped() {}

  static <A, T> Answer<T> of(Answer<A> taps, Function<A, T> tapped, Function<String, T> typed) {
    var words = Answer.words(LONGEST, Refusals.TOO_LONG);
    return Answer.unstored(
        taps::keyboard,
        (input, said) ->
            input instanceof Input.Choice
                ? taps.hear(input, said).map(tapped)
                : words.hear(input, said).map(typed));
  }
}

package id.bersinar.dialogue.engine;

import id.bersinar.dialogue.Button;
import java.util.List;

/// What typed words mean at the open question.
sealed interface TypedMeaning {

  /// A tap on the button with that value.
  record Tap(String value) implements TypedMeaning {}

  /// Perhaps a tap on one of these.
  record Unclear(List<Button> buttons) implements TypedMeaning {}

  /// A command.
  ///
  /// @param rest what else was said, or empty
  record Opens(String command, String rest) implements TypedMeaning {
    /// Never prints what was said.
    @Override
    public String toString() {
      return "Opens " + command;
    }
  }

  /// Nothing of that.
  record None() implements TypedMeaning {}
}

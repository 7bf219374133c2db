package id.bersinar.dialogue.engine;

import id.bersinar.dialogue.Button;
import id.bersinar.dialogue.Reply;
import java.util.List;

/// What typed words mean at the open question.
sealed interface TypedMeaning {

  /// A tap on that button.
  record Tap(Button.Answer button) implements TypedMeaning {}

  /// Perhaps a tap on one of these.
  record Unclear(List<Button> buttons) implements TypedMeaning {}

  /// A tap on a button of another message.
  record Goes(Button.Go button) implements TypedMeaning {}

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

  /// Nothing to be done, but to be answered; the question stays as it is.
  record Says(Reply reply) implements TypedMeaning {}

  /// Nothing of that.
  record None() implements TypedMeaning {}

  /// The buttons of the open question that may be meant.
  default List<Button> buttons() {
    return switch (this) {
      case Tap(var button) -> List.of(button);
      case Unclear(var buttons) -> buttons;
      case Goes _, Opens _, Says _, None _ -> List.of();
    };
  }
}

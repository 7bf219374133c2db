package id.bersinar.reminders;

import id.bersinar.dialogue.Button;
import id.bersinar.dialogue.Input;
import id.bersinar.dialogue.Keyboard;
import id.bersinar.dialogue.Question;
import id.bersinar.dialogue.Step;
import id.bersinar.dialogue.Text;
import id.bersinar.people.Audience;
import id.bersinar.people.StakeholderCategory;
import java.util.Arrays;
import java.util.Optional;

/// What both dialogues ask and say in the same words.
final class Wording {

  private Wording() {}

  /// @param category whose, for a reminder to a category
  static Text audience(Audience audience, Optional<StakeholderCategory> category) {
    return audience == Audience.CATEGORY
        ? Text.of("reminders.to-category").with("category", category.orElseThrow().label())
        : Text.of("reminders.audience.", audience);
  }

  static Question recurrences(Text asked) {
    return Question.of(
        asked,
        Keyboard.grid(
            2,
            Arrays.stream(Recurrence.values())
                .map(recurrence -> Button.answer(recurrence.label(), recurrence.name()))
                .toList()));
  }

  static Optional<Recurrence> recurrence(Input input) {
    return input.constant(Recurrence.values());
  }

  /// Asks for the message once more, after an answer that isn't one.
  static <S> Step<S> messageRefused(Input input) {
    return input instanceof Input.Words(var text)
        ? Step.again(
            Text.of("reminders.message-too-long")
                .with("length", text.length())
                .with("longest", Plan.LONGEST_MESSAGE))
        : Step.again();
  }
}

package id.bersinar.dialogue.engine;

import id.bersinar.dialogue.Input;
import id.bersinar.dialogue.Keyboard;
import id.bersinar.dialogue.Question;
import id.bersinar.dialogue.Text;
import org.jspecify.annotations.Nullable;

/// Why a question is asked once more.
final class Hints {

  /// That often in a row a word alone is enough, and the question isn't put once more.
  static final int ALONE = 2;

  private Hints() {}

  /// The question with a word before it.
  ///
  /// @param hint the dialogue's; absent: a general word that suits the question
  static Question before(Question question, @Nullable Text hint, Input input) {
    return question.with(Text.paragraphs(word(question, hint, input), question.text()));
  }

  /// The word alone.
  static Text word(Question question, @Nullable Text hint, Input input) {
    return hint == null ? general(question, input) : hint;
  }

  private static Text general(Question question, Input input) {
    return switch (input) {
      case Input.Words _ when question.keyboard() instanceof Keyboard.Buttons ->
          Text.of("dialogue.please-choose");
      case Input.Words _, Input.Choice _ -> Text.of("dialogue.does-not-fit");
      default -> Text.of("dialogue.please-type");
    };
  }
}

package id.bersinar.tips.desk;

import id.bersinar.dialogue.Button;
import id.bersinar.dialogue.Keyboard;
import id.bersinar.dialogue.Question;
import id.bersinar.dialogue.Text;
import id.bersinar.tips.access.DeskAccess;
import id.bersinar.tips.secrets.Passphrase;

/// What an officer is asked before the inbox opens.
final class PassphraseQuestions {

  static final String REFRESH = "refresh";
  static final String FORGOTTEN = "forgotten";

  private PassphraseQuestions() {}

  /// @param again whether a new passphrase has been typed once
  /// @param officer as colleagues, and whoever does a recovery, see who waits
  static Question ask(DeskAccess.State state, boolean again, String officer) {
    return switch (state) {
      case NO_PASSPHRASE ->
          again
              ? Question.of("tips.door.repeat").deleteAnswers()
              : Question.of(
                      Text.of("tips.door.choose").with("shortest", Passphrase.SHORTEST),
                      Keyboard.none())
                  .deleteAnswers();
      case LOCKED ->
          Question.of(
                  Text.of("tips.door.locked"),
                  Keyboard.buttons().row(Button.answer(Text.of("tips.door.forgotten"), FORGOTTEN)))
              .deleteAnswers();
      case WITHOUT_SHARE ->
          Question.of(
              Text.of("tips.door.without-share").with("officer", officer),
              Keyboard.buttons().row(Button.answer(Text.of("tips.refresh"), REFRESH)));
      case OPEN -> opened();
    };
  }

  /// The door has opened meanwhile.
  static Question opened() {
    return Question.of(
        Text.of("tips.door.open"),
        Keyboard.buttons().row(Button.answer(Text.of("tips.inbox.list"), REFRESH)));
  }
}

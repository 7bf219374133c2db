package id.bersinar.dialogue.engine;

import id.bersinar.dialogue.Button;
import id.bersinar.dialogue.Input;
import id.bersinar.dialogue.Keyboard;
import id.bersinar.dialogue.Text;
import java.util.function.Function;

/// "Back" and "cancel", which every question has.
final class WaysOut {

  private static final String BACK = ":back";
  private static final String CANCEL = ":cancel";

  private WaysOut() {}

  static boolean isBack(Input input) {
    return input.is(BACK);
  }

  static boolean isCancel(Input input) {
    return input.is(CANCEL);
  }

  /// The keyboard with them. Keys in place of the phone's keyboard get theirs when they are put
  /// into a language.
  static Keyboard with(Keyboard keyboard, boolean wayBack) {
    var cancel = Button.answer(Text.of("dialogue.cancel"), CANCEL);
    var back = Button.answer(Text.of("dialogue.back"), BACK);
    var row = wayBack ? new Button[] {back, cancel} : new Button[] {cancel};
    return switch (keyboard) {
      case Keyboard.None() -> Keyboard.buttons().row(row);
      case Keyboard.Buttons buttons -> buttons.row(row);
      case Keyboard.ShareContact _, Keyboard.ShareLocation _ -> keyboard;
    };
  }

  /// Where keys stand in place of the phone's keyboard, they arrive as words.
  static Input understood(Input input, Function<Text, String> plain) {
    if (input instanceof Input.Words(var text)) {
      if (text.equals(plain.apply(Text.of("dialogue.back")))) {
        return new Input.Choice(BACK);
      }
      if (text.equals(plain.apply(Text.of("dialogue.cancel")))) {
        return new Input.Choice(CANCEL);
      }
    }
    return input;
  }
}

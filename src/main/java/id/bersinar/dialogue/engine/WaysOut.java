package id.bersinar.dialogue.engine;

import id.bersinar.dialogue.Button;
import id.bersinar.dialogue.Input;
import id.bersinar.dialogue.Keyboard;
import id.bersinar.dialogue.Text;
import id.bersinar.dialogue.gate.Incoming;

/// "Back" and "cancel", which every question has.
final class WaysOut {

  /// What "stop" opens where there is nothing to break off.
  static final String STOP = "berhenti";

  private static final String BACK = ":back";
  private static final String CANCEL = ":cancel";

  // With all that may stand around a word.
  private static final int LONGEST = 40;

  private WaysOut() {}

  static boolean isCancel(Input input) {
    return input.is(CANCEL);
  }

  static Button.Answer cancel() {
    return new Button.Answer(Text.of("dialogue.cancel"), CANCEL, false, Text.nothing());
  }

  static Button.Answer back() {
    return new Button.Answer(Text.of("dialogue.back"), BACK, false, Text.nothing());
  }

  /// The keyboard with them. Keys in place of the phone's keyboard get theirs when they are put
  /// into a language.
  static Keyboard with(Keyboard keyboard, boolean wayBack) {
    var cancel = cancel();
    var back = back();
    var row = wayBack ? new Button[] {back, cancel} : new Button[] {cancel};
    return switch (keyboard) {
      case Keyboard.None() -> Keyboard.buttons().row(row);
      case Keyboard.Buttons buttons -> buttons.row(row);
      case Keyboard.ShareContact _, Keyboard.ShareLocation _ -> keyboard;
    };
  }

  /// Whether that asks to go back: by its button, by a key in place of the phone's keyboard, which
  /// arrives as words, or in words.
  static boolean isBack(Input input, Vocabulary vocabulary) {
    return switch (input) {
      case Input.Words(var text) when text.length() <= LONGEST ->
          vocabulary.now().back().contains(said(text, vocabulary.now()));
      default -> input.is(BACK);
    };
  }

  /// What was typed, as the command that it is by itself: the menu, help, or the end of whatever is
  /// open.
  static Incoming meant(Incoming incoming, Vocabulary vocabulary) {
    if (!incoming.privateChat()
        || !(incoming.content() instanceof Incoming.Said(Input.Words(var text)))
        || text.length() > LONGEST) {
      return incoming;
    }
    var lists = vocabulary.now();
    var said = said(text, lists);
    if (lists.cancel().contains(said)) {
      var otherwise = lists.stop().contains(said) ? STOP : "";
      return incoming.with(new Incoming.Command("batal", otherwise));
    }
    if (lists.menu().contains(said)) {
      return incoming.with(new Incoming.Command(Menu.MENU, ""));
    }
    return lists.help().contains(said)
        ? incoming.with(new Incoming.Command(Menu.HELP, ""))
        : incoming;
  }

  private static String said(String text, Vocabulary.Lists lists) {
    return String.join(" ", lists.core(lists.words(text)));
  }
}

package id.bersinar.tips.sender;

import id.bersinar.dialogue.Alias;
import id.bersinar.dialogue.Button;
import id.bersinar.dialogue.Confirm;
import id.bersinar.dialogue.Filled;
import id.bersinar.dialogue.Input;
import id.bersinar.dialogue.Keyboard;
import id.bersinar.dialogue.Language;
import id.bersinar.dialogue.Opening;
import id.bersinar.dialogue.Reply;
import id.bersinar.dialogue.Step;
import id.bersinar.dialogue.Text;
import id.bersinar.dialogue.Visitor;
import id.bersinar.tips.record.HandIn;
import java.util.List;
import java.util.Set;

/// A tip that is being told, without anything around its dialogue.
record Told(TipDialogue dialogue, Visitor visitor, Filled state) {

  /// With every part told, and read again.
  static Told in(TipDialogue dialogue, Alias account) {
    var visitor = new Visitor(null, "", Language.INDONESIAN, Set.of(), false, account, null);
    var opened = dialogue.open(new Opening("lapor", "", ""), visitor);
    return in(dialogue, visitor, ((Step.Ask<Filled>) opened).state())
        .goesOn(new Input.Choice("DEALING"))
        .goesOn(new Input.Words("Isi contoh"))
        .goesOn(new Input.Words("Gang contoh"))
        .goesOn(new Input.Choice("TODAY"))
        .goesOn(new Input.Choice("UNKNOWN"))
        .taps("tips.photo.without");
  }

  private static Told in(TipDialogue dialogue, Visitor visitor, Filled state) {
    return new Told(dialogue, visitor, dialogue.put(state, visitor).state());
  }

  Told taps(String label) {
    return goesOn(button(label));
  }

  Told goesOn(Input input) {
    return in(dialogue, visitor, ((Step.Ask<Filled>) answer(input)).state());
  }

  Told goesBack() {
    return in(dialogue, visitor, dialogue.before(state).orElseThrow());
  }

  Step<Filled> answer(Input input) {
    return dialogue.answer(state, input, visitor);
  }

  /// What comes of a tap that does something.
  Step<Filled> does(String label) {
    return ((Step.Perform<Filled>) answer(button(label))).effect().get();
  }

  /// A tap on the button with that text.
  Input.Choice button(String label) {
    return ((Keyboard.Buttons) dialogue.ask(state, visitor).keyboard())
        .rows().stream()
            .flatMap(List::stream)
            .filter(it -> it.label() instanceof Text.Keyed(var key, _) && key.equals(label))
            .map(it -> new Input.Choice(((Button.Answer) it).value()))
            .findFirst()
            .orElseThrow();
  }

  HandIn handIn() {
    return Confirm.number(button("tips.send")).flatMap(HandIn::parse).orElseThrow();
  }

  /// The receipt with which it ends.
  static String receipt(Step<Filled> step) {
    var last = (Reply.Say) ((Step.End<Filled>) step).last().getFirst();
    return String.valueOf(((Text.Keyed) last.text()).values().get("receipt"));
  }
}

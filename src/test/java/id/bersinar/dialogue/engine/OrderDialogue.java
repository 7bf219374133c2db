package id.bersinar.dialogue.engine;

import id.bersinar.dialogue.Button;
import id.bersinar.dialogue.Command;
import id.bersinar.dialogue.Dialogue;
import id.bersinar.dialogue.Input;
import id.bersinar.dialogue.Keyboard;
import id.bersinar.dialogue.Opening;
import id.bersinar.dialogue.Question;
import id.bersinar.dialogue.Reply;
import id.bersinar.dialogue.Step;
import id.bersinar.dialogue.Text;
import id.bersinar.dialogue.Visitor;
import id.bersinar.dialogue.engine.OrderDialogue.Ordering;
import java.util.ArrayList;
import java.util.List;

/// /order: asks for a thing and for a number, and stores them.
final class OrderDialogue implements Dialogue<Ordering> {

  sealed interface Ordering {}

  record AskingWhat() implements Ordering {}

  record AskingPhone(String what) implements Ordering {}

  record Confirming(String what, String phone) implements Ordering {}

  final List<String> ordered = new ArrayList<>();
  final List<String> asked = new ArrayList<>();

  @Override
  public String name() {
    return "order";
  }

  @Override
  public List<Command> commands() {
    return List.of(Command.forEveryone("order", 1));
  }

  @Override
  public Class<Ordering> states() {
    return Ordering.class;
  }

  @Override
  public boolean needsConsent(String argument) {
    return true;
  }

  @Override
  public Step<Ordering> open(Opening opening, Visitor visitor) {
    return Step.ask(new AskingWhat());
  }

  @Override
  public Question ask(Ordering state, Visitor visitor) {
    return switch (state) {
      case AskingWhat() -> Question.of(Text.plain("what?"));
      case AskingPhone _ ->
          Question.of(Text.plain("phone?"), new Keyboard.ShareContact(Text.plain("share")));
      case Confirming(var what, var phone) ->
          Question.of(
              Text.plain(what + " for " + phone + "?"),
              Keyboard.buttons().row(Button.answer(Text.plain("yes"), "yes")));
    };
  }

  @Override
  public Step<Ordering> answer(Ordering state, Input input, Visitor visitor) {
    input.words(1000).ifPresent(asked::add);
    return switch (state) {
      case AskingWhat() ->
          input
              .words(20)
              .<Step<Ordering>>map(what -> Step.ask(new AskingPhone(what)))
              .orElseGet(Step::again);
      case AskingPhone(var what) ->
          input instanceof Input.Contact(var phone, _)
              ? Step.ask(new Confirming(what, phone))
              : Step.again();
      case Confirming(var what, _) ->
          input.is("yes")
              ? Step.perform(
                  () -> {
                    ordered.add(what);
                    return Step.end(Reply.say(Text.plain("ordered")));
                  })
              : Step.again();
    };
  }
}

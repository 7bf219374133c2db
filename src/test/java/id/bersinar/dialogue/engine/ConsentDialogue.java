package id.bersinar.dialogue.engine;

import id.bersinar.dialogue.Command;
import id.bersinar.dialogue.Dialogue;
import id.bersinar.dialogue.Input;
import id.bersinar.dialogue.Opening;
import id.bersinar.dialogue.Question;
import id.bersinar.dialogue.Step;
import id.bersinar.dialogue.Text;
import id.bersinar.dialogue.Visitor;
import id.bersinar.dialogue.engine.ConsentDialogue.Agreeing;
import java.util.List;

/// /start: asks a newcomer to agree, and then goes on.
final class ConsentDialogue implements Dialogue<Agreeing> {

  record Agreeing(String onward) {}

  private final SampleDoor door;

  ConsentDialogue(SampleDoor door) {
    this.door = door;
  }

  @Override
  public String name() {
    return "start";
  }

  @Override
  public List<Command> commands() {
    return List.of(Command.forEveryone("start", 0).hidden());
  }

  @Override
  public Class<Agreeing> states() {
    return Agreeing.class;
  }

  @Override
  public Step<Agreeing> open(Opening opening, Visitor visitor) {
    return Step.ask(new Agreeing(opening.onward()));
  }

  @Override
  public Question ask(Agreeing state, Visitor visitor) {
    return Question.of(Text.plain("agree before " + state.onward() + "?"));
  }

  @Override
  public Step<Agreeing> answer(Agreeing state, Input input, Visitor visitor) {
    return Step.perform(
        () -> {
          door.consented = true;
          door.known = true;
          return Step.handover(state.onward());
        });
  }
}

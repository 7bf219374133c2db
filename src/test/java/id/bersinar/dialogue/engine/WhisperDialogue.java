package id.bersinar.dialogue.engine;

import id.bersinar.dialogue.Command;
import id.bersinar.dialogue.Dialogue;
import id.bersinar.dialogue.Input;
import id.bersinar.dialogue.Keeping;
import id.bersinar.dialogue.Keyboard;
import id.bersinar.dialogue.Opening;
import id.bersinar.dialogue.Question;
import id.bersinar.dialogue.Reply;
import id.bersinar.dialogue.Step;
import id.bersinar.dialogue.Text;
import id.bersinar.dialogue.Visitor;
import id.bersinar.dialogue.engine.WhisperDialogue.Whispering;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// /whisper: asks for secrets, and stores nothing.
final class WhisperDialogue implements Dialogue<Whispering> {

  sealed interface Whispering {}

  record AskingSecret() implements Whispering {}

  record AskingReally() implements Whispering {}

  final List<Visitor> visitors = new ArrayList<>();
  final List<Input> heard = new ArrayList<>();

  @Override
  public String name() {
    return "whisper";
  }

  @Override
  public List<Command> commands() {
    return List.of(Command.forEveryone("whisper", 2));
  }

  @Override
  public Class<Whispering> states() {
    return Whispering.class;
  }

  @Override
  public Keeping keeping() {
    return Keeping.ANONYMOUS;
  }

  @Override
  public Step<Whispering> open(Opening opening, Visitor visitor) {
    visitors.add(visitor);
    return Step.ask(new AskingSecret());
  }

  @Override
  public Question ask(Whispering state, Visitor visitor) {
    visitors.add(visitor);
    return Question.of(Text.plain(state instanceof AskingSecret ? "secret?" : "really?"));
  }

  @Override
  public Step<Whispering> answer(Whispering state, Input input, Visitor visitor) {
    visitors.add(visitor);
    heard.add(input);
    return input.words(4).isPresent()
        ? Step.end(Reply.say(Text.plain("noted?")).with(Keyboard.buttons()))
        : Step.ask(new AskingReally());
  }

  @Override
  public Optional<Reply> recall(Input answer) {
    return answer.is("known")
        ? Optional.of(Reply.say(Text.plain("that was noted")))
        : Optional.empty();
  }
}

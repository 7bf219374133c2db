package id.bersinar.dialogue.engine;

import id.bersinar.dialogue.Button;
import id.bersinar.dialogue.Command;
import id.bersinar.dialogue.Input;
import id.bersinar.dialogue.Keeping;
import id.bersinar.dialogue.words.Meaning;
import id.bersinar.dialogue.words.PlainWords;
import java.util.List;
import org.springframework.stereotype.Component;

/// What words mean that neither answer the open question nor name one of its buttons: perhaps a
/// command. Only of questions in the database: what is said in other conversations is nobody's
/// business.
@Component
class TypedCommands {

  private final PlainWords words;
  private final Dialogues dialogues;

  TypedCommands(PlainWords words, Dialogues dialogues) {
    this.words = words;
    this.dialogues = dialogues;
  }

  /// A command that is kept where the question is, or the button of another that the person is
  /// asked about, since how the words are kept was decided before. None for a tip: by then they are
  /// stored, and nothing is said of it.
  ///
  /// @param there the commands that exist for the person
  TypedMeaning meaning(Session session, Input input, List<Command> there) {
    if (session.dialogue().keeping() != Keeping.DURABLE
        || !(input instanceof Input.Words(var typed))
        || !(words.of(typed, there, dialogues.all())
            instanceof Meaning.Opens(var command, var rest, _))) {
      return new TypedMeaning.None();
    }
    return dialogues
        .opened(command)
        .map(it -> meaning(it.dialogue().keeping(), command, rest))
        .orElseGet(TypedMeaning.None::new);
  }

  private static TypedMeaning meaning(Keeping keeping, String command, String rest) {
    return switch (keeping) {
      case DURABLE -> new TypedMeaning.Opens(command, rest);
      case VOLATILE, CONFIDENTIAL -> new TypedMeaning.Unclear(List.of(Button.command(command)));
      case ANONYMOUS -> new TypedMeaning.None();
    };
  }
}

package id.bersinar.dialogue.engine;

import id.bersinar.dialogue.Command;
import id.bersinar.dialogue.Input;
import id.bersinar.dialogue.Language;
import id.bersinar.dialogue.Visitor;
import id.bersinar.dialogue.gate.Incoming;
import id.bersinar.dialogue.gate.Outgoing;
import id.bersinar.dialogue.texts.Texts;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/// The keys that stay under the chat of whoever has no role, with what residents want most. They
/// arrive as words. Nobody is remembered who has them: they come with words that end something, and
/// an anonymous conversation takes them away as it begins, whether they are there or not.
@Component
class QuickMenu {

  private static final int COLUMNS = 2;

  private final Dialogues dialogues;
  private final Texts texts;

  QuickMenu(Dialogues dialogues, Texts texts) {
    this.dialogues = dialogues;
    this.texts = texts;
  }

  /// Absent where the visitor gets none.
  Optional<Outgoing.QuickKeys> keys(Visitor visitor) {
    var commands = commands();
    return visitor.roles().isEmpty() && commands.size() > 1
        ? Optional.of(new Outgoing.QuickKeys(rows(commands, visitor.language())))
        : Optional.empty();
  }

  private List<List<String>> rows(List<Command> commands, Language language) {
    var labels = commands.stream().map(it -> texts.plain(it.label(), language)).toList();
    return IntStream.iterate(0, it -> it < labels.size(), it -> it + COLUMNS)
        .mapToObj(it -> labels.subList(it, Math.min(it + COLUMNS, labels.size())))
        .toList();
  }

  /// What came in as the command that its key stands for, in whichever language it was shown.
  Incoming meant(Incoming incoming) {
    return incoming.privateChat()
            && incoming.content() instanceof Incoming.Said(Input.Words(var words))
        ? command(words)
            .map(it -> incoming.with(new Incoming.Command(it.name(), "")))
            .orElse(incoming)
        : incoming;
  }

  private Optional<Command> command(String words) {
    return commands().stream()
        .filter(
            it ->
                texts.languages().stream()
                    .anyMatch(language -> texts.plain(it.label(), language).equals(words)))
        .findFirst();
  }

  private List<Command> commands() {
    return dialogues.commands(Set.of()).stream().filter(Command::quick).toList();
  }
}

package id.bersinar.dialogue.engine;

import id.bersinar.dialogue.Command;
import id.bersinar.dialogue.Input;
import id.bersinar.dialogue.Language;
import id.bersinar.dialogue.Visitor;
import id.bersinar.dialogue.gate.Incoming;
import id.bersinar.dialogue.gate.Outgoing;
import id.bersinar.dialogue.texts.ListedWords;
import id.bersinar.dialogue.texts.Texts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
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
  private final ListedWords<Map<String, Command>> byLabel;
  private final ListedWords<Map<Language, Optional<Outgoing.QuickKeys>>> byLanguage;

  QuickMenu(Dialogues dialogues, Texts texts) {
    this.dialogues = dialogues;
    this.texts = texts;
    this.byLabel = new ListedWords<>(texts, this::byLabel);
    this.byLanguage = new ListedWords<>(texts, _ -> new ConcurrentHashMap<>());
  }

  /// Absent where the visitor gets none.
  Optional<Outgoing.QuickKeys> keys(Visitor visitor) {
    return visitor.roles().isEmpty()
        ? byLanguage.now().computeIfAbsent(visitor.language(), this::keys)
        : Optional.empty();
  }

  private Optional<Outgoing.QuickKeys> keys(Language language) {
    var labels = commands().stream().map(it -> texts.plain(it.label(), language)).toList();
    return labels.size() > 1 ? Optional.of(new Outgoing.QuickKeys(rows(labels))) : Optional.empty();
  }

  private static List<List<String>> rows(List<String> labels) {
    return IntStream.iterate(0, it -> it < labels.size(), it -> it + COLUMNS)
        .mapToObj(it -> labels.subList(it, Math.min(it + COLUMNS, labels.size())))
        .toList();
  }

  /// What came in as the command that its key stands for, in whichever language it was shown.
  Incoming meant(Incoming incoming) {
    return incoming.privateChat()
            && incoming.content() instanceof Incoming.Said(Input.Words(var words))
        ? Optional.ofNullable(byLabel.now().get(words))
            .map(it -> incoming.with(new Incoming.Command(it.name(), "")))
            .orElse(incoming)
        : incoming;
  }

  private Map<String, Command> byLabel(Texts texts) {
    var byLabel = new HashMap<String, Command>();
    for (var command : commands()) {
      texts
          .languages()
          .forEach(it -> byLabel.putIfAbsent(texts.plain(command.label(), it), command));
    }
    return byLabel;
  }

  private List<Command> commands() {
    return dialogues.commands(Set.of()).stream().filter(Command::quick).toList();
  }
}

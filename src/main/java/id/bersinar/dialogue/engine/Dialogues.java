package id.bersinar.dialogue.engine;

import id.bersinar.dialogue.Command;
import id.bersinar.dialogue.Dialogue;
import id.bersinar.dialogue.Input;
import id.bersinar.dialogue.Keeping;
import id.bersinar.dialogue.Reply;
import id.bersinar.dialogue.Role;
import id.bersinar.dialogue.Shortcut;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// All dialogues and shortcuts that the features have registered.
@Component
class Dialogues {

  // Built into every dialogue, so no dialogue has it.
  private static final Command CANCEL = Command.forEveryone("batal", 250).hidden();

  private final ObjectProvider<Dialogue<?>> dialogues;
  private final ObjectProvider<Shortcut> shortcuts;
  private volatile @Nullable Index index;

  // Features depend on this module's beans, so they are looked up when first needed.
  Dialogues(ObjectProvider<Dialogue<?>> dialogues, ObjectProvider<Shortcut> shortcuts) {
    this.dialogues = dialogues;
    this.shortcuts = shortcuts;
  }

  Optional<Dialogue<?>> named(String name) {
    return Optional.ofNullable(index().byName().get(name));
  }

  /// The dialogue that the command opens.
  Optional<Entry> opened(String command) {
    return Optional.ofNullable(index().byCommand().get(command));
  }

  /// Whether it is a command of this bot, for whomever.
  boolean know(String command) {
    return index().commands().stream().anyMatch(it -> it.name().equals(command));
  }

  Optional<Shortcut> shortcut(String name) {
    return Optional.ofNullable(index().shortcuts().get(name));
  }

  /// What an answer has come to, by whichever dialogue in memory knows it.
  Optional<Recalled> recalled(Input answer) {
    return index().byName().values().stream()
        .filter(it -> it.keeping().inMemory())
        .flatMap(it -> it.recall(answer).map(reply -> new Recalled(it.keeping(), reply)).stream())
        .findFirst();
  }

  /// What an earlier conversation has come to, and where it was kept.
  record Recalled(Keeping keeping, Reply reply) {}

  /// The commands for somebody with these roles, in the order of menus.
  List<Command> commands(Set<Role> roles) {
    return index().commands().stream().filter(command -> command.isFor(roles)).toList();
  }

  /// The commands for anybody, in the order of menus.
  List<Command> all() {
    return index().commands();
  }

  private Index index() {
    var known = index;
    if (known == null) {
      known = Index.of(dialogues.stream().toList(), shortcuts.stream().toList());
      index = known;
    }
    return known;
  }

  /// A command and what it opens.
  record Entry(Command command, Dialogue<?> dialogue) {}

  private record Index(
      Map<String, Dialogue<?>> byName,
      Map<String, Entry> byCommand,
      Map<String, Shortcut> shortcuts,
      List<Command> commands) {

    static Index of(List<Dialogue<?>> dialogues, List<Shortcut> shortcuts) {
      var byName = new HashMap<String, Dialogue<?>>();
      var byCommand = new HashMap<String, Entry>();
      for (var dialogue : dialogues) {
        requireNew(byName.put(dialogue.name(), dialogue), dialogue.name());
        for (var command : dialogue.commands()) {
          requireNew(byCommand.put(command.name(), new Entry(command, dialogue)), command.name());
        }
      }
      var named = new HashMap<String, Shortcut>();
      for (var shortcut : shortcuts) {
        requireNew(named.put(shortcut.name(), shortcut), shortcut.name());
      }
      var commands =
          Stream.concat(byCommand.values().stream().map(Entry::command), Stream.of(CANCEL))
              .sorted(Comparator.comparingInt(Command::rank))
              .toList();
      return new Index(byName, byCommand, named, commands);
    }

    private static void requireNew(@Nullable Object earlier, String name) {
      if (earlier != null) {
        throw new IllegalStateException("two features claim the name " + name);
      }
    }
  }
}

package id.bersinar.dialogue.engine;

import id.bersinar.dialogue.Command;
import id.bersinar.dialogue.Sentences;
import id.bersinar.dialogue.Visitor;
import id.bersinar.dialogue.words.Meaning;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/// The sentences by which features know a command that isn't named, of those who have it.
@Component
class WholeSentences {

  private final List<Sentences> sentences;
  private final Dialogues dialogues;

  WholeSentences(List<Sentences> sentences, Dialogues dialogues) {
    this.sentences = sentences;
    this.dialogues = dialogues;
  }

  /// One that begins with asking, and is told as it is: "ingatkan Pemda" says more than "Pemda".
  ///
  /// @param writer who is looked up only once the words may mean something
  Optional<Meaning.Opens> beginning(String typed, Supplier<Visitor> writer) {
    return theirs(typed, writer).stream()
        .filter(it -> it.certain() && it.first())
        .findFirst()
        .map(it -> new Meaning.Opens(it.command(), typed, false));
  }

  /// What is meant where its words name no command, or several.
  ///
  /// @param named what they name
  Meaning otherwise(Meaning named, String typed, Supplier<Visitor> writer) {
    return switch (named) {
      case Meaning.Unknown() -> unnamed(typed, writer);
      case Meaning.Either _ when unnamed(typed, writer) instanceof Meaning.Opens opens -> opens;
      case Meaning _ -> named;
    };
  }

  private Meaning unnamed(String typed, Supplier<Visitor> writer) {
    var theirs = theirs(typed, writer);
    return theirs.stream()
        .filter(Sentences.Meant::certain)
        .findFirst()
        .<Meaning>map(it -> new Meaning.Opens(it.command(), typed, false))
        .orElseGet(() -> perhaps(theirs.stream().map(Sentences.Meant::command).toList()));
  }

  private static Meaning perhaps(List<String> commands) {
    return commands.isEmpty() ? new Meaning.Unknown() : new Meaning.Perhaps(commands);
  }

  /// Whether one plans something for which the person has a command.
  boolean isPlanning(String typed, Supplier<Visitor> writer) {
    return theirs(typed, writer).stream().anyMatch(Sentences.Meant::planned);
  }

  private List<Sentences.Meant> theirs(String typed, Supplier<Visitor> writer) {
    var once = SingletonSupplier.of(writer);
    var meant = sentences.stream().flatMap(it -> it.meant(typed, once).stream()).toList();
    if (meant.isEmpty()) {
      return meant;
    }
    var there = dialogues.commands(once.obtain().roles()).stream().map(Command::name).toList();
    return meant.stream().filter(it -> there.contains(it.command())).toList();
  }
}

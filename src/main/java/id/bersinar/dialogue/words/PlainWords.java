package id.bersinar.dialogue.words;

import id.bersinar.dialogue.Command;
import id.bersinar.dialogue.texts.Texts;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;
import org.springframework.stereotype.Component;

/// What is meant by words that answer no question, and by commands that are spelled otherwise. The
/// lists stand in `messages/`, of all languages and as the program has them: they count whatever
/// the language of the person, and whoever edits them adds to them.
@Component
public class PlainWords {

  private static final int SLIPS = 2;
  // Of a shorter name two slips leave nothing.
  private static final int SHORTEST_WITH_SLIPS = 4;
  private static final int MOST_ASKED = 3;
  private static final DamerauLevenshteinDistance DISTANCE = new DamerauLevenshteinDistance(SLIPS);

  private final Texts texts;
  private volatile Compiled compiled =
      new Compiled(-1, Set.of(), new Lexicon(Stream.of(), Set.of()));

  private record Compiled(int edition, Set<String> commands, Lexicon lexicon) {}

  public PlainWords(Texts texts) {
    this.texts = texts;
  }

  /// What somebody means.
  ///
  /// @param there the commands that exist for the person
  /// @param all those that exist for anybody
  public Meaning of(String typed, Collection<Command> there, Collection<Command> all) {
    return switch (lexicon(all).meaning(typed, names(there))) {
      case Meaning.Opens(var command, _, var exact) when !exact && isCareful(command, there) ->
          new Meaning.Either(List.of(command));
      case Meaning meaning -> meaning;
    };
  }

  private static boolean isCareful(String name, Collection<Command> commands) {
    return commands.stream().anyMatch(it -> it.name().equals(name) && it.careful());
  }

  /// The command that has another name, such as /help; absent where it isn't known.
  ///
  /// @param name without the slash
  /// @param all the commands that exist for anybody
  public Optional<String> alias(String name, Collection<Command> all) {
    var named = lexicon(all).named(String.join("", Token.words(name)));
    return named.size() == 1
        ? named.stream().filter(it -> !isCareful(it, all)).findFirst()
        : Optional.empty();
  }

  /// The commands that may have been meant by a name that none has, the nearest first.
  ///
  /// @param there the commands that exist for the person
  public static List<String> near(String name, Collection<Command> there) {
    return there.stream()
        .map(Command::name)
        .filter(it -> it.length() >= SHORTEST_WITH_SLIPS && DISTANCE.apply(name, it) >= 0)
        .sorted(Comparator.comparing(it -> DISTANCE.apply(name, it)))
        .limit(MOST_ASKED)
        .toList();
  }

  private Lexicon lexicon(Collection<Command> all) {
    var known = compiled;
    int edition = texts.edition();
    var names = names(all);
    if (known.edition() != edition || !known.commands().equals(names)) {
      known = new Compiled(edition, names, compile(names));
      compiled = known;
    }
    return known.lexicon();
  }

  private static Set<String> names(Collection<Command> commands) {
    return commands.stream().map(Command::name).collect(Collectors.toSet());
  }

  private Lexicon compile(Set<String> commands) {
    var named =
        commands.stream()
            .flatMap(it -> Stream.concat(Phrase.listed(it, it), listed(it, "phrases." + it)));
    var around =
        Stream.of(
                listed(Lexicon.FILLERS, "phrases.around.fillers"),
                listed(Lexicon.NEGATIONS, "phrases.around.negations"),
                listed(Lexicon.REFUSALS, "phrases.around.refusals"),
                listed(Lexicon.GREETINGS, "phrases.around.greetings"),
                listed(Lexicon.THANKS, "phrases.around.thanks"))
            .flatMap(it -> it);
    var others =
        texts.everyVersion("phrases.around.no-slips").stream()
            .flatMap(it -> Token.words(it).stream())
            .collect(Collectors.toSet());
    return new Lexicon(Stream.concat(named, around), others);
  }

  private Stream<Phrase> listed(String meant, String key) {
    return texts.everyVersion(key).stream().flatMap(it -> Phrase.listed(meant, it));
  }
}

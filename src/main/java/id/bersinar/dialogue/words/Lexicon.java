package id.bersinar.dialogue.words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The listed words, made ready to be found.
final class Lexicon {

  /// Said around what is meant, such as "mau", "dong" and "pak".
  static final String FILLERS = ":fillers";

  /// Before something, by which it isn't wanted, or is only where something else is.
  static final String NEGATIONS = ":negations";

  /// Behind something, by which it isn't wanted, or not yet.
  static final String REFUSALS = ":refusals";

  static final String GREETINGS = ":greetings";
  static final String THANKS = ":thanks";

  private static final Set<String> AROUND = Set.of(FILLERS, NEGATIONS, REFUSALS, GREETINGS, THANKS);
  // Whoever says more tells a story.
  private static final int LONGEST = 40;
  // Words that nobody knows.
  private static final int STRANGERS = 2;
  // Fillers between two words of a phrase.
  private static final int BETWEEN = 2;

  private final Map<String, List<Phrase>> byFirstWord;
  private final Spelling spelling;

  /// @param phrases of all lists
  /// @param others words that only look like listed ones
  Lexicon(Stream<Phrase> phrases, Set<String> others) {
    var byWords = new HashMap<List<String>, Phrase>();
    phrases.forEach(it -> byWords.merge(it.words(), it, Phrase::or));
    byFirstWord =
        byWords.values().stream().collect(Collectors.groupingBy(it -> it.words().getFirst()));
    var words = byWords.keySet().stream().flatMap(List::stream).collect(Collectors.toSet());
    spelling = new Spelling(words, others);
  }

  /// What is meant by that.
  ///
  /// @param there the commands that exist for whoever says it
  Meaning meaning(String text, Collection<String> there) {
    return new Hearing(text, there).meaning();
  }

  /// The commands that are listed with just this one word.
  Set<String> named(String word) {
    return byFirstWord.getOrDefault(word, List.of()).stream()
        .filter(it -> it.words().size() == 1)
        .flatMap(it -> it.meant().stream())
        .filter(it -> !AROUND.contains(it))
        .collect(Collectors.toSet());
  }

  /// One text that is being understood.
  private final class Hearing {

    private final String text;
    private final Set<String> there;
    private final List<Token> tokens;
    private final List<Optional<String>> read = new ArrayList<>();
    private final List<Phrase> hits = new ArrayList<>();
    private final List<Token> unknown = new ArrayList<>();
    private boolean exact = true;
    private boolean greeted;
    private boolean thanked;
    private boolean negated;
    private int at;

    Hearing(String text, Collection<String> there) {
      this.text = text;
      this.there = new HashSet<>(there);
      this.there.addAll(AROUND);
      this.tokens = Token.of(text, LONGEST + 1);
    }

    Meaning meaning() {
      boolean whole = tokens.size() <= LONGEST;
      while (at < tokens.size()) {
        var found = longest();
        if (found.isEmpty()) {
          unknown.add(tokens.get(at));
          at++;
        } else if (isBeginning(found.get())) {
          return opens(meant(found.get().phrase()), rest(found.get().end()));
        } else {
          take(found.get());
        }
        if (negated || strangers() > STRANGERS) {
          return new Meaning.Unknown();
        }
      }
      return !whole || strangers() > bearable() ? new Meaning.Unknown() : decided();
    }

    private long strangers() {
      return unknown.stream().filter(Token::isWord).count();
    }

    /// A word or two may belong to what a command is told; with more it is about something else.
    /// What may as well stand around something else bears none.
    private int bearable() {
      var strong = strong();
      if (strong.isEmpty()) {
        return 0;
      }
      boolean single = strong.size() == 1 && strong.getFirst().words().size() == 1;
      return single ? STRANGERS - 1 : STRANGERS;
    }

    /// What can't as well stand around something else.
    private List<Phrase> strong() {
      return hits.stream().filter(it -> !it.meant().contains(FILLERS)).toList();
    }

    private boolean isBeginning(Found found) {
      // Of a word that only looks like it, what follows has to agree.
      return found.phrase().begins()
          && found.exact()
          && strong().isEmpty()
          && unknown.isEmpty()
          && !meant(found.phrase()).isEmpty();
    }

    private void take(Found found) {
      at = found.end();
      var meant = found.phrase().meant();
      if (meant.stream().anyMatch(it -> !AROUND.contains(it))) {
        exact &= found.exact();
        hits.add(found.phrase());
      } else if (!meant.contains(FILLERS)) {
        negated |= strong().isEmpty() && (meant.contains(NEGATIONS) || meant.contains(REFUSALS));
        exact &= !meant.contains(REFUSALS);
        greeted |= meant.contains(GREETINGS);
        thanked |= meant.contains(THANKS);
      }
    }

    private Meaning decided() {
      if (!hits.isEmpty()) {
        var rest = unknown.isEmpty() ? "" : between(unknown.getFirst(), unknown.getLast());
        return opens(commands(), rest);
      }
      if (!unknown.isEmpty()) {
        return new Meaning.Unknown();
      }
      return greeted
          ? new Meaning.Greeting()
          : thanked ? new Meaning.Thanks() : new Meaning.Unknown();
    }

    private Meaning opens(Set<String> commands, String rest) {
      return commands.size() > 1
          ? new Meaning.Either(commands.stream().sorted().toList())
          : new Meaning.Opens(commands.iterator().next(), rest, exact && rest.isEmpty());
    }

    /// What all hits agree on; where they don't, what the longest say. What may as well stand
    /// around something else counts where there is nothing else.
    private Set<String> commands() {
      var counted = strong().isEmpty() ? hits : strong();
      int most = counted.stream().mapToInt(it -> it.words().size()).max().orElse(0);
      var all = agreed(counted);
      return all.isEmpty()
          ? union(counted.stream().filter(it -> it.words().size() == most).toList())
          : all;
    }

    private Set<String> agreed(List<Phrase> phrases) {
      var all = union(phrases);
      phrases.forEach(it -> all.retainAll(it.meant()));
      return all;
    }

    private Set<String> union(List<Phrase> phrases) {
      var agreed = phrases.stream().flatMap(it -> meant(it).stream());
      return agreed.collect(Collectors.toCollection(HashSet::new));
    }

    private Set<String> meant(Phrase phrase) {
      return phrase.meant().stream().filter(it -> !AROUND.contains(it)).collect(Collectors.toSet());
    }

    private String between(Token first, Token last) {
      return text.substring(first.from(), last.to());
    }

    private String rest(int from) {
      return from < tokens.size() ? text.substring(tokens.get(from).from()).strip() : "";
    }

    /// The longest phrase that is said from here on.
    private Optional<Found> longest() {
      return word(at).stream()
          .flatMap(it -> byFirstWord.getOrDefault(it, List.of()).stream())
          .flatMap(it -> it.among(there).stream())
          .flatMap(it -> found(it).stream())
          .reduce((a, b) -> b.phrase().words().size() > a.phrase().words().size() ? b : a);
    }

    private Optional<Found> found(Phrase phrase) {
      int next = at;
      boolean spelled = true;
      for (int place = 0; place < phrase.words().size(); place++) {
        int from = next;
        while (place > 0 && next - from < BETWEEN && !is(next, phrase.words().get(place))) {
          if (!isFiller(next)) {
            return Optional.empty();
          }
          next++;
        }
        if (!is(next, phrase.words().get(place))) {
          return Optional.empty();
        }
        spelled &= tokens.get(next).plain().equals(phrase.words().get(place));
        next++;
      }
      return Optional.of(new Found(phrase, next, spelled));
    }

    private boolean is(int place, String word) {
      return word(place).filter(word::equals).isPresent();
    }

    private boolean isFiller(int place) {
      return word(place).stream()
          .flatMap(it -> byFirstWord.getOrDefault(it, List.of()).stream())
          .anyMatch(it -> it.words().size() == 1 && it.meant().equals(Set.of(FILLERS)));
    }

    /// The listed word that is meant there.
    private Optional<String> word(int place) {
      if (place >= tokens.size()) {
        return Optional.empty();
      }
      while (read.size() <= place) {
        read.add(spelling.meant(tokens.get(read.size()).plain()));
      }
      return read.get(place);
    }
  }

  /// A phrase that is said, up to the token before that one.
  private record Found(Phrase phrase, int end, boolean exact) {}
}

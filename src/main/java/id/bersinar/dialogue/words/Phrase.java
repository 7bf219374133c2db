package id.bersinar.dialogue.words;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Listed words that are said one after another.
///
/// @param meant what the lists are of that have it
/// @param begins whether anything may follow where a message begins with it
record Phrase(List<String> words, Set<String> meant, boolean begins) {

  private static final String ANYTHING = "…";

  Phrase {
    words = List.copyOf(words);
    meant = Set.copyOf(meant);
  }

  /// The phrases of a list with commas between them; three dots after one say that anything may
  /// follow.
  static Stream<Phrase> listed(String meant, String list) {
    return Stream.of(list.split(",", -1))
        .map(it -> new Phrase(Token.words(it), Set.of(meant), it.strip().endsWith(ANYTHING)))
        .filter(it -> !it.words().isEmpty());
  }

  /// The same, with what another list means by the same words.
  Phrase or(Phrase other) {
    var both = new TreeSet<>(meant);
    both.addAll(other.meant);
    return new Phrase(words, both, begins || other.begins);
  }

  /// The same for somebody for whom only this exists; absent where nothing is left of it.
  Optional<Phrase> among(Set<String> there) {
    var left = meant.stream().filter(there::contains).collect(Collectors.toSet());
    return left.isEmpty() ? Optional.empty() : Optional.of(new Phrase(words, left, begins));
  }
}

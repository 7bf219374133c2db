package id.bersinar.dialogue.texts;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Words and phrases that are looked for as people type them: with a letter left out or swapped,
/// drawn out, hidden by a sign, with figures for letters, and with what Indonesian puts before and
/// after a word.
public final class WordList {

  // A slip in a shorter word makes another word of it.
  private static final int SHORTEST_WITH_A_SLIP = 6;

  private final Set<String> words = new HashSet<>();
  private final Set<List<String>> phrases = new HashSet<>();
  private int longest;

  /// @param lists words or phrases, with commas between them
  public WordList(Set<String> lists) {
    lists.stream()
        .flatMap(it -> Stream.of(it.split(",", -1)))
        .map(TypedWords::words)
        .filter(it -> !it.isEmpty())
        .forEach(this::add);
  }

  private void add(List<String> phrase) {
    if (phrase.size() > 1) {
      longest = Math.max(longest, phrase.size());
      phrases.add(phrase);
    } else {
      words.add(phrase.getFirst());
      slips(phrase.getFirst()).forEach(words::add);
    }
  }

  private static Stream<String> slips(String word) {
    if (word.length() < SHORTEST_WITH_A_SLIP) {
      return Stream.empty();
    }
    // The first letter is hardly ever the wrong one, and the last alone is an ending.
    return IntStream.range(1, word.length() - 1)
        .boxed()
        .flatMap(
            it ->
                Stream.of(
                    word.substring(0, it) + word.substring(it + 1),
                    word.substring(0, it)
                        + word.charAt(it + 1)
                        + word.charAt(it)
                        + word.substring(it + 2)));
  }

  /// Whether any of them is in these words.
  public boolean isIn(TypedWords text) {
    return firstIn(text).isPresent();
  }

  /// The first of them in these words, as it was typed; absent where there is none.
  public Optional<String> firstIn(TypedWords text) {
    for (var reading : text.readings()) {
      var found = first(reading);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Optional<String> first(TypedWords.Reading text) {
    int size = text.plain().size();
    for (int from = 0; from < size; from++) {
      for (int to = Math.min(size, from + longest); to > from + 1; to--) {
        if (phrases.contains(text.plain().subList(from, to))) {
          return Optional.of(String.join(" ", text.typed().subList(from, to)));
        }
      }
      if (!Collections.disjoint(words, text.forms().get(from))) {
        return Optional.of(text.typed().get(from));
      }
    }
    return Optional.empty();
  }
}

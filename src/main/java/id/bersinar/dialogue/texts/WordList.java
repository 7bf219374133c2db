package id.bersinar.dialogue.texts;

import id.bersinar.dialogue.Letters;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Words and phrases that are looked for as people type them: with a letter left out or swapped,
/// drawn out, hidden by a sign, with figures for letters, and with what Indonesian puts before and
/// after a word.
public final class WordList {

  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern SPACE = Pattern.compile("\\s+");
  // A slip in a shorter word makes another word of it.
  private static final int SHORTEST_WITH_A_SLIP = 6;
  private static final List<String> BEFORE = List.of("di", "ke", "se", "ng", "nge", "mem", "ber");
  private static final List<String> AFTER =
      Stream.of("nya", "ya", "an", "annya", "i", "in", "lah", "ku", "mu", "s")
          .map(Letters::plain)
          .toList();

  private final Set<List<String>> phrases = new HashSet<>();
  private int longest;

  /// @param lists words or phrases, with commas between them
  public WordList(Set<String> lists) {
    lists.stream()
        .flatMap(it -> Stream.of(it.split(",", -1)))
        .map(WordList::words)
        .filter(it -> !it.isEmpty())
        .forEach(this::add);
  }

  private void add(List<String> phrase) {
    longest = Math.max(longest, phrase.size());
    phrases.add(phrase);
    if (phrase.size() == 1) {
      slips(phrase.getFirst()).forEach(it -> phrases.add(List.of(it)));
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
  public boolean isIn(String text) {
    return firstIn(text).isPresent();
  }

  /// The first of them in these words, as it was typed; absent where there is none.
  public Optional<String> firstIn(String text) {
    // Signs within a word may hide a letter, or stand between two words.
    return Stream.of(apart(text), joined(text)).flatMap(it -> first(it).stream()).findFirst();
  }

  private Optional<String> first(List<String> typed) {
    var plain = typed.stream().map(Letters::plain).toList();
    for (int from = 0; from < plain.size(); from++) {
      for (int to = Math.min(plain.size(), from + longest); to > from; to--) {
        if (isListed(plain.subList(from, to))) {
          return Optional.of(String.join(" ", typed.subList(from, to)));
        }
      }
    }
    return Optional.empty();
  }

  private boolean isListed(List<String> words) {
    return phrases.contains(words)
        || (words.size() == 1
            && stems(words.getFirst()).anyMatch(it -> phrases.contains(List.of(it))));
  }

  private static Stream<String> stems(String word) {
    var beginnings = Stream.concat(Stream.of(""), BEFORE.stream()).filter(word::startsWith);
    return beginnings.flatMap(
        before ->
            Stream.concat(Stream.of(""), AFTER.stream())
                .filter(word::endsWith)
                .filter(after -> word.length() - before.length() - after.length() > 2)
                .map(after -> word.substring(before.length(), word.length() - after.length())));
  }

  private static List<String> words(String phrase) {
    return apart(phrase).stream().map(Letters::plain).toList();
  }

  private static List<String> apart(String text) {
    return spelled(Stream.of(NO_LETTER.split(unmasked(text))));
  }

  private static List<String> joined(String text) {
    return spelled(
        Stream.of(SPACE.split(text)).map(it -> NO_LETTER.matcher(unmasked(it)).replaceAll("")));
  }

  /// Signs that stand for letters.
  private static String unmasked(String text) {
    return text.replace('@', 'a').replace('$', 's');
  }

  /// Letters that stand alone one after another are a word.
  private static List<String> spelled(Stream<String> parts) {
    var words = new ArrayList<String>();
    var letters = new StringBuilder();
    for (var part : Stream.concat(parts, Stream.of("")).toList()) {
      if (part.length() == 1) {
        letters.append(part);
        continue;
      }
      if (!letters.isEmpty()) {
        words.add(letters.toString());
        letters.setLength(0);
      }
      if (!part.isEmpty()) {
        words.add(part);
      }
    }
    return words;
  }
}

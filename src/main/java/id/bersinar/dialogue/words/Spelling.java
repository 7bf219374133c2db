package id.bersinar.dialogue.words;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;

/// Finds the listed word that somebody means who has spelled it otherwise: with a letter too much,
/// too few, wrong or swapped, without vowels, or with an ending.
final class Spelling {

  // A slip in a shorter word makes another word of it.
  private static final int SHORTEST_WITH_A_SLIP = 5;
  private static final int SHORTEST_WITH_TWO = 8;
  private static final int SHORTEST_SHORTENED = 3;
  private static final Pattern VOWELS = Pattern.compile("[aeiou]");
  private static final List<String> ENDINGS = List.of("nya", "lah", "kah", "ny", "s");
  private static final DamerauLevenshteinDistance ONE = new DamerauLevenshteinDistance(1);
  private static final DamerauLevenshteinDistance TWO = new DamerauLevenshteinDistance(2);

  private final Set<String> words;
  private final Set<String> others;
  private final Map<Character, List<String>> byFirstLetter;
  private final Map<String, List<String>> bySkeleton;

  /// @param words those that are listed
  /// @param others words that only look like them
  Spelling(Set<String> words, Set<String> others) {
    this.words = words;
    this.others = others;
    this.byFirstLetter =
        words.stream()
            .filter(it -> it.length() >= SHORTEST_WITH_A_SLIP)
            .sorted()
            .collect(Collectors.groupingBy(it -> it.charAt(0)));
    this.bySkeleton = words.stream().sorted().collect(Collectors.groupingBy(Spelling::skeleton));
  }

  boolean has(String word) {
    return words.contains(word);
  }

  /// The listed word that is meant; absent where none is near.
  Optional<String> meant(String typed) {
    if (words.contains(typed)) {
      return Optional.of(typed);
    }
    if (others.contains(typed)) {
      return Optional.empty();
    }
    return withoutEnding(typed).or(() -> withVowels(typed)).or(() -> nearest(typed));
  }

  private Optional<String> withoutEnding(String typed) {
    return ENDINGS.stream()
        .filter(typed::endsWith)
        .map(it -> typed.substring(0, typed.length() - it.length()))
        .filter(it -> it.length() >= SHORTEST_SHORTENED && words.contains(it))
        .findFirst();
  }

  /// Only vowels were left out.
  private Optional<String> withVowels(String typed) {
    return typed.length() < SHORTEST_SHORTENED
        ? Optional.empty()
        : bySkeleton.getOrDefault(skeleton(typed), List.of()).stream()
            .filter(it -> skeleton(it).length() > 1 && isLeftOf(typed, it))
            .findFirst();
  }

  /// Whether the letters stand in that word in the same order.
  private static boolean isLeftOf(String letters, String word) {
    int found = 0;
    for (int at = 0; at < word.length() && found < letters.length(); at++) {
      if (word.charAt(at) == letters.charAt(found)) {
        found++;
      }
    }
    return found == letters.length();
  }

  private static String skeleton(String word) {
    return VOWELS.matcher(word).replaceAll("");
  }

  private Optional<String> nearest(String typed) {
    if (typed.length() < SHORTEST_WITH_A_SLIP) {
      return Optional.empty();
    }
    var listed = byFirstLetter.getOrDefault(typed.charAt(0), List.of());
    var one = within(ONE, 1, typed, listed);
    return one.isPresent() || typed.length() < SHORTEST_WITH_TWO
        ? one
        : within(TWO, 2, typed, listed);
  }

  private static Optional<String> within(
      DamerauLevenshteinDistance slips, int most, String typed, List<String> listed) {
    return listed.stream()
        .filter(it -> Math.abs(it.length() - typed.length()) <= most)
        .filter(it -> most == 1 || it.length() >= SHORTEST_WITH_TWO - 1)
        .filter(it -> slips.apply(typed, it) >= 0)
        .findFirst();
  }
}

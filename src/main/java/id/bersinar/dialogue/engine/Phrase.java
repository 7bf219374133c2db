package id.bersinar.dialogue.engine;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.BiPredicate;

/// Typed words, compared with the words of one button.
///
/// @param core what was typed, as [Vocabulary.Lists#core] has it
/// @param rest the same without a yes that stands beside other words
record Phrase(Vocabulary.Lists lists, List<String> core, List<String> rest) {

  private static final int SENTENCE = 4;
  private static final int FEW = 2;

  /// Whether it begins with one of them.
  boolean begins(List<String> label) {
    return lists.core(label).stream()
        .filter(it -> !lists.yes().contains(it))
        .findFirst()
        .filter(rest::contains)
        .isPresent();
  }

  /// Whether they are at least half of it.
  boolean isMuchOf(List<String> label) {
    return lists.core(label).stream().filter(it -> !Spoken.isNumber(it)).count()
        <= 2L * rest.size();
  }

  /// The number that they are, or the place that they name.
  OptionalInt number() {
    if (rest.size() == 1 && Spoken.isNumber(rest.getFirst()) && !rest.getFirst().equals("0")) {
      return OptionalInt.of(Integer.parseInt(rest.getFirst()));
    }
    var place = lists.places().get(String.join(" ", rest));
    return place == null ? OptionalInt.empty() : OptionalInt.of(place);
  }

  /// Whether each of them stands in it.
  boolean isIn(List<String> label, BiPredicate<String, String> same) {
    return rest.stream().allMatch(word -> label.stream().anyMatch(one -> same.test(word, one)));
  }

  /// Whether one of its longer words stands among others. In a sentence one of a label's many
  /// words says nothing.
  boolean mentions(List<String> label) {
    var told = lists.core(label);
    long shared =
        told.stream().distinct().filter(it -> it.length() > 3 && rest.contains(it)).count();
    return shared > 1 || (shared == 1 && (core.size() < SENTENCE || told.size() <= FEW));
  }

  /// Never prints what was typed.
  @Override
  public String toString() {
    return "Phrase";
  }
}

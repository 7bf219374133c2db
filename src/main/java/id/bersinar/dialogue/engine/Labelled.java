package id.bersinar.dialogue.engine;

import id.bersinar.dialogue.Button;
import id.bersinar.dialogue.Input;
import id.bersinar.dialogue.Pages;
import id.bersinar.dialogue.Text;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A button with the words on it, as they are compared with typed ones.
///
/// @param labels its words in each language
/// @param heads the words with which each label begins, before it says more
/// @param parts those, and what each says more
/// @param also other words that mean it, as [Vocabulary.Lists#core] has them
/// @param numbered whether it begins with its number in a list
/// @param turns whether it turns a page
record Labelled(
    Button button,
    List<List<String>> labels,
    List<List<String>> heads,
    List<List<String>> parts,
    List<List<String>> also,
    boolean numbered,
    boolean turns) {

  private static final Pattern NUMBERED =
      Pattern.compile("[^\\p{L}\\p{N}]*\\d{1,4}(?:[.)] .*|[^\\p{L}\\p{N}]*)");
  // What follows only says more.
  private static final Pattern MORE = Pattern.compile("[,(/:\u2013\u2014]");

  private static final Pattern COMMA = Pattern.compile(",");

  /// @param labels a text in each language
  static Labelled of(Button button, Function<Text, List<String>> labels, Vocabulary.Lists lists) {
    var shown = labels.apply(button.label());
    var also = button instanceof Button.Answer it ? labels.apply(it.also()) : List.<String>of();
    return new Labelled(
        button,
        words(shown.stream(), lists),
        words(shown.stream().map(it -> MORE.split(it, 2)[0]), lists),
        words(shown.stream().flatMap(MORE::splitAsStream), lists),
        words(also.stream().flatMap(COMMA::splitAsStream), lists).stream()
            .map(lists::core)
            .toList(),
        shown.stream().allMatch(it -> NUMBERED.matcher(it).matches()),
        button instanceof Button.Answer(_, var value, _, _)
            && Pages.turned(new Input.Choice(value)).isPresent());
  }

  private static List<List<String>> words(Stream<String> shown, Vocabulary.Lists lists) {
    return shown.map(lists::words).filter(it -> !it.isEmpty()).toList();
  }

  /// Whether a tap on it answers the open question with that.
  boolean answers(String value) {
    return button instanceof Button.Answer(_, var own, _, _) && own.equals(value);
  }

  boolean any(Predicate<List<String>> label) {
    return labels.stream().anyMatch(label);
  }

  /// Its labels and how they begin, also without the number.
  Stream<List<String>> titles() {
    return Stream.concat(labels.stream(), heads.stream())
        .flatMap(
            it ->
                numbered && it.size() > 1
                    ? Stream.of(it, it.subList(1, it.size()))
                    : Stream.of(it));
  }
}

package id.bersinar.dialogue;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;

/// Buttons under a question that lead elsewhere in the form instead of answering it.
///
/// @param <A> what each of them stands for
public final class Beside<A> {

  private final String name;
  private final Function<A, String> id;
  private final Function<Said, List<A>> things;
  private final Function<A, Text> label;
  private final BiFunction<A, Said, Step<Filled>> step;

  private Beside(
      String name,
      Function<A, String> id,
      Function<Said, List<A>> things,
      Function<A, Text> label,
      BiFunction<A, Said, Step<Filled>> step) {
    this.name = name;
    this.id = id;
    this.things = things;
    this.label = label;
    this.step = step;
  }

  /// A button.
  ///
  /// @param label key of its text
  public static Beside<?> button(String label, Function<Said, Step<Filled>> step) {
    return button(label, _ -> true, step);
  }

  /// A button that is shown only then.
  ///
  /// @param label key of its text
  public static Beside<?> button(
      String label, Predicate<Said> shown, Function<Said, Step<Filled>> step) {
    return each(
        label,
        _ -> "0",
        said -> shown.test(said) ? List.of(label) : List.of(),
        Text::of,
        (_, said) -> step.apply(said));
  }

  /// A button for each of a list, which is read again when one is tapped.
  ///
  /// @param name tells them from the question's other buttons
  /// @param id tells them from each other; with the name at most 45 bytes
  public static <A> Beside<A> each(
      String name,
      Function<A, String> id,
      Function<Said, List<A>> things,
      Function<A, Text> label,
      BiFunction<A, Said, Step<Filled>> step) {
    return new Beside<>(name, id, things, label, step);
  }

  List<Button> buttons(Said said) {
    return things.apply(said).stream().map(it -> Button.answer(label.apply(it), data(it))).toList();
  }

  /// What follows, if one of them was tapped.
  Optional<Step<Filled>> heard(Input input, Said said) {
    return input
        .choice(name + ":")
        .flatMap(_ -> things.apply(said).stream().filter(it -> input.is(data(it))).findFirst())
        .map(it -> step.apply(it, said));
  }

  private String data(A thing) {
    return name + ":" + id.apply(thing);
  }
}

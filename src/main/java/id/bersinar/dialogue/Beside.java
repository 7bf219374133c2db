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
  private final Function<Said, List<A>> things;
  private final Function<A, Text> label;
  private final BiFunction<A, Said, Step<Filled>> step;

  private Beside(
      String name,
      Function<Said, List<A>> things,
      Function<A, Text> label,
      BiFunction<A, Said, Step<Filled>> step) {
    this.name = name;
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
        said -> shown.test(said) ? List.of(label) : List.of(),
        Text::of,
        (_, said) -> step.apply(said));
  }

  /// A button for each of a list, which is read again when one is tapped.
  ///
  /// @param name tells them from the question's other buttons
  public static <A> Beside<A> each(
      String name,
      Function<Said, List<A>> things,
      Function<A, Text> label,
      BiFunction<A, Said, Step<Filled>> step) {
    return new Beside<>(name, things, label, step);
  }

  List<Button> buttons(Said said) {
    var shown = things.apply(said);
    var buttons = new Button[shown.size()];
    for (int place = 0; place < buttons.length; place++) {
      buttons[place] = Button.answer(label.apply(shown.get(place)), prefix() + place);
    }
    return List.of(buttons);
  }

  /// What follows, if one of them was tapped.
  Optional<Step<Filled>> heard(Input input, Said said) {
    return input
        .choice(prefix())
        .flatMap(_ -> input.entry(prefix(), things.apply(said)))
        .map(it -> step.apply(it, said));
  }

  private String prefix() {
    return name + ":";
  }
}

package id.bersinar.dialogue;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/// One of a list of buttons, by pages. A tap counts only for what is in the list when it comes.
///
/// @param labels what the entries of a page are called
record Among<T>(
    int columns,
    Function<Said, List<T>> list,
    Function<T, String> name,
    BiFunction<List<T>, Said, Function<T, Text>> labels,
    Function<String, Optional<T>> reading)
    implements Answer<T> {

  @Override
  public Keyboard keyboard(Said said) {
    var page = Pages.of(list.apply(said), Pages.in(said.view()), Pages.BUTTONS);
    var label = labels.apply(page.shown(), said);
    var buttons =
        page.shown().stream().map(it -> Button.answer(label.apply(it), name.apply(it))).toList();
    return page.under(Keyboard.grid(columns, buttons));
  }

  @Override
  public Heard<T> hear(Input input, Said said) {
    var turned = Pages.turned(input);
    return turned.isPresent()
        ? new Heard.Turned<>(String.valueOf(turned.get()))
        : Heard.of(list.apply(said).stream().filter(it -> input.is(name.apply(it))).findFirst());
  }

  @Override
  public String write(T value) {
    return name.apply(value);
  }

  @Override
  public Optional<T> read(String stored) {
    return reading.apply(stored);
  }
}

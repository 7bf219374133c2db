package id.bersinar.dialogue;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/// An answer that is put together from functions.
record Composed<T>(
    Function<Said, Keyboard> keys,
    BiFunction<Input, Said, Heard<T>> hearing,
    Function<T, String> writing,
    Function<String, Optional<T>> reading)
    implements Answer<T> {

  /// Without anything to tap.
  Composed(
      Function<Input, Heard<T>> hearing,
      Function<T, String> writing,
      Function<String, Optional<T>> reading) {
    this(_ -> Keyboard.none(), (input, _) -> hearing.apply(input), writing, reading);
  }

  @Override
  public Keyboard keyboard(Said said) {
    return keys.apply(said);
  }

  @Override
  public Heard<T> hear(Input input, Said said) {
    return hearing.apply(input, said);
  }

  @Override
  public String write(T value) {
    return writing.apply(value);
  }

  @Override
  public Optional<T> read(String stored) {
    return reading.apply(stored);
  }

  static Optional<Input.Place> place(String stored) {
    var parts = stored.split(" ", 2);
    return Optional.of(new Input.Place(Double.parseDouble(parts[0]), Double.parseDouble(parts[1])));
  }

  static Optional<Input.Document> file(String stored) {
    var parts = stored.split(" ", 3);
    return Optional.of(
        new Input.Document(new Input.FileRef(parts[0]), parts[2], Long.parseLong(parts[1])));
  }
}

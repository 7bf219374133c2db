package id.bersinar.dialogue;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// An answer that is put together from functions.
record Composed<T>(
    Function<Said, Keyboard> keys,
    BiFunction<Input, Said, Heard<T>> hearing,
    Function<T, String> writing,
    Function<String, Optional<T>> reading)
    implements Answer<T> {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Pattern PLACE =
      Pattern.compile("(-?\\d+\\.\\d+(?:E-?\\d+)?) (-?\\d+\\.\\d+(?:E-?\\d+)?)");
  private static final Pattern FILE = Pattern.compile("(\\S+) (\\d{1,18}) (.*)", Pattern.DOTALL);

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

  /// Nothing that is asked for; stored as JSON.
  static <T> Composed<T> of(Class<T> type) {
    return new Composed<>(
        _ -> Heard.refused(), JSON::writeValueAsString, stored -> parsed(stored, type));
  }

  private static <T> Optional<T> parsed(String stored, Class<T> type) {
    try {
      return Optional.of(JSON.readValue(stored, type));
    } catch (JacksonException _) {
      return Optional.empty();
    }
  }

  static Optional<Input.Place> place(String stored) {
    var match = PLACE.matcher(stored);
    return match.matches()
        ? Optional.of(
            new Input.Place(Double.parseDouble(match.group(1)), Double.parseDouble(match.group(2))))
        : Optional.empty();
  }

  static Optional<Input.Document> file(String stored) {
    var match = FILE.matcher(stored);
    return match.matches()
        ? Optional.of(
            new Input.Document(
                new Input.FileRef(match.group(1)), match.group(3), Long.parseLong(match.group(2))))
        : Optional.empty();
  }
}

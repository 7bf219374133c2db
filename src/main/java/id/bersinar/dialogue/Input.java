package id.bersinar.dialogue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// An answer to a question.
public sealed interface Input {

  /// Typed text, trimmed, never empty.
  record Words(String text) implements Input {

    /// Never prints what was typed: logs must not know it.
    @Override
    public String toString() {
      return "Words";
    }
  }

  /// A tapped button of the question that is open now, with the value that the question gave it.
  record Choice(String value) implements Input {}

  /// A shared location in WGS 84 degrees.
  record Place(double latitude, double longitude) implements Input {}

  /// A shared contact.
  ///
  /// @param phone as Telegram gives it
  /// @param own whether it is the sender's own contact
  record Contact(String phone, boolean own) implements Input {}

  /// A picture in its largest size.
  ///
  /// @param firstOfSeveral whether others were sent with it, which nobody hears of
  record Photo(FileRef file, boolean firstOfSeveral) implements Input {
    public Photo(FileRef file) {
      this(file, false);
    }
  }

  /// A file.
  ///
  /// @param name as the sender's device named it, or empty
  /// @param size in bytes, 0 where unknown
  record Document(FileRef file, String name, long size) implements Input {}

  /// Something no dialogue takes.
  record Other(Kind kind) implements Input {

    /// What it is.
    public enum Kind {
      VOICE,
      VIDEO,
      STICKER,
      POLL,
      DICE,
      UNKNOWN
    }

    public Other() {
      this(Kind.UNKNOWN);
    }
  }

  /// A file on Telegram's side; its content comes by [Downloads].
  record FileRef(String id) {

    /// Never prints the id: it leads to whoever sent the file.
    @Override
    public String toString() {
      return "FileRef";
    }
  }

  /// The typed text, if it is text and not longer than that many characters.
  default Optional<String> words(int longest) {
    return this instanceof Words(var text) && text.length() <= longest
        ? Optional.of(text)
        : Optional.empty();
  }

  /// This, if it is of that kind.
  default <I extends Input> Optional<I> as(Class<I> kind) {
    return Optional.of(this).filter(kind::isInstance).map(kind::cast);
  }

  /// The tapped value, if a button was tapped.
  default Optional<String> choice() {
    return this instanceof Choice(var value) ? Optional.of(value) : Optional.empty();
  }

  /// What follows the prefix in the tapped value, if a button with that prefix was tapped:
  /// `choice("batch:")` of a tap on `batch:7` is `7`.
  default Optional<String> choice(String prefix) {
    return choice()
        .filter(value -> value.startsWith(prefix))
        .map(value -> value.substring(prefix.length()));
  }

  /// The constant whose name was tapped.
  default <E extends Enum<E>> Optional<E> constant(E[] constants) {
    return constant("", constants);
  }

  /// The constant whose name was tapped, with that prefix.
  default <E extends Enum<E>> Optional<E> constant(String prefix, E[] constants) {
    return Arrays.stream(constants).filter(it -> is(prefix + it.name())).findFirst();
  }

  /// What was tapped of those that were shown, where the prefix and the place in the list, from 0,
  /// are the button's value: so no value says what is behind it.
  default <T> Optional<T> entry(String prefix, List<T> shown) {
    return IntStream.range(0, shown.size())
        .filter(place -> is(prefix + place))
        .mapToObj(shown::get)
        .findFirst();
  }

  /// Whether the button with exactly this value was tapped.
  default boolean is(String value) {
    return this instanceof Choice(var tapped) && tapped.equals(value);
  }
}

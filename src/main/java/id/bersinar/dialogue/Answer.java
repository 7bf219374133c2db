package id.bersinar.dialogue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/// A kind of answer: what can be tapped for it, what is understood, and how it is stored. It only
/// reads.
///
/// @param <T> what a form gets from it
public interface Answer<T> {

  /// What is asked, with what there is to read for it.
  default Text text(Text asked, Said said) {
    return asked;
  }

  default Keyboard keyboard(Said said) {
    return Keyboard.none();
  }

  Heard<T> hear(Input input, Said said);

  /// What it hears among the words that stand after a command; absent where it isn't looked for
  /// there, or not found.
  default Optional<Found<Heard<T>>> within(String words, Said said) {
    return Optional.empty();
  }

  /// How it is stored. A dialogue that is kept in memory asks for neither this nor [#read].
  default String write(T value) {
    throw new UnsupportedOperationException("this answer is kept in memory only");
  }

  /// What was stored; absent where this version can't read it, and then it is asked for again.
  default Optional<T> read(String stored) {
    return Optional.empty();
  }

  /// The question as it is when it is put, where it remembers what it shows.
  default Said opened(Said said) {
    return said;
  }

  /// A word in place of the question, where there is nothing to choose from. It ends the dialogue.
  default Optional<Reply> nothingToAsk(Said said) {
    return Optional.empty();
  }

  /// The same, or typed as that other kind understands it.
  default Answer<T> or(Answer<T> typed) {
    return new Composed<>(
        this::keyboard,
        (input, said) -> (input instanceof Input.Words ? typed : this).hear(input, said),
        this::write,
        this::read);
  }

  /// What is made of it, in a dialogue that is kept in memory: it can't be stored.
  default <R> Answer<R> map(Function<T, R> change) {
    return unstored(this::keyboard, (input, said) -> hear(input, said).map(change));
  }

  /// Typed words.
  ///
  /// @param longest in characters
  /// @param tooLong key of what is said of more, with the values `length` and `longest`
  static Answer<String> words(int longest, String tooLong) {
    return new Composed<>(
        input ->
            input instanceof Input.Words(var words) && words.length() > longest
                ? Heard.refused(
                    Text.of(tooLong).with("length", words.length()).with("longest", longest))
                : Heard.of(input.words(longest)),
        words -> words,
        Optional::of);
  }

  /// Something typed that can be read, such as a date.
  ///
  /// @param parse reads both what is typed and what is stored
  /// @param hint key of what is said of what can't be read
  static <T> Answer<T> typed(
      Function<String, Optional<T>> parse, Function<T, String> write, String hint) {
    return typed(_ -> Keyboard.none(), parse, write, hint);
  }

  /// Something typed that can be read, with buttons for what is usual.
  ///
  /// @param usual the values of its buttons are read as if they had been typed
  static <T> Answer<T> typed(
      Function<Said, Keyboard> usual,
      Function<String, Optional<T>> parse,
      Function<T, String> write,
      String hint) {
    int longest = 200; // more than anything that can be read has
    return new Composed<>(
        usual,
        (input, _) ->
            input instanceof Input.Words || input instanceof Input.Choice
                ? Heard.of(input.words(longest).or(input::choice).flatMap(parse), hint)
                : Heard.refused(),
        write,
        parse);
  }

  /// One of an enum's constants, tapped; one a row.
  static <E extends Enum<E>> Answer<E> oneOf(E[] constants, Function<E, Text> label) {
    return oneOf(1, _ -> List.of(constants), (it, _) -> label.apply(it), constants);
  }

  /// As above, or none of them, which is the last button.
  ///
  /// @param none key of its text
  static <E extends Enum<E>> Answer<Optional<E>> oneOrNone(
      E[] constants, Function<E, Text> label, String none) {
    return among(
        1,
        _ ->
            Stream.concat(
                    Arrays.stream(constants).map(Optional::of), Stream.of(Optional.<E>empty()))
                .toList(),
        it -> it.map(Enum::name).orElse("NONE"),
        (it, _) -> it.map(label).orElseGet(() -> Text.of(none)),
        stored ->
            Optional.of(
                Arrays.stream(constants).filter(it -> it.name().equals(stored)).findFirst()));
  }

  /// One of those constants that are offered at the moment, tapped.
  ///
  /// @param columns that many a row
  static <E extends Enum<E>> Answer<E> oneOf(
      int columns, Function<Said, List<E>> offered, BiFunction<E, Said, Text> label, E[] all) {
    return among(
        columns,
        offered,
        Enum::name,
        label,
        stored -> Arrays.stream(all).filter(it -> it.name().equals(stored)).findFirst());
  }

  /// One of a list that is read each time it is shown, tapped; by pages where it is long.
  ///
  /// @param columns that many a row
  /// @param name what its button carries and what is stored, at most 40 bytes
  /// @param read what was stored, whether or not it is still in the list
  static <T> Answer<T> among(
      int columns,
      Function<Said, List<T>> list,
      Function<T, String> name,
      BiFunction<T, Said, Text> label,
      Function<String, Optional<T>> read) {
    return new Among<>(columns, list, name, (_, said) -> it -> label.apply(it, said), read);
  }

  /// As above, one a row, where what they are called is looked up for a page at once.
  ///
  /// @param labels what these are called
  static <T> Answer<T> together(
      Function<Said, List<T>> list,
      Function<T, String> name,
      BiFunction<List<T>, Said, Function<T, Text>> labels,
      Function<String, Optional<T>> read) {
    return new Among<>(1, list, name, labels, read);
  }

  /// A tap on a single button, by which something is confirmed.
  ///
  /// @param label key of the button's text
  static Answer<Boolean> yes(String label) {
    return yes(Text.of(label), Text.nothing());
  }

  /// As above, which other words mean as well.
  ///
  /// @param words key of them
  static Answer<Boolean> yes(String label, String words) {
    return yes(Text.of(label), Text.of(words));
  }

  private static Answer<Boolean> yes(Text label, Text words) {
    return new Composed<>(
        _ -> Keyboard.buttons().row(new Button.Answer(label, "yes", true, words)),
        (input, _) -> input.is("yes") ? Heard.taken(true) : Heard.refused(),
        String::valueOf,
        stored -> Optional.of(Boolean.valueOf(stored)));
  }

  /// One of two, tapped; whether it was the first.
  ///
  /// @param first key of its button's text
  /// @param second key of the other's
  static Answer<Boolean> either(String first, String second) {
    var labels = List.of(first, second);
    return new Composed<>(
        _ -> Keyboard.column(labels, it -> Button.answer(Text.of(it), it)),
        (input, _) -> Heard.of(input.choice().filter(labels::contains).map(first::equals)),
        String::valueOf,
        stored -> Optional.of(Boolean.valueOf(stored)));
  }

  /// The words that that function understands.
  ///
  /// @param hint key of what is said of anything else
  static Answer<String> heard(Function<Input, Optional<String>> understand, String hint) {
    return new Composed<>(
        input -> Heard.of(understand.apply(input), hint), words -> words, Optional::of);
  }

  /// Whatever that function makes of it, in a dialogue that is kept in memory: it can't be stored.
  static <T> Answer<T> unstored(
      Function<Said, Keyboard> keys, BiFunction<Input, Said, Heard<T>> hearing) {
    return new Composed<>(
        keys,
        hearing,
        _ -> {
          throw new UnsupportedOperationException("this answer is kept in memory only");
        },
        _ -> Optional.empty());
  }

  /// Where the person is, shared by a key in place of the phone's keyboard.
  ///
  /// @param share key of that key's text
  /// @param hint key of what is said of anything else
  static Answer<Input.Place> location(String share, String hint) {
    return new Composed<>(
        _ -> new Keyboard.ShareLocation(Text.of(share)),
        (input, _) -> Heard.of(input.as(Input.Place.class), hint),
        place -> place.latitude() + " " + place.longitude(),
        Composed::place);
  }

  /// A file. It stays with Telegram, which tells its size before anything is fetched.
  ///
  /// @param largest in bytes
  /// @param tooLarge key of what is said of more
  /// @param hint key of what is said of anything else
  static Answer<Input.Document> file(int largest, String tooLarge, String hint) {
    return new Composed<>(
        input ->
            input instanceof Input.Document file && file.size() > largest
                ? Heard.refused(Text.of(tooLarge))
                : Heard.of(input.as(Input.Document.class), hint),
        file -> file.file().id() + " " + file.size() + " " + file.name(),
        Composed::file);
  }
}

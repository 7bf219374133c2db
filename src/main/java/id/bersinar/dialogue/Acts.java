package id.bersinar.dialogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/// A thing with the buttons that its state allows. Between the look and the tap, and between an
/// act's question and its answer, the thing may change or vanish: an act's change finds that out
/// itself, and who comes too late is told so here, whatever the act.
///
/// @param <T> the thing
public final class Acts<T> implements Answer<String> {

  private static final String LEAVE = "leave";

  final Form form;
  final Function<Said, Optional<T>> thing;
  final Field<String> field;
  private final Map<String, Act<T>> acts = new LinkedHashMap<>();
  private BiFunction<T, Said, Text> page = (_, _) -> Text.nothing();
  BiFunction<Text.Keyed, Said, Text> wording = (text, _) -> text;
  private BiFunction<T, Said, List<Button>> elsewhere = (_, _) -> List.of();
  private Optional<String> gone = Optional.empty();
  Optional<Field<?>> list = Optional.empty();
  Optional<Field<UUID>> opened = Optional.empty();
  private Optional<String> leave = Optional.empty();
  private int columns = 2;

  Acts(Form form, String key, Function<Said, Optional<T>> thing) {
    this.form = form;
    this.thing = thing;
    this.field = form.add(new Field<>(key, this, true)).then(this::follow);
  }

  /// What there is to read of the thing, whoever reads it.
  public Acts<T> page(Function<T, Text> page) {
    return page((it, _) -> page.apply(it));
  }

  /// What there is to read of the thing.
  public Acts<T> page(BiFunction<T, Said, Text> page) {
    this.page = page;
    return this;
  }

  /// Asks the questions of the acts that are named after this in words that depend on the thing.
  public Acts<T> worded(BiFunction<Text.Keyed, Said, Text> wording) {
    this.wording = wording;
    return this;
  }

  /// As [Field#records], each time the thing is shown anew.
  public Acts<T> records(Consumer<Said> opening) {
    field.records(opening);
    return this;
  }

  /// The word for a thing that is gone, where it isn't its list's.
  ///
  /// @param word its key
  public Acts<T> gone(String word) {
    this.gone = Optional.of(word);
    return this;
  }

  private Reply.Say gone() {
    return Reply.say(gone.or(() -> list.flatMap(Acts::goneOf)).orElse("dialogue.too-late"));
  }

  private static Optional<String> goneOf(Field<?> list) {
    return list.answer() instanceof Listing<?> it ? Optional.of(it.gone()) : Optional.empty();
  }

  /// Where the thing is from, and by whose answer it is known.
  Acts<T> of(Field<UUID> opened) {
    this.opened = Optional.of(opened);
    return from(opened);
  }

  /// Where the thing is from: who comes too late gets there.
  public Acts<T> from(Field<?> list) {
    this.list = Optional.of(list);
    return this;
  }

  /// As above, with a button that leads there.
  ///
  /// @param leave key of the button's text
  public Acts<T> from(Field<?> list, String leave) {
    this.leave = Optional.of(leave);
    return from(list);
  }

  /// Gives each act a row of its own.
  public Acts<T> column() {
    this.columns = 1;
    return this;
  }

  /// Buttons that lead elsewhere: [Button.Go] and [Button.Link].
  public Acts<T> with(BiFunction<T, Said, List<Button>> elsewhere) {
    this.elsewhere = elsewhere;
    return this;
  }

  /// Something that can always be done to the thing.
  ///
  /// @param label key of the button's text
  public Act<T> act(String label) {
    return act(label, (_, _) -> true);
  }

  /// Something that can be done to the thing, whoever looks at it.
  ///
  /// @param label key of the button's text
  /// @param allowed whether its state allows it
  public Act<T> act(String label, Predicate<T> allowed) {
    return act(label, (it, _) -> allowed.test(it));
  }

  /// Something that can be done to the thing.
  ///
  /// @param label key of the button's text
  /// @param allowed whether its state allows it
  public Act<T> act(String label, BiPredicate<T, Said> allowed) {
    return act(label, _ -> Text.of(label), allowed);
  }

  /// As above, with a button whose text depends on the thing.
  ///
  /// @param name by which the act is kept, at most 49 bytes
  public Act<T> act(String name, Function<T, Text> label, BiPredicate<T, Said> allowed) {
    var act = new Act<>(this, name, label, allowed);
    acts.put(name, act);
    return act;
  }

  /// Shows the thing as it is now.
  public Step<Filled> show(Said said, Reply... first) {
    return said.ask(field, first);
  }

  /// Shows the thing to whoever comes to it from elsewhere, or says that it is gone.
  public Step<Filled> open(Said said) {
    return thing.apply(said).isPresent() ? show(said) : gone(said);
  }

  /// Whether something is told for one of them.
  boolean isBegun(Set<String> answered) {
    return acts.values().stream().anyMatch(it -> it.isBegun(answered));
  }

  /// The thing as it is now.
  public Optional<T> find(Said said) {
    return thing.apply(said);
  }

  /// Says that the thing is gone, and shows the list that it was from.
  public Step<Filled> gone(Said said) {
    return list.map(it -> said.ask(it, gone())).orElseGet(() -> Step.end(gone()));
  }

  /// Says that something came too late, and shows the thing as it is now.
  public Step<Filled> tooLate(Said said) {
    return tooLate(said, "dialogue.too-late");
  }

  Step<Filled> tooLate(Said said, String word) {
    return thing.apply(said).isEmpty() ? gone(said) : show(said, Reply.say(word));
  }

  @Override
  public Text text(Text asked, Said said) {
    return shown(said).map(it -> page.apply(it, said)).orElseGet(() -> gone().text());
  }

  @Override
  public Keyboard keyboard(Said said) {
    var buttons = new ArrayList<Button>();
    var more = new ArrayList<Button>();
    shown(said)
        .ifPresent(
            it -> {
              var allowed =
                  acts.entrySet().stream()
                      .filter(act -> act.getValue().isAllowed(it, said))
                      .toList();
              boolean alone = allowed.size() == 1;
              allowed.forEach(act -> buttons.add(act.getValue().button(it, act.getKey(), alone)));
              more.addAll(elsewhere.apply(it, said));
            });
    leave.ifPresent(it -> more.add(Button.answer(Text.of(it), LEAVE)));
    return Keyboard.grid(columns, buttons).rows(more);
  }

  private Optional<T> shown(Said said) {
    return said.once(this, () -> thing.apply(said));
  }

  @Override
  public Heard<String> hear(Input input, Said said) {
    return Heard.of(
        input
            .choice()
            .filter(it -> acts.containsKey(it) || (it.equals(LEAVE) && leave.isPresent())));
  }

  private Step<Filled> follow(String tapped, Said said) {
    if (tapped.equals(LEAVE)) {
      return said.ask(list.orElseThrow());
    }
    return Objects.requireNonNull(acts.get(tapped)).chosen(said);
  }

  @Override
  public String write(String value) {
    return value;
  }

  @Override
  public Optional<String> read(String stored) {
    return acts.containsKey(stored) ? Optional.of(stored) : Optional.empty();
  }
}

package id.bersinar.dialogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/// The end of a [Form]: what has been understood is shown, can be changed part by part, and is done
/// when a button is tapped.
public final class Confirm implements Answer<String> {

  static final String KEY = "confirm";
  private static final String CHANGE = "change:";

  private final Form form;
  private final Field<String> field;
  private final Function<Said, Text> summary;
  private final Map<String, Yes> buttons = new LinkedHashMap<>();
  private Optional<Field<String>> number = Optional.empty();

  private record Yes(Predicate<Said> shown, Function<Said, Step<Filled>> step) {}

  Confirm(Form form, Function<Said, Text> summary) {
    this(form, KEY, true, summary);
  }

  private Confirm(Form form, String key, boolean asked, Function<Said, Text> summary) {
    this.form = form;
    this.summary = summary;
    this.field = form.add(new Field<>(key, this, asked)).then(this::follow);
  }

  /// Does it when this button is tapped.
  ///
  /// @param label key of the button's text
  public Confirm yes(String label, Function<Said, Step<Filled>> effect) {
    return yes(label, _ -> true, effect);
  }

  /// As above, with a button that is shown only then. It may be tapped when that has just ceased:
  /// the effect sees what was promised.
  ///
  /// @param label key of the button's text
  public Confirm yes(String label, Predicate<Said> shown, Function<Said, Step<Filled>> effect) {
    buttons.put(label, new Yes(shown, said -> Form.perform(() -> effect.apply(said))));
    return this;
  }

  /// Takes an answer of that kind to an earlier question too, and shows the summary with it.
  public Confirm hears(Field<?> earlier, BiPredicate<Input, Said> kind) {
    earlier.also(kind, field);
    return this;
  }

  /// Lets a button ask something first, such as whether it is meant.
  ///
  /// @param label key of the button's text
  /// @param question key of the question's text
  /// @param worded the text with its values
  /// @return the question, with buttons of its own
  public Confirm first(String label, String question, UnaryOperator<Text.Keyed> worded) {
    var asking = new Confirm(form, question, false, _ -> worded.apply(Text.of(question)));
    asking.number = number;
    buttons.put(label, new Yes(_ -> true, said -> said.open(asking.field)));
    return asking;
  }

  /// Lets all buttons that are added later carry a number, which stays the same however often this
  /// is shown in a conversation. By it alone is known what a tap has come to, see
  /// [Dialogue#recall].
  ///
  /// @param fresh at most 30 characters, without a colon
  public Confirm numbered(Supplier<String> fresh) {
    var kept = form.keep("number", String.class);
    field.opening(said -> said.find(kept).isPresent() ? said : said.with(kept, fresh.get()));
    number = Optional.of(kept);
    return this;
  }

  /// The number of this conversation; absent until this has been shown.
  public Optional<String> number(Said said) {
    return number.flatMap(said::find);
  }

  /// The number that a tapped button carries, in whichever conversation.
  public static Optional<String> number(Input tapped) {
    return tapped
        .choice()
        .filter(it -> it.contains(":"))
        .map(it -> it.substring(it.lastIndexOf(':') + 1));
  }

  @Override
  public Text text(Text asked, Said said) {
    return summary.apply(said);
  }

  @Override
  public Keyboard keyboard(Said said) {
    var changes = new ArrayList<Button>();
    for (var it : form.fields()) {
      it.change()
          .filter(_ -> field.isAsked() && said.find(it).isPresent())
          .ifPresent(label -> changes.add(Button.answer(Text.of(label), CHANGE + it.key())));
    }
    var keyboard = Keyboard.grid(2, changes);
    for (var button : buttons.entrySet()) {
      if (button.getValue().shown().test(said)) {
        var label = button.getKey();
        keyboard = keyboard.row(Button.yes(Text.of(label), value(label, said)));
      }
    }
    return keyboard;
  }

  private String value(String label, Said said) {
    return number(said).map(it -> label + ":" + it).orElse(label);
  }

  @Override
  public Heard<String> hear(Input input, Said said) {
    var tapped = buttons.keySet().stream().filter(it -> input.is(value(it, said))).findFirst();
    return Heard.of(tapped.or(() -> input.choice().filter(it -> changed(it).isPresent())));
  }

  private Optional<Field<?>> changed(String tapped) {
    return field.isAsked() && tapped.startsWith(CHANGE)
        ? form.field(tapped.substring(CHANGE.length())).filter(it -> it.change().isPresent())
        : Optional.empty();
  }

  private Step<Filled> follow(String tapped, Said said) {
    return changed(tapped)
        .map(it -> said.change(it))
        .orElseGet(() -> Objects.requireNonNull(buttons.get(tapped)).step().apply(said));
  }

  @Override
  public String write(String value) {
    return value;
  }

  @Override
  public Optional<String> read(String stored) {
    return Optional.of(stored);
  }
}

package id.bersinar.dialogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/// The end of a [Form]: what has been understood is shown, can be changed part by part, and is done
/// when a button is tapped.
public final class Confirm implements Answer<String> {

  static final String KEY = "confirm";
  private static final String CHANGE = "change:";

  private final Form form;
  private final Function<Said, Text> summary;
  private final Map<String, Yes> buttons = new LinkedHashMap<>();

  private record Yes(Predicate<Said> shown, Function<Said, Step<Filled>> effect) {}

  Confirm(Form form, Function<Said, Text> summary) {
    this.form = form;
    this.summary = summary;
    form.add(new Field<>(KEY, this, true)).then(this::follow);
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
    buttons.put(label, new Yes(shown, effect));
    return this;
  }

  @Override
  public Text text(Text asked, Said said) {
    return summary.apply(said);
  }

  @Override
  public Keyboard keyboard(Said said) {
    var changes = new ArrayList<Button>();
    for (var field : form.fields()) {
      field
          .change()
          .filter(_ -> said.find(field).isPresent())
          .ifPresent(label -> changes.add(Button.answer(Text.of(label), CHANGE + field.key())));
    }
    var keyboard = Keyboard.grid(2, changes);
    for (var button : buttons.entrySet()) {
      if (button.getValue().shown().test(said)) {
        keyboard = keyboard.row(Button.answer(Text.of(button.getKey()), button.getKey()));
      }
    }
    return keyboard;
  }

  @Override
  public Heard<String> hear(Input input, Said said) {
    return Heard.of(
        input.choice().filter(it -> buttons.containsKey(it) || changed(it).isPresent()));
  }

  private Optional<Field<?>> changed(String tapped) {
    return tapped.startsWith(CHANGE)
        ? form.field(tapped.substring(CHANGE.length())).filter(it -> it.change().isPresent())
        : Optional.empty();
  }

  private Step<Filled> follow(String tapped, Said said) {
    return changed(tapped)
        .map(said::change)
        .orElseGet(
            () ->
                Form.perform(
                    () -> Objects.requireNonNull(buttons.get(tapped)).effect().apply(said)));
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

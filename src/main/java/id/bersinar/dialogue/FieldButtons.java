package id.bersinar.dialogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// The buttons of a question that aren't its answer's own: what stands for answers, what explains
/// it, and what leads elsewhere.
final class FieldButtons {

  private static final String KNOWN = ":known";
  private static final String EXPLAIN = ":explain";

  private final List<Offer> offers = new ArrayList<>();
  private final List<List<Beside<?>>> besides = new ArrayList<>();
  private Optional<Explanation> explanation = Optional.empty();
  private Function<Said, List<Button>> others = _ -> List.of();

  private record Explanation(String label, Text text) {}

  private record Offer(String label, boolean known, Function<Said, Optional<Said>> said) {
    Button button(String value) {
      return known ? Button.yes(Text.of(label), value) : Button.answer(Text.of(label), value);
    }
  }

  /// @param known whether the question shows what the button stands for
  void offer(String label, boolean known, Function<Said, Optional<Said>> said) {
    offers.add(new Offer(label, known, said));
  }

  void explain(String label, Text text) {
    explanation = Optional.of(new Explanation(label, text));
  }

  void beside(List<Beside<?>> row) {
    besides.add(row);
  }

  void others(Function<Said, List<Button>> others) {
    this.others = others;
  }

  /// The answer's keyboard, with them under it.
  Keyboard under(Keyboard keyboard, Said said) {
    var more = new ArrayList<Button>();
    for (int place = 0; place < offers.size(); place++) {
      var offer = offers.get(place);
      if (offer.said().apply(said).isPresent()) {
        more.add(offer.button(KNOWN + place));
      }
    }
    explanation.ifPresent(it -> more.add(Button.answer(Text.of(it.label()), EXPLAIN)));
    more.addAll(others.apply(said));
    return switch (keyboard) {
      case Keyboard.Buttons shown -> beside(shown.rows(more), said);
      case Keyboard.None() -> {
        var shown = beside(Keyboard.column(more), said);
        yield shown.rows().isEmpty() ? keyboard : shown;
      }
      case Keyboard.ShareContact _, Keyboard.ShareLocation _ -> keyboard;
    };
  }

  private Keyboard.Buttons beside(Keyboard.Buttons keyboard, Said said) {
    var shown = keyboard;
    for (var row : besides) {
      var buttons = row.stream().flatMap(it -> it.buttons(said).stream()).toList();
      shown = shown.under(Keyboard.grid(row.size(), buttons));
    }
    return shown;
  }

  /// What follows, if one of them was tapped.
  Optional<Step<Filled>> heard(Input input, Said said) {
    var filled = input.entry(KNOWN, offers).flatMap(it -> it.said().apply(said));
    if (filled.isPresent()) {
      return Optional.of(filled.get().onward());
    }
    if (explanation.isPresent() && input.is(EXPLAIN)) {
      return Optional.of(Step.ask(said.state(), Reply.say(explanation.get().text())));
    }
    return besides.stream()
        .flatMap(List::stream)
        .flatMap(it -> it.heard(input, said).stream())
        .findFirst();
  }
}

package id.bersinar.reminders;

import id.bersinar.dialogue.Answer;
import id.bersinar.dialogue.Button;
import id.bersinar.dialogue.Heard;
import id.bersinar.dialogue.Input;
import id.bersinar.dialogue.Keyboard;
import id.bersinar.dialogue.Said;
import id.bersinar.dialogue.Text;
import id.bersinar.people.PersonalClock;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// How much of what comes again: only one time, it and what follows, or all. Of the times to come
/// the first is offered, and others at a tap.
///
/// @param times those to come, the one that is looked at first
record PartQuestion(Function<Said, List<Instant>> times, PersonalClock clock)
    implements Answer<Part> {

  private static final String OTHERS = "others";
  private static final String AT = "at:";

  @Override
  public Keyboard keyboard(Said said) {
    var all = times.apply(said);
    if (said.view().equals(OTHERS)) {
      return Keyboard.column(
          all.stream()
              .sorted()
              .<Button>map(it -> Button.answer(label("reminders.part.time", it, said), AT + it))
              .toList());
    }
    var at = instant(said.view()).filter(all::contains).or(() -> all.stream().findFirst());
    var buttons = Keyboard.buttons();
    if (at.isPresent()) {
      buttons =
          buttons
              .row(button("reminders.part.one", at.get(), said, new Part.One(at.get())))
              .row(
                  button("reminders.part.following", at.get(), said, new Part.Following(at.get())));
    }
    buttons = buttons.row(Button.answer(Text.of("reminders.part.all"), Part.ALL.written()));
    return all.size() > 1
        ? buttons.row(Button.answer(Text.of("reminders.part.others"), OTHERS))
        : buttons;
  }

  private Button button(String key, Instant at, Said said, Part part) {
    return Button.answer(label(key, at, said), part.written());
  }

  private Text label(String key, Instant at, Said said) {
    return Text.of(key).with("moment", clock.at(at, said));
  }

  private static Optional<Instant> instant(String written) {
    try {
      return Optional.of(Instant.parse(written));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  @Override
  public Heard<Part> hear(Input input, Said said) {
    if (input.is(OTHERS)) {
      return new Heard.Turned<>(OTHERS);
    }
    var other = input.choice(AT).flatMap(PartQuestion::instant);
    return other.isPresent()
        ? new Heard.Turned<>(other.get().toString())
        : Heard.of(input.choice().flatMap(Part::read));
  }

  @Override
  public String write(Part value) {
    return value.written();
  }

  @Override
  public Optional<Part> read(String stored) {
    return Part.read(stored);
  }
}

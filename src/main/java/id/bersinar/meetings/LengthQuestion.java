package id.bersinar.meetings;

import id.bersinar.dialogue.Answer;
import id.bersinar.dialogue.Button;
import id.bersinar.dialogue.Heard;
import id.bersinar.dialogue.Input;
import id.bersinar.dialogue.Keyboard;
import id.bersinar.dialogue.Said;
import id.bersinar.dialogue.Text;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// How long a meeting lasts, or until when.
///
/// @param start when it begins, by the clock of whoever is asked; absent where it is gone
record LengthQuestion(Function<Said, Optional<LocalDateTime>> start) implements Answer<Length> {

  private static final int LONGEST = 100;
  private static final int MOST_HOURS = 3;

  @Override
  public Keyboard keyboard(Said said) {
    var hours =
        IntStream.rangeClosed(1, MOST_HOURS)
            .mapToObj(it -> button(Text.of("meetings.length.hours").with("hours", it), it * 60))
            .toList();
    return Keyboard.grid(MOST_HOURS, hours)
        .row(button(Text.of("meetings.length.open"), Length.OPEN.minutes()));
  }

  private static Button button(Text label, int minutes) {
    return Button.answer(label, String.valueOf(minutes));
  }

  @Override
  public Heard<Length> hear(Input input, Said said) {
    var typed =
        input.words(LONGEST).flatMap(it -> start.apply(said).flatMap(at -> Length.read(it, at)));
    return input instanceof Input.Words || input instanceof Input.Choice
        ? Heard.of(typed.or(() -> input.choice().flatMap(this::read)), "meetings.length.hint")
        : Heard.refused();
  }

  @Override
  public String write(Length length) {
    return String.valueOf(length.minutes());
  }

  @Override
  public Optional<Length> read(String stored) {
    return Stream.of(stored)
        .filter(it -> it.matches("\\d{1,5}"))
        .map(it -> new Length(Integer.parseInt(it)))
        .findFirst();
  }
}

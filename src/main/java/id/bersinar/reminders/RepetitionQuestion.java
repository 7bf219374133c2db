package id.bersinar.reminders;

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

/// How often something comes: the usual ways, each in the words of its first day.
///
/// @param start its first time
record RepetitionQuestion(Function<Said, LocalDateTime> start) implements Answer<Repetition> {

  @Override
  public Keyboard keyboard(Said said) {
    var first = start.apply(said);
    return Keyboard.column(
        Recurrence.of(first.toLocalDate()),
        it -> new Button.Answer(SeriesWords.of(it.from(first)), it.written(), false, also(it)));
  }

  /// "Tiap minggu" stands on the button for every second week only.
  private static Text also(Recurrence often) {
    return often == Recurrence.WEEKLY ? Text.of("reminders.recurrence.also") : Text.nothing();
  }

  @Override
  public Heard<Repetition> hear(Input input, Said said) {
    var usual = Recurrence.of(start.apply(said).toLocalDate());
    return Heard.of(
        usual.stream().filter(it -> input.is(it.written())).<Repetition>map(it -> it).findFirst());
  }

  @Override
  public String write(Repetition value) {
    return value.written();
  }

  @Override
  public Optional<Repetition> read(String stored) {
    return Repetition.read(stored);
  }
}

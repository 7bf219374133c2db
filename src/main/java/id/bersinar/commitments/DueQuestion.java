package id.bersinar.commitments;

import id.bersinar.area.DayQuestion;
import id.bersinar.calendar.TimeReader;
import id.bersinar.dialogue.Found;
import id.bersinar.dialogue.Heard;
import id.bersinar.dialogue.Input;
import id.bersinar.dialogue.Keyboard;
import id.bersinar.dialogue.Said;
import id.bersinar.dialogue.Text;
import id.bersinar.people.PersonalClock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// By which day something is to be done.
@Component
class DueQuestion extends DayQuestion {

  private static final int MOST_YEARS = 5;

  private final PersonalClock clock;

  DueQuestion(PersonalClock clock) {
    super(said -> clock.now(said));
    this.clock = clock;
  }

  /// The day in a sentence; the other words say what is to be done.
  @Override
  public Optional<Found<Heard<LocalDate>>> within(String words, Said said) {
    return TimeReader.find(words, clock.now(said))
        .map(it -> new Found<>(hear(new Input.Words(it.time()), said), it.rest(), List.of()));
  }

  // Without their dates, for which typed ones could be taken.
  @Override
  protected Keyboard usual(LocalDate today) {
    return Keyboard.grid(
        2,
        List.of(
            button(Text.of("commitments.due.week"), today.plusWeeks(1)),
            button(Text.of("commitments.due.two-weeks"), today.plusWeeks(2)),
            button(Text.of("commitments.due.month"), today.plusMonths(1)),
            button(Text.of("commitments.due.three-months"), today.plusMonths(3))));
  }

  @Override
  protected LocalDate last(LocalDate today) {
    return today.plusYears(MOST_YEARS);
  }

  @Override
  protected Text tooFar() {
    return Text.of("commitments.due.too-far");
  }
}

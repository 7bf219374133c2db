package id.bersinar.commitments;

import id.bersinar.area.DayQuestion;
import id.bersinar.dialogue.Keyboard;
import id.bersinar.dialogue.Text;
import id.bersinar.people.PersonalClock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/// By which day something is to be done.
@Component
class DueQuestion extends DayQuestion {

  private static final int MOST_YEARS = 5;

  DueQuestion(PersonalClock clock) {
    super(said -> clock.now(said));
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

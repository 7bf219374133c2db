package id.bersinar.people;

import id.bersinar.area.DayQuestion;
import id.bersinar.dialogue.Keyboard;
import id.bersinar.dialogue.Text;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// The last day of an absence.
@Component
class UntilQuestion extends DayQuestion {

  private static final int MOST_DAYS = 366;

  private final AbsenceSentences sentences;

  UntilQuestion(PersonalClock clock, AbsenceSentences sentences) {
    super(said -> clock.now(said));
    this.sentences = sentences;
  }

  @Override
  protected Keyboard usual(LocalDate today) {
    return buttons(
        Stream.of(
                today,
                today.plusDays(1),
                today.with(TemporalAdjusters.next(DayOfWeek.FRIDAY)),
                today.plusWeeks(2))
            .distinct()
            .sorted());
  }

  @Override
  protected LocalDate last(LocalDate today) {
    return today.plusDays(MOST_DAYS);
  }

  @Override
  protected Text tooFar() {
    return Text.of("people.absence.too-long");
  }

  @Override
  protected String timeIn(String typed) {
    return sentences.until(typed).orElse(typed);
  }
}

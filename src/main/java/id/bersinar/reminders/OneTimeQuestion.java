package id.bersinar.reminders;

import id.bersinar.calendar.Reading;
import id.bersinar.dialogue.Answer;
import id.bersinar.dialogue.Heard;
import id.bersinar.dialogue.Input;
import id.bersinar.dialogue.Keyboard;
import id.bersinar.dialogue.Reply;
import id.bersinar.dialogue.Said;
import id.bersinar.dialogue.Text;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/// As for a reminder, when something is to happen that happens once: by the clock of
/// whoever says it. Of what comes again the first time is taken, and said.
@Component
public class OneTimeQuestion implements Answer<LocalDateTime> {

  private final WhenQuestion when;
  private final Answer<When> asked;

  @Autowired
  OneTimeQuestion(WhenQuestion when) {
    this(when, when);
  }

  private OneTimeQuestion(WhenQuestion when, Answer<When> asked) {
    this.when = when;
    this.asked = asked;
  }

  /// As above for what was to be on some day: an hour alone is that day's.
  public OneTimeQuestion insteadOf(Function<Said, Optional<LocalDate>> day) {
    return new OneTimeQuestion(when, new OtherTimeQuestion(when, _ -> Optional.empty(), day));
  }

  @Override
  public Text text(Text question, Said said) {
    return asked.text(question, said);
  }

  @Override
  public Keyboard keyboard(Said said) {
    return asked.keyboard(said);
  }

  @Override
  public Heard<LocalDateTime> hear(Input input, Said said) {
    var heard = asked.hear(input, said);
    return heard instanceof Heard.Taken<When>(var value, _) && value.repetition().isPresent()
        ? Heard.taken(value.at(), once(value.at(), said))
        : heard.map(When::at);
  }

  /// Asks which of several was meant.
  public Heard<LocalDateTime> asks(Reading.Ask several, Said said) {
    return when.heard(several, said).map(When::at);
  }

  /// Whether it is a time that was typed.
  public boolean takes(Input input, Said said) {
    return when.takes(input, said);
  }

  private Reply once(LocalDateTime at, Said said) {
    return Reply.say(Text.of("reminders.time.once").with("moment", when.spelled(at, said)));
  }

  @Override
  public String write(LocalDateTime value) {
    return value.toString();
  }

  @Override
  public Optional<LocalDateTime> read(String stored) {
    return When.read(stored).map(When::at);
  }
}

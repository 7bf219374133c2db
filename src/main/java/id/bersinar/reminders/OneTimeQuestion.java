package id.bersinar.reminders;

import id.bersinar.dialogue.Answer;
import id.bersinar.dialogue.Heard;
import id.bersinar.dialogue.Input;
import id.bersinar.dialogue.Keyboard;
import id.bersinar.dialogue.Reply;
import id.bersinar.dialogue.Said;
import id.bersinar.dialogue.Text;
import java.time.LocalDateTime;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// As for a reminder, when something is to happen that happens once: by the clock of
/// whoever says it. Of what comes again the first time is taken, and said.
@Component
public class OneTimeQuestion implements Answer<LocalDateTime> {

  private final WhenQuestion when;

  OneTimeQuestion(WhenQuestion when) {
    this.when = when;
  }

  @Override
  public Text text(Text asked, Said said) {
    return when.text(asked, said);
  }

  @Override
  public Keyboard keyboard(Said said) {
    return when.keyboard(said);
  }

  @Override
  public Heard<LocalDateTime> hear(Input input, Said said) {
    var heard = when.hear(input, said);
    return heard instanceof Heard.Taken<When>(var value, _) && value.repetition().isPresent()
        ? Heard.taken(value.at(), once(value.at(), said))
        : heard.map(When::at);
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

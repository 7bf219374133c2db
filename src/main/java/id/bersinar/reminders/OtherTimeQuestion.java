package id.bersinar.reminders;

import id.bersinar.dialogue.Answer;
import id.bersinar.dialogue.Heard;
import id.bersinar.dialogue.Input;
import id.bersinar.dialogue.Keyboard;
import id.bersinar.dialogue.Said;
import id.bersinar.dialogue.Text;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/// Another time for what was to be on some day: that day's hours first, so that an hour alone is
/// that day's.
///
/// @param day absent where any time may be meant
record OtherTimeQuestion(WhenQuestion when, Function<Said, Optional<LocalDate>> day)
    implements Answer<When> {

  private Said seen(Said said) {
    return said.view().isEmpty()
        ? day.apply(said)
            .map(MonthPicture::of)
            .map(it -> said.remembering(it.written()))
            .orElse(said)
        : said;
  }

  @Override
  public Text text(Text asked, Said said) {
    return when.text(asked, seen(said));
  }

  @Override
  public Keyboard keyboard(Said said) {
    return when.keyboard(seen(said));
  }

  @Override
  public Heard<When> hear(Input input, Said said) {
    var heard = when.hear(input, seen(said));
    return heard instanceof Heard.Taken<When>(var at, var notes)
            && at.repetition().isPresent()
            && day.apply(said).filter(at.at().toLocalDate()::isBefore).isPresent()
        // It begins later than the first note says.
        ? new Heard.Taken<>(at, notes.subList(1, notes.size()))
        : heard;
  }

  @Override
  public String write(When value) {
    return when.write(value);
  }

  @Override
  public Optional<When> read(String stored) {
    return when.read(stored);
  }
}

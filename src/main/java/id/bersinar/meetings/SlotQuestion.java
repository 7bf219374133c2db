package id.bersinar.meetings;

import id.bersinar.calendar.Reading;
import id.bersinar.calendar.TimeReader;
import id.bersinar.dialogue.Answer;
import id.bersinar.dialogue.Heard;
import id.bersinar.dialogue.Input;
import id.bersinar.dialogue.Keyboard;
import id.bersinar.dialogue.Said;
import id.bersinar.dialogue.Text;
import id.bersinar.people.PersonalClock;
import id.bersinar.reminders.OneTimeQuestion;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// When a meeting is to take place: as for a reminder, and of a span, "jam 9 sampai 11", its end.
@Component
class SlotQuestion implements Answer<Slot> {

  private static final String AND = "/";

  private final OneTimeQuestion time;
  private final PersonalClock clock;

  SlotQuestion(OneTimeQuestion time, PersonalClock clock) {
    this.time = time;
    this.clock = clock;
  }

  @Override
  public Text text(Text asked, Said said) {
    return time.text(asked, said);
  }

  @Override
  public Keyboard keyboard(Said said) {
    return time.keyboard(said);
  }

  @Override
  public Heard<Slot> hear(Input input, Said said) {
    var length = input.as(Input.Words.class).flatMap(it -> length(it.text(), said));
    var heard = time.hear(input, said).map(it -> new Slot(it, length));
    // The only word for a span is that a reminder comes at its beginning.
    return length.isPresent() && heard instanceof Heard.Taken<Slot>(var slot, var notes)
        ? new Heard.Taken<>(slot, notes.subList(1, notes.size()))
        : heard;
  }

  private Optional<Length> length(String typed, Said said) {
    return TimeReader.read(typed, clock.now(said)) instanceof Reading.Range(var begin, var end)
            && !begin.assumptions().contains(Reading.Assumption.HOUR)
        ? Length.between(begin.at(), end)
        : Optional.empty();
  }

  @Override
  public String write(Slot slot) {
    return time.write(slot.start()) + slot.length().map(it -> AND + it.minutes()).orElse("");
  }

  @Override
  public Optional<Slot> read(String stored) {
    var parts = List.of(stored.split(AND));
    var length = parts.stream().skip(1).map(Integer::valueOf).map(Length::new).findFirst();
    return time.read(parts.getFirst()).map(it -> new Slot(it, length));
  }
}

package id.bersinar.meetings;

import id.bersinar.calendar.Reading;
import id.bersinar.calendar.TimeReader;
import id.bersinar.dialogue.Answer;
import id.bersinar.dialogue.Found;
import id.bersinar.dialogue.Heard;
import id.bersinar.dialogue.Input;
import id.bersinar.dialogue.Keyboard;
import id.bersinar.dialogue.Said;
import id.bersinar.dialogue.Text;
import id.bersinar.people.PersonalClock;
import id.bersinar.reminders.OneTimeQuestion;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// When a meeting is to take place: as for a reminder, and of a span, "jam 9 sampai 11", its end.
@Component
record SlotQuestion(OneTimeQuestion time, PersonalClock clock) implements Answer<Slot> {

  private static final String AND = "/";
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/uuuu ");

  /// As above for a meeting that was to be on some day: hours alone are that day's.
  SlotQuestion insteadOf(Function<Said, Optional<LocalDate>> day) {
    return new SlotQuestion(time.insteadOf(day), clock);
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
    var typed = input.as(Input.Words.class).map(Input.Words::text);
    var heard =
        time.hear(input, said)
            .map(at -> new Slot(at, typed.flatMap(words -> length(words, at, said))));
    // The only word for a span is that a reminder comes at its beginning.
    return heard instanceof Heard.Taken<Slot>(var slot, var notes) && slot.length().isPresent()
        ? new Heard.Taken<>(slot, notes.subList(1, notes.size()))
        : heard;
  }

  /// Whether it is a time that was typed.
  boolean takes(Input input, Said said) {
    return time.takes(input, said);
  }

  /// The time in a sentence; the other words say what it is about.
  @Override
  public Optional<Found<Heard<Slot>>> within(String words, Said said) {
    return TimeReader.find(words, clock.now(said))
        .map(it -> new Found<>(found(it.reading(), it.time(), said), it.rest(), List.of()));
  }

  /// Without the other words one of several might be decided on.
  private Heard<Slot> found(Reading reading, String words, Said said) {
    return reading instanceof Reading.Ask several
        ? time.asks(several, said).map(at -> new Slot(at, Optional.empty()))
        : hear(new Input.Words(words), said);
  }

  /// Hours alone may have been taken for another day's than the next.
  private Optional<Length> length(String typed, LocalDateTime at, Said said) {
    return Stream.of(typed, DAY.format(at) + typed)
        .flatMap(it -> length(TimeReader.read(it, clock.now(said)), at).stream())
        .findFirst();
  }

  private static Optional<Length> length(Reading reading, LocalDateTime at) {
    return reading instanceof Reading.Range(var begin, var end)
            && begin.at().equals(at)
            && !begin.assumptions().contains(Reading.Assumption.HOUR)
        ? Length.between(at, end)
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

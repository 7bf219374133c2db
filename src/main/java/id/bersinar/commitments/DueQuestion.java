package id.bersinar.commitments;

import id.bersinar.area.WallClock;
import id.bersinar.calendar.Reading;
import id.bersinar.calendar.TimeReader;
import id.bersinar.dialogue.Answer;
import id.bersinar.dialogue.Button;
import id.bersinar.dialogue.Heard;
import id.bersinar.dialogue.Input;
import id.bersinar.dialogue.Keyboard;
import id.bersinar.dialogue.Said;
import id.bersinar.dialogue.Text;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// By which day something is to be done: usual ones as buttons, and what [TimeReader] understands.
/// What can mean several days is asked back.
@Component
class DueQuestion implements Answer<LocalDate> {

  private static final int LONGEST = 100;
  private static final int MOST_YEARS = 5;
  private static final String ON = "on:";

  private final WallClock wallClock;

  DueQuestion(WallClock wallClock) {
    this.wallClock = wallClock;
  }

  @Override
  public Text text(Text asked, Said said) {
    return said.view().isEmpty() ? asked : Text.of("commitments.due.which");
  }

  @Override
  public Keyboard keyboard(Said said) {
    if (!said.view().isEmpty()) {
      return Keyboard.column(
          Stream.of(said.view().split(" "))
              .flatMap(it -> read(it).stream())
              .map(it -> Button.answer(Text.of("commitments.due.day").with("date", it), ON + it))
              .toList());
    }
    var today = wallClock.today();
    return Keyboard.grid(
        2,
        List.of(
            usual("commitments.due.week", today.plusWeeks(1)),
            usual("commitments.due.two-weeks", today.plusWeeks(2)),
            usual("commitments.due.month", today.plusMonths(1)),
            usual("commitments.due.three-months", today.plusMonths(3))));
  }

  // Without a date, for which a typed one could be taken.
  private static Button usual(String key, LocalDate day) {
    return Button.answer(Text.of(key), ON + day);
  }

  @Override
  public Heard<LocalDate> hear(Input input, Said said) {
    var tapped = input.choice(ON).flatMap(this::read);
    if (tapped.isPresent()) {
      return checked(tapped.get());
    }
    return input
        .words(LONGEST)
        .map(it -> heard(TimeReader.read(it, wallClock.now())))
        .orElseGet(Heard::refused);
  }

  private Heard<LocalDate> heard(Reading reading) {
    return switch (reading) {
      case Reading.Past _ -> Heard.refused(Text.of("commitments.due.past"));
      case Reading.NoSuchTime _ -> Heard.refused(Text.of("commitments.due.no-such"));
      case Reading.TooFar _ -> Heard.refused(Text.of("commitments.due.too-far"));
      default -> one(days(reading).distinct().sorted().toList());
    };
  }

  private Heard<LocalDate> one(List<LocalDate> days) {
    return switch (days.size()) {
      case 0 -> Heard.refused(Text.of("commitments.due.not-understood"));
      case 1 -> checked(days.getFirst());
      default ->
          new Heard.Turned<>(days.stream().map(this::write).collect(Collectors.joining(" ")));
    };
  }

  private static Stream<LocalDate> days(Reading reading) {
    return switch (reading) {
      case Reading.Understood it -> Stream.of(it.at().toLocalDate());
      case Reading.Range it -> Stream.of(it.end().toLocalDate());
      case Reading.Ask it -> it.candidates().stream().flatMap(DueQuestion::days);
      default -> Stream.empty();
    };
  }

  private Heard<LocalDate> checked(LocalDate day) {
    var today = wallClock.today();
    if (day.isBefore(today)) {
      return Heard.refused(Text.of("commitments.due.past"));
    }
    return day.isAfter(today.plusYears(MOST_YEARS))
        ? Heard.refused(Text.of("commitments.due.too-far"))
        : Heard.taken(day);
  }

  @Override
  public String write(LocalDate day) {
    return day.toString();
  }

  @Override
  public Optional<LocalDate> read(String stored) {
    try {
      return Optional.of(LocalDate.parse(stored));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }
}

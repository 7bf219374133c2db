package id.bersinar.area;

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
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A day from today on, by the clock of whoever is asked: usual ones as buttons, and what
/// [TimeReader] understands. What can mean several days is asked back.
public abstract class DayQuestion implements Answer<LocalDate> {

  private static final int LONGEST = 100;
  private static final String ON = "on:";

  private final Function<Said, ZonedDateTime> now;

  protected DayQuestion(Function<Said, ZonedDateTime> now) {
    this.now = now;
  }

  protected abstract Keyboard usual(LocalDate today);

  /// The last day that is taken.
  protected abstract LocalDate last(LocalDate today);

  /// Says that a day is after the last one.
  protected abstract Text tooFar();

  protected static Button button(Text label, LocalDate day) {
    return Button.answer(label, ON + day);
  }

  protected final Keyboard buttons(Stream<LocalDate> days) {
    return Keyboard.column(
        days.map(it -> button(Text.of("area.day.one").with("date", it), it)).toList());
  }

  @Override
  public Text text(Text asked, Said said) {
    return said.view().isEmpty() ? asked : Text.of("area.day.which");
  }

  @Override
  public Keyboard keyboard(Said said) {
    return said.view().isEmpty()
        ? usual(now.apply(said).toLocalDate())
        : buttons(Stream.of(said.view().split(" ")).flatMap(it -> read(it).stream()));
  }

  @Override
  public Heard<LocalDate> hear(Input input, Said said) {
    return input
        .choice(ON)
        .flatMap(this::read)
        .map(it -> checked(it, said))
        .or(() -> input.words(LONGEST).map(it -> typed(it, said)))
        .orElseGet(Heard::refused);
  }

  private Heard<LocalDate> typed(String typed, Said said) {
    return switch (TimeReader.read(typed, now.apply(said))) {
      case Reading.Past _ -> Heard.refused(Text.of("area.day.past"));
      case Reading.NoSuchTime _ -> Heard.refused(Text.of("area.day.no-such"));
      case Reading.TooFar _ -> Heard.refused(tooFar());
      case Reading.Ask(var meant)
          when meant.size() == 1 && days(meant.getFirst()).findAny().isPresent() ->
          new Heard.Turned<>(days(meant.getFirst()).map(this::write).collect(Collectors.joining()));
      case Reading reading -> one(days(reading).distinct().sorted().toList(), said);
    };
  }

  private Heard<LocalDate> one(List<LocalDate> days, Said said) {
    return switch (days.size()) {
      case 0 -> Heard.refused(Text.of("area.day.not-understood"));
      case 1 -> checked(days.getFirst(), said);
      default ->
          new Heard.Turned<>(days.stream().map(this::write).collect(Collectors.joining(" ")));
    };
  }

  private static Stream<LocalDate> days(Reading reading) {
    return switch (reading) {
      case Reading.Understood it -> Stream.of(it.at().toLocalDate());
      case Reading.Range it -> Stream.of(it.end().toLocalDate());
      case Reading.Ask it -> it.candidates().stream().flatMap(DayQuestion::days);
      default -> Stream.empty();
    };
  }

  private Heard<LocalDate> checked(LocalDate day, Said said) {
    var today = now.apply(said).toLocalDate();
    if (day.isBefore(today)) {
      return Heard.refused(Text.of("area.day.past"));
    }
    return day.isAfter(last(today)) ? Heard.refused(tooFar()) : Heard.taken(day);
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

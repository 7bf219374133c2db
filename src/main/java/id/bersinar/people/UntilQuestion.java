package id.bersinar.people;

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
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// The last day of an absence: usual ones as buttons, and what [TimeReader] understands.
@Component
class UntilQuestion implements Answer<LocalDate> {

  private static final int LONGEST = 100;
  private static final int MOST_DAYS = 366;
  private static final String ON = "on:";
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?i)^(?:(?:saya|cuti|izin|libur|dinas luar|sampai|hingga|until|s/?d|-)\\s+)+");

  private final WallClock wallClock;

  UntilQuestion(WallClock wallClock) {
    this.wallClock = wallClock;
  }

  @Override
  public Text text(Text asked, Said said) {
    return said.view().isEmpty() ? asked : Text.of("people.absence.which");
  }

  @Override
  public Keyboard keyboard(Said said) {
    var today = wallClock.today();
    var days =
        said.view().isEmpty()
            ? Stream.of(
                today,
                today.plusDays(1),
                today.with(TemporalAdjusters.next(DayOfWeek.FRIDAY)),
                today.plusWeeks(2))
            : Stream.of(said.view().split(" ")).flatMap(it -> read(it).stream());
    return Keyboard.column(
        days.distinct()
            .sorted()
            .map(it -> Button.answer(Text.of("people.absence.day").with("date", it), ON + it))
            .toList());
  }

  @Override
  public Heard<LocalDate> hear(Input input, Said said) {
    var tapped = input.choice(ON).flatMap(this::read);
    if (tapped.isPresent()) {
      return checked(tapped.get());
    }
    return input
        .words(LONGEST)
        .map(it -> TimeReader.read(BEFORE.matcher(it).replaceFirst(""), wallClock.now()))
        .map(this::heard)
        .orElseGet(Heard::refused);
  }

  private Heard<LocalDate> heard(Reading reading) {
    if (reading instanceof Reading.Past) {
      return Heard.refused(Text.of("people.absence.past"));
    }
    var days = days(reading).distinct().toList();
    return switch (days.size()) {
      case 0 -> Heard.refused(Text.of("people.absence.not-understood"));
      case 1 -> checked(days.getFirst());
      default ->
          new Heard.Turned<>(days.stream().map(this::write).collect(Collectors.joining(" ")));
    };
  }

  private static Stream<LocalDate> days(Reading reading) {
    return switch (reading) {
      case Reading.Understood it -> Stream.of(it.at().toLocalDate());
      case Reading.Range it -> Stream.of(it.end().toLocalDate());
      case Reading.Ask it -> it.candidates().stream().flatMap(UntilQuestion::days);
      default -> Stream.empty();
    };
  }

  private Heard<LocalDate> checked(LocalDate day) {
    var today = wallClock.today();
    if (day.isBefore(today)) {
      return Heard.refused(Text.of("people.absence.past"));
    }
    return day.isAfter(today.plusDays(MOST_DAYS))
        ? Heard.refused(Text.of("people.absence.too-long"))
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

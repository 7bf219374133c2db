package id.bersinar.people;

import static id.bersinar.people.AbsenceSentences.Kind.FIRST_DAY;
import static id.bersinar.people.AbsenceSentences.Kind.LAST_DAY;
import static java.util.Comparator.comparing;

import id.bersinar.area.MonthGrid;
import id.bersinar.calendar.Reading;
import id.bersinar.calendar.TimeReader;
import id.bersinar.dialogue.Answer;
import id.bersinar.dialogue.Button;
import id.bersinar.dialogue.Heard;
import id.bersinar.dialogue.Input;
import id.bersinar.dialogue.Keyboard;
import id.bersinar.dialogue.Said;
import id.bersinar.dialogue.Text;
import id.bersinar.people.Absence.Days;
import id.bersinar.people.AbsenceSentences.Kind;
import id.bersinar.people.AbsenceSentences.Lasting;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// The days of an absence, by the clock of whoever is away: the last one of one that begins today,
/// or both, typed at once or tapped one after the other. What can mean several is asked back.
@Component
class DaysAwayQuestion implements Answer<Days> {

  private static final int MOST_DAYS = 366;
  private static final int LONGEST = 100;
  private static final String ON = "on:";
  private static final String SHOW = "show:";

  private final PersonalClock clock;
  private final AbsenceSentences sentences;

  DaysAwayQuestion(PersonalClock clock, AbsenceSentences sentences) {
    this.clock = clock;
    this.sentences = sentences;
  }

  @Override
  public Text text(Text asked, Said said) {
    var view = DaysAwayView.read(said.view());
    var question =
        view.first()
            ? Text.of("people.absence.ask-from")
            : view.since()
                .<Text>map(it -> Text.of("people.absence.ask-until-since").with("date", it))
                .orElse(asked);
    return view.which().isEmpty()
        ? Text.paragraphs(question, Text.of(view.month().map(it -> new MonthGrid(it).text())))
        : Text.of("area.day.which");
  }

  @Override
  public Keyboard keyboard(Said said) {
    var view = DaysAwayView.read(said.view());
    var today = clock.now(said).toLocalDate();
    if (!view.which().isEmpty()) {
      return Keyboard.column(view.which(), it -> Button.answer(it.label(today), chosen(view, it)));
    }
    var begin = view.since().orElse(today);
    Function<LocalDate, String> day = it -> chosen(view, new Days(view.first() ? it : begin, it));
    return view.month()
        .map(it -> new MonthGrid(it).buttons(begin, day, month -> show(view.in(month))))
        .orElseGet(() -> usual(view, begin, day));
  }

  private static Keyboard usual(
      DaysAwayView view, LocalDate begin, Function<LocalDate, String> day) {
    var weekday = TemporalAdjusters.next(view.first() ? DayOfWeek.MONDAY : DayOfWeek.FRIDAY);
    var days =
        Stream.of(begin, begin.plusDays(1), begin.with(weekday), begin.plusWeeks(2))
            .filter(it -> !view.first() || it.isAfter(begin))
            .distinct()
            .sorted()
            .map(it -> Button.answer(Text.of("area.day.one").with("date", it), day.apply(it)));
    var later =
        Stream.of(Button.answer(Text.of("people.absence.later"), show(DaysAwayView.FIRST)))
            .filter(_ -> view.equals(DaysAwayView.LAST));
    var picture = MonthGrid.opening(show(view.in(YearMonth.from(begin))));
    return Keyboard.column(Stream.of(days, later, Stream.of(picture)).flatMap(it -> it).toList());
  }

  private static String show(DaysAwayView view) {
    return SHOW + view.written();
  }

  /// What the button carries that means those days, or that first day.
  private static String chosen(DaysAwayView view, Days days) {
    return view.first() ? show(DaysAwayView.since(days.from())) : ON + days.written();
  }

  @Override
  public Heard<Days> hear(Input input, Said said) {
    var now = clock.now(said);
    return input
        .choice(SHOW)
        .<Heard<Days>>map(it -> new Heard.Turned<>(DaysAwayView.read(it).written()))
        .or(() -> input.choice(ON).flatMap(Days::read).map(it -> checked(it, now)))
        .or(() -> input.words(LONGEST).map(it -> typed(it, DaysAwayView.read(said.view()), now)))
        .orElseGet(Heard::refused);
  }

  private Heard<Days> typed(String typed, DaysAwayView view, ZonedDateTime now) {
    var told = sentences.told(typed);
    var kind = told.map(AbsenceSentences.Told::kind).orElse(view.first() ? FIRST_DAY : LAST_DAY);
    var time = told.map(AbsenceSentences.Told::time).orElse(typed);
    boolean last = told.filter(it -> it.kind() == LAST_DAY).isPresent();
    return sentences
        .lasting(time)
        .map(it -> lasting(it, last || it.last(), view, now))
        .orElseGet(() -> typed(time, kind, view, now));
  }

  /// A span of another length than what is said to last is asked.
  private static Heard<Days> lasting(
      Lasting said, boolean last, DaysAwayView view, ZonedDateTime now) {
    var today = now.toLocalDate();
    var from = Days.on(view.since().orElse(today));
    var told =
        said.day().isEmpty() ? Stream.of(from) : each(AbsenceSentences.read(said.day(), now));
    var days = told.flatMap(it -> lasting(said, last, it, today)).distinct().toList();
    return switch (days.size()) {
      case 0 -> Heard.refused(Text.of("area.day.not-understood"));
      case 1 -> checked(days.getFirst(), now);
      default -> new Heard.Turned<>(view.which(days).written());
    };
  }

  /// What ends on a day begins today at the earliest.
  private static Stream<Days> lasting(Lasting said, boolean last, Days day, LocalDate today) {
    var forward = new Days(day.from(), day.from().plus(said.days()).minusDays(1));
    if (!day.from().equals(day.until())) {
      return Stream.of(day, forward);
    }
    if (!last || said.day().isEmpty()) {
      return Stream.of(forward);
    }
    var first = day.from().minus(said.days()).plusDays(1);
    return first.isBefore(today)
        ? Stream.of(new Days(today, day.until()), forward)
        : Stream.of(new Days(first, day.until()));
  }

  private static Heard<Days> typed(String time, Kind kind, DaysAwayView view, ZonedDateTime now) {
    return switch (AbsenceSentences.read(time, now)) {
      case Reading.Past _ -> Heard.refused(Text.of("area.day.past"));
      case Reading.NoSuchTime _ -> Heard.refused(Text.of("area.day.no-such"));
      case Reading.TooFar _ -> Heard.refused(Text.of("people.absence.too-long"));
      case Reading.Ask it when kind == LAST_DAY ->
          meant(time, kind, until(it, time, now), view, now);
      case Reading reading -> meant(time, kind, reading, view, now);
    };
  }

  /// "minggu depan" as a last day may be the end of that week too.
  private static Reading until(Reading.Ask asked, String time, ZonedDateTime now) {
    return AbsenceSentences.read("sampai " + time, now) instanceof Reading.Ask it ? it : asked;
  }

  private static Heard<Days> meant(
      String time, Kind kind, Reading reading, DaysAwayView view, ZonedDateTime now) {
    var begin = view.since().orElse(now.toLocalDate());
    var days = days(reading, kind, begin);
    if (kind == LAST_DAY && days.stream().allMatch(it -> it.until().isBefore(begin))) {
      // "Jumat" is the one after the first day.
      var later = TimeReader.read(time, begin.atStartOfDay(now.getZone()));
      days = days(later, kind, begin);
    }
    boolean begins = kind == FIRST_DAY && !(reading instanceof Reading.Range);
    var shown = begins ? DaysAwayView.FIRST : view;
    return switch (days.size()) {
      case 0 -> Heard.refused(Text.of("area.day.not-understood"));
      case 1 ->
          begins
              ? new Heard.Turned<>(DaysAwayView.since(days.getFirst().from()).written())
              : checked(days.getFirst(), now);
      default -> new Heard.Turned<>(shown.which(days).written());
    };
  }

  /// Those that don't end before they begin, where there are any.
  private static List<Days> days(Reading reading, Kind kind, LocalDate begin) {
    var all = told(reading, kind, begin);
    var possible = all.stream().filter(it -> !it.until().isBefore(it.from())).toList();
    return possible.isEmpty() ? all : possible;
  }

  private static List<Days> told(Reading reading, Kind kind, LocalDate begin) {
    return each(reading)
        .map(
            it ->
                kind == LAST_DAY && (it.from().equals(it.until()) || it.from().isBefore(begin))
                    ? new Days(begin, it.until())
                    : it)
        .distinct()
        .sorted(comparing(Days::from).thenComparing(Days::until))
        .toList();
  }

  private static Stream<Days> each(Reading reading) {
    return switch (reading) {
      case Reading.Understood it -> Stream.of(Days.on(it.at().toLocalDate()));
      case Reading.Range it ->
          Stream.of(new Days(it.begin().at().toLocalDate(), it.end().toLocalDate()));
      case Reading.Ask it -> it.candidates().stream().flatMap(DaysAwayQuestion::each);
      default -> Stream.empty();
    };
  }

  private static Heard<Days> checked(Days days, ZonedDateTime now) {
    var today = now.toLocalDate();
    if (days.from().isBefore(today) || days.until().isBefore(days.from())) {
      return Heard.refused(Text.of("area.day.past"));
    }
    return days.until().isAfter(today.plusDays(MOST_DAYS))
        ? Heard.refused(Text.of("people.absence.too-long"))
        : Heard.taken(days);
  }

  @Override
  public String write(Days days) {
    return days.written();
  }

  @Override
  public Optional<Days> read(String stored) {
    return Days.read(stored);
  }
}

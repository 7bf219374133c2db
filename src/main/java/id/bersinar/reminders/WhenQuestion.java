package id.bersinar.reminders;

import id.bersinar.calendar.Reading;
import id.bersinar.calendar.TimeReader;
import id.bersinar.dialogue.Answer;
import id.bersinar.dialogue.Button;
import id.bersinar.dialogue.Found;
import id.bersinar.dialogue.Heard;
import id.bersinar.dialogue.Input;
import id.bersinar.dialogue.Keyboard;
import id.bersinar.dialogue.Reply;
import id.bersinar.dialogue.Said;
import id.bersinar.dialogue.Text;
import id.bersinar.people.PersonalClock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// When something is to happen: buttons for usual times, and anything that [TimeReader]
/// understands, by the clock of whoever is asked.
@Component
class WhenQuestion implements Answer<When> {

  private static final String AT = "at:";
  private static final LocalTime MORNING = LocalTime.of(9, 0);
  private static final LocalTime AFTERNOON = LocalTime.of(16, 0);

  private final PersonalClock clock;

  WhenQuestion(PersonalClock clock) {
    this.clock = clock;
  }

  @Override
  public Text text(Text asked, Said said) {
    return Candidates.read(said.view())
        .map(Candidates::text)
        .or(() -> MonthPicture.read(said.view()).map(MonthPicture::text))
        .orElse(asked);
  }

  @Override
  public Keyboard keyboard(Said said) {
    var now = clock.now(said);
    return Candidates.read(said.view())
        .<Keyboard>map(it -> Keyboard.column(it.buttons(AT, now.getZone())))
        .or(() -> MonthPicture.read(said.view()).map(it -> it.keyboard(AT, now.toLocalDateTime())))
        .orElseGet(
            () ->
                Keyboard.grid(2, usualTimes(now.toLocalDateTime()))
                    .row(MonthPicture.opening(now.toLocalDate())));
  }

  /// All of them ahead, none twice.
  private static List<Button> usualTimes(LocalDateTime now) {
    var today = now.toLocalDate();
    var usual = new ArrayList<Usual>();
    usual.add(new Usual("reminders.usual.in-an-hour", nextMinute(now.plusHours(1))));
    usual.add(new Usual("reminders.usual.today", today.atTime(AFTERNOON)));
    usual.add(new Usual("reminders.usual.tomorrow", today.plusDays(1).atTime(MORNING)));
    usual.add(new Usual("reminders.usual.day-after", today.plusDays(2).atTime(MORNING)));
    var monday = today.with(TemporalAdjusters.next(DayOfWeek.MONDAY)).atTime(MORNING);
    if (usual.stream().noneMatch(it -> it.at().equals(monday))) {
      usual.add(new Usual("reminders.usual.monday", monday));
    }
    return usual.stream().filter(it -> it.at().isAfter(now)).map(Usual::button).toList();
  }

  private static LocalDateTime nextMinute(LocalDateTime moment) {
    return moment.plusMinutes(1).truncatedTo(ChronoUnit.MINUTES);
  }

  private record Usual(String key, LocalDateTime at) {
    Button button() {
      return Button.answer(Text.of(key).with("time", at.toLocalTime()), AT + at);
    }
  }

  @Override
  public Heard<When> hear(Input input, Said said) {
    return switch (input) {
      case Input.Words(var text) -> heard(read(text, said), said);
      case Input.Choice _ when input.choice(MonthPicture.TURN).isPresent() ->
          input
              .choice(MonthPicture.TURN)
              .flatMap(MonthPicture::read)
              .<Heard<When>>map(it -> new Heard.Turned<>(it.written()))
              .orElseGet(Heard::refused);
      case Input.Choice _ -> tapped(input.choice(AT).flatMap(it -> meant(it, said)), said);
      default -> Heard.refused();
    };
  }

  /// Whether it is a time that was typed, as it is spelled: beside another question words may be
  /// a name that is like one.
  boolean takes(Input input, Said said) {
    return input instanceof Input.Words(var typed) && TimeReader.isTime(typed, clock.now(said));
  }

  private Reading read(String text, Said said) {
    return MonthPicture.read(said.view())
        .flatMap(it -> ofDay(text, it, said))
        .orElseGet(() -> TimeReader.read(text, clock.now(said)));
  }

  /// Absent where the words may name another day.
  private Optional<Reading> ofDay(String text, MonthPicture picture, Said said) {
    return Optional.of(picture)
        .filter(it -> it.day().isPresent())
        .map(it -> TimeReader.read(it.ofDay(text), clock.now(said)))
        .filter(it -> !(it instanceof Reading.NotUnderstood) && !mayNameAnotherDay(it));
  }

  /// Whether they can be said of the day after as well: "Senin jam 9" names a day, "jam 9" none.
  boolean nameNoDay(String words, LocalDate day, Said said) {
    return ofDay(words, MonthPicture.of(day.plusDays(1)), said).isPresent();
  }

  private static boolean mayNameAnotherDay(Reading reading) {
    return switch (reading) {
      case Reading.NoSuchTime _ -> true;
      // The day that was put before it was not taken for its day.
      case Reading.Understood it -> it.assumptions().contains(Reading.Assumption.NEXT_DAY);
      case Reading.Range it -> it.begin().assumptions().contains(Reading.Assumption.NEXT_DAY);
      default -> false;
    };
  }

  /// The time in a sentence; the other words are what it is about.
  @Override
  public Optional<Found<Heard<When>>> within(String words, Said said) {
    return find(words, said)
        .map(it -> new Found<>(heard(it.reading(), said), it.rest(), List.of()));
  }

  private Optional<id.bersinar.calendar.Found> find(String words, Said said) {
    return TimeReader.find(words, clock.now(said));
  }

  private static Optional<Candidates.Candidate> meant(String tapped, Said said) {
    return Candidates.read(said.view())
        .flatMap(it -> it.named(tapped))
        .or(() -> Candidates.Candidate.read(tapped));
  }

  /// The hour of which half of the day is read back with the next question, and again before it
  /// is saved.
  private static final Set<Reading.Assumption> READ_BACK =
      Set.of(Reading.Assumption.EARLIER_HALF, Reading.Assumption.LATER_HALF);

  /// The time in a sentence that says it beyond doubt, where it says more than that.
  Optional<Found<When>> certain(String words, Said said) {
    return find(words, said)
        .filter(it -> !it.rest().isBlank())
        .flatMap(it -> certain(it.reading()).map(at -> new Found<>(at, it.rest(), List.of())));
  }

  /// Whether a sentence says a time that can mean several, and more than that.
  boolean asks(String words, Said said) {
    return find(words, said)
        .filter(it -> it.reading() instanceof Reading.Ask && !it.rest().isBlank())
        .isPresent();
  }

  /// Why the time in a sentence can't be; absent where it has none, or it can.
  Optional<Text> refusal(String words, Said said) {
    return find(words, said)
        .flatMap(
            it ->
                heard(it.reading(), said) instanceof Heard.Refused<When>(var why)
                    ? why
                    : Optional.empty());
  }

  private static Optional<When> certain(Reading reading) {
    return switch (reading) {
      case Reading.Understood(var at, var assumed) when READ_BACK.containsAll(assumed) ->
          Optional.of(When.once(at));
      case Reading.Recurring it when READ_BACK.containsAll(it.first().assumptions()) ->
          Optional.of(When.of(it));
      default -> Optional.empty();
    };
  }

  private Heard<When> tapped(Optional<Candidates.Candidate> tapped, Said said) {
    if (tapped.isEmpty()) {
      return Heard.refused(Text.of("reminders.time.not-understood"));
    }
    var when = tapped.get().when();
    var reading = TimeReader.checked(when.at(), now(said));
    if (!(reading instanceof Reading.Understood)) {
      return heard(reading, said);
    }
    return new Heard.Taken<>(
        when, tapped.get().hourOpen() ? notes(Set.of(Reading.Assumption.HOUR)) : List.of());
  }

  Heard<When> heard(Reading reading, Said said) {
    return switch (reading) {
      case Reading.Understood(var at, var assumptions) ->
          new Heard.Taken<>(When.once(at), notes(assumptions));
      case Reading.Range it -> begun(it, said);
      case Reading.Recurring it -> again(it, said);
      case Reading.Ask(var candidates) -> new Heard.Turned<>(Candidates.of(candidates).written());
      case Reading.Unsaid(var missing) -> Heard.refused(Text.of("reminders.missing.", missing));
      case Reading.Lead _ -> Heard.refused(Text.of("reminders.time.lead"));
      case Reading.NotUnderstood() -> Heard.refused(Text.of("reminders.time.not-understood"));
      case Reading.NoSuchTime(var really) ->
          Heard.refused(
              really
                  .map(it -> Text.of("reminders.time.other-weekday").with("date", it))
                  .orElseGet(() -> Text.of("reminders.time.no-such")));
      case Reading.Never() -> Heard.refused(Text.of("reminders.time.never"));
      case Reading.Past(var at, var hourOpen) ->
          Heard.refused(
              Text.of("reminders.time.past")
                  .with("moment", hourOpen ? at.toLocalDate() : spelled(at, said)));
      case Reading.TooFar(var at) ->
          Heard.refused(Text.of("reminders.time.too-far").with("moment", spelled(at, said)));
    };
  }

  private Heard<When> begun(Reading.Range range, Said said) {
    var end =
        range.begin().assumptions().contains(Reading.Assumption.HOUR)
            ? range.end().toLocalDate()
            : spelled(range.end(), said);
    var word = Reply.say(Text.of("reminders.time.range").with("end", end));
    return new Heard.Taken<>(
        When.once(range.begin().at()), with(word, range.begin().assumptions()));
  }

  private Heard<When> again(Reading.Recurring reading, Said said) {
    var first = reading.first();
    var when = When.of(reading);
    var word =
        Text.of("reminders.time.repeats")
            .with("recurrence", SeriesWords.of(when.repetition().orElseThrow().from(first.at())))
            .with("moment", spelled(first.at(), said));
    var needless = when.needless().stream().map(WhenQuestion::needless);
    return new Heard.Taken<>(
        when,
        Stream.concat(with(Reply.say(word), first.assumptions()).stream(), needless).toList());
  }

  private static Reply needless(LocalDate day) {
    return Reply.say(Text.of("reminders.time.except-needless").with("date", day));
  }

  private static List<Reply> with(Reply word, Set<Reading.Assumption> assumptions) {
    return Stream.concat(Stream.of(word), notes(assumptions).stream()).toList();
  }

  /// What was assumed, for the person to know.
  private static List<Reply> notes(Set<Reading.Assumption> assumptions) {
    return assumptions.stream()
        .sorted()
        .<Reply>map(it -> Reply.say(Text.of("reminders.assumption.", it)))
        .toList();
  }

  @Override
  public String write(When value) {
    return value.written();
  }

  @Override
  public Optional<When> read(String stored) {
    return When.read(stored);
  }

  LocalDateTime now(Said said) {
    return clock.now(said).toLocalDateTime();
  }

  /// What was said, to be spelled in full.
  ZonedDateTime spelled(LocalDateTime at, Said said) {
    return at.atZone(clock.zone(said));
  }

  /// As above, with the area's hour where that is another.
  Text told(LocalDateTime at, Said said) {
    return clock.told(spelled(at, said).toInstant(), said);
  }
}

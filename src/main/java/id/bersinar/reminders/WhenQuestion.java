package id.bersinar.reminders;

import id.bersinar.area.WallClock;
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
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/// When something is to happen: buttons for usual times, and anything that [TimeReader]
/// understands.
@Component
class WhenQuestion implements Answer<LocalDateTime> {

  private static final String AT = "at:";
  private static final LocalTime MORNING = LocalTime.of(9, 0);
  private static final LocalTime AFTERNOON = LocalTime.of(16, 0);
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern LEADING_ON =
      Pattern.compile(
          "^[,.:;-]+|^(?:untuk|buat|bahwa|soal|tentang|agar|supaya|ada|to|about) |[,;:-]+$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern PREPOSITION = Pattern.compile("(?i)di|untuk");
  private static final int MOST_WORDS = 60;
  private static final int MOST_WORDS_OF_A_TIME = 8;
  private static final DateTimeFormatter ZONE_NAME =
      DateTimeFormatter.ofPattern("zzz", Locale.of("id"));

  private final WallClock wallClock;

  WhenQuestion(WallClock wallClock) {
    this.wallClock = wallClock;
  }

  @Override
  public Keyboard keyboard(Said said) {
    return Keyboard.grid(2, usualTimes(wallClock.now().toLocalDateTime()));
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
  public Heard<LocalDateTime> hear(Input input, Said said) {
    if (!(input instanceof Input.Words || input instanceof Input.Choice)) {
      return Heard.refused();
    }
    return switch (read(input)) {
      case Reading.Understood(var at, var assumptions) -> new Heard.Taken<>(at, notes(assumptions));
      case Reading.NotUnderstood() -> Heard.refused(Text.of("reminders.time.not-understood"));
      case Reading.NoSuchTime() -> Heard.refused(Text.of("reminders.time.no-such"));
      case Reading.Past(var at) ->
          Heard.refused(Text.of("reminders.time.past").with("moment", spelled(at)));
      case Reading.TooFar(var at) ->
          Heard.refused(Text.of("reminders.time.too-far").with("moment", spelled(at)));
    };
  }

  /// The longest row of words that is a time ahead; the others are what it is about.
  @Override
  public Optional<Found<LocalDateTime>> within(String words, Said said) {
    var all = List.of(SPACE.split(words.strip()));
    return all.size() > MOST_WORDS
        ? Optional.empty()
        : IntStream.iterate(Math.min(MOST_WORDS_OF_A_TIME, all.size()), it -> it > 0, it -> it - 1)
            .boxed()
            .flatMap(
                length ->
                    IntStream.rangeClosed(0, all.size() - length)
                        .mapToObj(from -> found(all, from, from + length))
                        .flatMap(Optional::stream))
            .findFirst();
  }

  private Optional<Found<LocalDateTime>> found(List<String> words, int from, int to) {
    if (!(read(words, from, to) instanceof Reading.Understood(var at, var assumptions))) {
      return Optional.empty();
    }
    // It leads to what comes after the time.
    int end = PREPOSITION.matcher(words.get(to - 1)).matches() ? to - 1 : to;
    var before = String.join(" ", words.subList(0, from));
    var after = String.join(" ", words.subList(end, words.size()));
    var rest = LEADING_ON.matcher((before + " " + after).strip()).replaceAll("");
    return Optional.of(new Found<>(at, rest, notes(assumptions)));
  }

  private Reading read(List<String> words, int from, int to) {
    return read(new Input.Words(String.join(" ", words.subList(from, to))));
  }

  private static List<Reply> notes(Set<Reading.Assumption> assumptions) {
    return assumptions.stream().sorted().map(WhenQuestion::note).toList();
  }

  private Reading read(Input input) {
    var now = wallClock.now();
    return switch (input) {
      case Input.Words(var text) ->
          TimeReader.read(text, now.toLocalDateTime(), ZONE_NAME.format(now));
      default ->
          input
              .choice(AT)
              .flatMap(this::read)
              .map(at -> TimeReader.checked(at, now.toLocalDateTime()))
              .orElseGet(Reading.NotUnderstood::new);
    };
  }

  /// What was assumed, for the person to know.
  private static Reply note(Reading.Assumption assumption) {
    return Reply.say(Text.of("reminders.assumption.", assumption));
  }

  @Override
  public String write(LocalDateTime value) {
    return value.toString();
  }

  @Override
  public Optional<LocalDateTime> read(String stored) {
    try {
      return Optional.of(LocalDateTime.parse(stored));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  /// A time of the area, to be spelled in full.
  ZonedDateTime spelled(LocalDateTime at) {
    return at.atZone(wallClock.now().getZone());
  }
}

package id.bersinar.reminders;

import id.bersinar.calendar.Reading;
import id.bersinar.calendar.TimeReader;
import id.bersinar.dialogue.Answer;
import id.bersinar.dialogue.Found;
import id.bersinar.dialogue.Heard;
import id.bersinar.dialogue.Input;
import id.bersinar.dialogue.Keyboard;
import id.bersinar.dialogue.Said;
import id.bersinar.dialogue.Text;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/// Another time for what was to be on some day: an hour alone is that day's.
///
/// @param shown the day whose hours are shown first; absent where the usual times are
/// @param day on which it was to be; absent where an hour alone may be any day's
/// @param first when it was to be for the first time, where how often it comes may be typed after
///     that: "tiap Jumat" begins then at that hour; absent where nothing was said
record OtherTimeQuestion(
    WhenQuestion when,
    Function<Said, Optional<LocalDate>> shown,
    Function<Said, Optional<LocalDate>> day,
    Function<Said, Optional<LocalDateTime>> first)
    implements Answer<When> {

  /// "Nanti malam jam 8" is no hour alone.
  private static final Pattern TODAY =
      Pattern.compile("(?iu)\\b(?:nanti|ntar|entar|ini|tonight|later|this)\\b");

  private static final Pattern BEGINNING =
      Pattern.compile("(?iu)\\b(?:mulai|sejak|from|start|starting)\\b");

  private static final DateTimeFormatter AT = DateTimeFormatter.ofPattern("' jam 'HH:mm");

  private static final DateTimeFormatter FROM =
      DateTimeFormatter.ofPattern("' mulai 'd/M/yyyy' jam 'HH:mm");

  OtherTimeQuestion(
      WhenQuestion when,
      Function<Said, Optional<LocalDate>> shown,
      Function<Said, Optional<LocalDate>> day) {
    this(when, shown, day, _ -> Optional.empty());
  }

  /// Whether it is typed how often it comes: "tiap Jumat" says from when as well.
  boolean repeats(Input input, Said said) {
    return read(input, said) instanceof Reading.Recurring;
  }

  private Reading read(Input input, Said said) {
    return input instanceof Input.Words(var words)
        ? TimeReader.read(words, when.spelled(when.now(said), said))
        : new Reading.NotUnderstood();
  }

  /// With the first time that was said before, where none is said.
  private Input timed(Input input, Said said) {
    var before = first.apply(said);
    return before.isPresent()
            && input instanceof Input.Words(var words)
            && read(input, said) instanceof Reading.Recurring(_, _, _, var next)
            && next.assumptions().contains(Reading.Assumption.HOUR)
        ? new Input.Words(words + before.get().format(BEGINNING.matcher(words).find() ? AT : FROM))
        : input;
  }

  private Said seen(Said said) {
    return said.view().isEmpty() ? on(shown.apply(said), said) : said;
  }

  /// Whatever is shown meanwhile, what is typed is said of a day.
  private Said typed(String words, Said said) {
    var chosen = MonthPicture.read(said.view()).flatMap(MonthPicture::day);
    return on(chosen.or(() -> kept(words, said)), said);
  }

  private Optional<LocalDate> kept(String words, Said said) {
    return day.apply(said)
        .filter(_ -> !TODAY.matcher(words).find())
        .filter(it -> when.nameNoDay(words, it, said));
  }

  private static Said on(Optional<LocalDate> day, Said said) {
    return day.map(MonthPicture::of).map(it -> said.remembering(it.written())).orElse(said);
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
  public Heard<When> hear(Input typed, Said said) {
    var input = timed(typed, said);
    var heard =
        when.hear(input, input instanceof Input.Words(var words) ? typed(words, said) : seen(said));
    return heard instanceof Heard.Taken<When>(var at, var notes)
            && at.repetition().isPresent()
            && shown.apply(said).filter(at.at().toLocalDate()::isBefore).isPresent()
        // It begins later than the first note says.
        ? new Heard.Taken<>(at, notes.subList(1, notes.size()))
        : heard;
  }

  @Override
  public Optional<Found<Heard<When>>> within(String words, Said said) {
    return when.within(words, said);
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

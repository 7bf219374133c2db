package id.bersinar.reminders;

import id.bersinar.dialogue.Answer;
import id.bersinar.dialogue.Found;
import id.bersinar.dialogue.Heard;
import id.bersinar.dialogue.Input;
import id.bersinar.dialogue.Keyboard;
import id.bersinar.dialogue.Said;
import id.bersinar.dialogue.Text;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/// Another time for what was to be on some day: an hour alone is that day's.
///
/// @param shown the day whose hours are shown first; absent where the usual times are
/// @param day on which it was to be; absent where an hour alone may be any day's
record OtherTimeQuestion(
    WhenQuestion when,
    Function<Said, Optional<LocalDate>> shown,
    Function<Said, Optional<LocalDate>> day)
    implements Answer<When> {

  /// "Nanti malam jam 8" is no hour alone.
  private static final Pattern TODAY =
      Pattern.compile("(?iu)\\b(?:nanti|ntar|entar|ini|tonight|later|this)\\b");

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
  public Heard<When> hear(Input input, Said said) {
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

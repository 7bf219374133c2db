package id.bersinar.meetings;

import static id.bersinar.dialogue.texts.WordPattern.any;

import id.bersinar.area.WallClock;
import id.bersinar.calendar.Found;
import id.bersinar.calendar.TimeReader;
import id.bersinar.dialogue.Letters;
import id.bersinar.dialogue.Sentences;
import id.bersinar.dialogue.Visitor;
import id.bersinar.dialogue.texts.ListedWords;
import id.bersinar.dialogue.texts.Texts;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Sentences that move a meeting: "rapatnya dimajuin jadi jam 8", "undur rapat RW ke Jumat jam 10".
@Component
class MoveSentences implements Sentences {

  private static final Pattern SPACES = Pattern.compile("\\s+");

  private final ListedWords<Words> words;
  private final WallClock wallClock;

  MoveSentences(Texts texts, WallClock wallClock) {
    this.words = new ListedWords<>(texts, Words::of);
    this.wallClock = wallClock;
  }

  /// @param moving either word may come first; the time is last
  /// @param leaving what moves nothing: a denial, or a question
  /// @param unnamed what tells no meeting from another
  private record Words(Pattern moving, Pattern leaving, Pattern unnamed) {
    static Words of(Texts texts) {
      var meeting = any(texts.everyVersion("meetings.sentence.moved"));
      var moving = any(texts.everyVersion("meetings.sentence.moving"));
      var to = any(texts.everyVersion("meetings.sentence.to"));
      return new Words(
          Pattern.compile(
              "\\s*(?:%1$s\\s+)?(?:%2$s(?<title>.{0,40}?)\\s%3$s(?:\\s+%4$s)*|%3$s\\s+%2$s(?:(?<titleToo>.{0,40}?)(?:\\s+%4$s)+)?)\\s+(?<time>.{1,60}?)[\\s.!]*"
                  .formatted(
                      any(texts.everyVersion("dialogue.sentence.please")), meeting, moving, to)),
          Pattern.compile("\\?|" + any(texts.everyVersion("meetings.sentence.leaving"))),
          Pattern.compile(any(texts.everyVersion("meetings.sentence.unnamed"))));
    }
  }

  /// A meeting that moves.
  ///
  /// @param called words of its title, in small letters; none where it isn't named
  /// @param time to which it moves, as it was said
  record Move(List<String> called, String time) {

    /// Whether it may be the one with that title.
    boolean fits(String title) {
      return SPACES.splitAsStream(Letters.small(title)).toList().containsAll(called);
    }

    /// Never prints what was said.
    @Override
    public String toString() {
      return "Move";
    }
  }

  /// What moves; absent where the sentence moves nothing.
  Optional<Move> in(String sentence) {
    var listed = words.now();
    var now = wallClock.now();
    return Optional.of(listed.moving().matcher(Letters.small(sentence)))
        .filter(
            it ->
                it.matches()
                    && !listed.leaving().matcher(it.group()).find()
                    && TimeReader.begins(it.group("time"), now))
        .map(
            it ->
                new Move(
                    called(it, listed, now),
                    TimeReader.find(it.group("time"), now)
                        .map(Found::time)
                        .orElse(it.group("time"))));
  }

  /// "Rapat besok" isn't called so.
  private static List<String> called(Matcher sentence, Words listed, ZonedDateTime now) {
    var said =
        Stream.of("title", "titleToo")
            .flatMap(it -> Optional.ofNullable(sentence.group(it)).stream())
            .map(it -> listed.unnamed().matcher(it).replaceAll(" ").strip())
            .findFirst()
            .orElse("");
    return TimeReader.isTime(said, now)
        ? List.of()
        : SPACES.splitAsStream(said).filter(it -> !it.isEmpty()).toList();
  }

  @Override
  public Optional<Meant> meant(String sentence, Supplier<Visitor> writer) {
    return in(sentence).map(_ -> new Meant(MeetingsDialogue.COMMAND, true, true, false));
  }
}

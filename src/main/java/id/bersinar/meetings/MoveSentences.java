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
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Sentences that move a meeting, or call it off: "rapatnya dimajuin jadi jam 8", "undur rapat RW
/// ke Jumat jam 10", "rapat besok dibatalkan".
@Component
class MoveSentences implements Sentences {

  private final ListedWords<Words> words;
  private final WallClock wallClock;

  MoveSentences(Texts texts, WallClock wallClock) {
    this.words = new ListedWords<>(texts, Words::of);
    this.wallClock = wallClock;
  }

  /// @param moving either word may come first; the time is last
  /// @param postponing as above, where no time is said and the meeting is named
  /// @param cancelling as above
  /// @param leaving what moves nothing: a denial, or a question
  /// @param unnamed what tells no meeting from another
  private record Words(
      Pattern moving, Pattern postponing, Pattern cancelling, Pattern leaving, Pattern unnamed) {

    static Words of(Texts texts) {
      var please = any(texts.everyVersion("dialogue.sentence.please"));
      var meeting = any(texts.everyVersion("meetings.sentence.moved"));
      var postponing = texts.everyVersion("meetings.sentence.postponing");
      var moving =
          Set.of(
              String.join(",", postponing),
              String.join(",", texts.everyVersion("meetings.sentence.changing")));
      var to = any(texts.everyVersion("meetings.sentence.to"));
      var unnamed = any(texts.everyVersion("meetings.sentence.unnamed"));
      return new Words(
          Pattern.compile(
              "\\s*(?:%1$s\\s+)?(?:%2$s(?<title>.{0,40}?)\\s%3$s(?:\\s+%4$s)*|%3$s\\s+%2$s(?:(?<titleToo>.{0,40}?)(?<to>\\s+%4$s)+)?)\\s+(?<time>.{1,60}?)[\\s.!]*"
                  .formatted(please, meeting, any(moving), to)),
          named(please, meeting, any(postponing), to, unnamed),
          named(
              please,
              meeting,
              any(texts.everyVersion("meetings.sentence.cancelling")),
              to,
              unnamed),
          Pattern.compile("\\?|" + any(texts.everyVersion("meetings.sentence.leaving"))),
          Pattern.compile(unnamed));
    }

    private static Pattern named(
        String please, String meeting, String doing, String to, String unnamed) {
      return Pattern.compile(
          "\\s*(?:%1$s\\s+)?(?:%2$s(?<title>.{1,40}?)\\s%3$s|%3$s\\s+%2$s(?<titleToo>.{1,40}?))(?:\\s+(?:%4$s|%5$s))*[\\s.!]*"
              .formatted(please, meeting, doing, to, unnamed));
    }
  }

  /// A meeting that moves, or won't be.
  ///
  /// @param which it is
  /// @param time to which it moves, as it was said; empty where it wasn't
  /// @param mayBeOld whether that may be the meeting's time as well: "undur rapat Senin"
  /// @param cancels whether it won't be
  record Move(NamedMeeting which, String time, boolean mayBeOld, boolean cancels) {

    /// Never prints what was said.
    @Override
    public String toString() {
      return "Move";
    }
  }

  /// What moves; absent where the sentence moves nothing.
  Optional<Move> in(String sentence) {
    var small = Letters.small(sentence);
    return moved(small).or(() -> postponed(small)).or(() -> cancelled(small));
  }

  private Optional<Move> moved(String sentence) {
    var listed = words.now();
    var now = wallClock.now();
    return Optional.of(listed.moving().matcher(sentence))
        .filter(
            it ->
                it.matches()
                    && !listed.leaving().matcher(it.group()).find()
                    && TimeReader.begins(it.group("time"), now))
        .map(
            it -> {
              var time = it.group("time");
              boolean mayBeOld = it.group("title") == null && it.group("to") == null;
              return new Move(
                  mayBeOld ? NamedMeeting.of(time, listed.unnamed(), now) : which(it, listed),
                  TimeReader.find(time, now).map(Found::time).orElse(time),
                  mayBeOld,
                  false);
            });
  }

  private Optional<Move> postponed(String sentence) {
    var listed = words.now();
    return Optional.of(listed.postponing().matcher(sentence))
        .filter(it -> it.matches() && !listed.leaving().matcher(it.group()).find())
        .map(it -> new Move(which(it, listed), "", false, false))
        .filter(it -> it.which().isNamed());
  }

  private Optional<Move> cancelled(String sentence) {
    var listed = words.now();
    return Optional.of(listed.cancelling().matcher(sentence))
        // "Batal" itself leaves what would have moved.
        .filter(it -> it.matches() && !listed.leaving().matcher(title(it)).find())
        .map(it -> new Move(which(it, listed), "", false, true))
        .filter(it -> it.which().isNamed());
  }

  private NamedMeeting which(Matcher sentence, Words listed) {
    return NamedMeeting.of(title(sentence), listed.unnamed(), wallClock.now());
  }

  private static String title(Matcher sentence) {
    return Stream.of("title", "titleToo")
        .flatMap(it -> Optional.ofNullable(sentence.group(it)).stream())
        .findFirst()
        .orElse("");
  }

  @Override
  public Optional<Meant> meant(String sentence, Supplier<Visitor> writer) {
    return in(sentence).map(_ -> new Meant(MeetingsDialogue.COMMAND, true, true, false));
  }
}

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
/// ke Jumat jam 10", "rapat RT mundur sejam", "rapat besok dibatalkan".
@Component
class MoveSentences implements Sentences {

  private final ListedWords<Words> words;
  private final WallClock wallClock;

  MoveSentences(Texts texts, WallClock wallClock) {
    this.words = new ListedWords<>(texts, Words::of);
    this.wallClock = wallClock;
  }

  /// @param moving either word may come first; the time is last
  /// @param shifting as above, where it is said by how long
  /// @param earlier what moves it to an earlier time by that long
  /// @param to what stands before the time to which it moves
  /// @param postponing as above, where no time is said and the meeting is named
  /// @param cancelling as above
  /// @param leaving what moves nothing: a denial, or a question
  /// @param unnamed what tells no meeting from another
  private record Words(
      Pattern moving,
      Pattern shifting,
      Pattern earlier,
      Pattern to,
      Pattern postponing,
      Pattern cancelling,
      Pattern leaving,
      Pattern unnamed) {

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
          Pattern.compile(
              "\\s*(?:%1$s\\s+)?(?:%2$s(?<title>.{0,40}?)\\s(?<verb>%3$s)|(?<verbToo>%3$s)\\s+%2$s)(?<rest>\\s.{1,60}?)(?:[\\s,]+%4$s\\s.*)?[\\s.!]*"
                  .formatted(
                      please,
                      meeting,
                      any(postponing),
                      any(texts.everyVersion("meetings.sentence.because")))),
          Pattern.compile(any(texts.everyVersion("meetings.sentence.earlier"))),
          Pattern.compile(to),
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
  /// @param by how long it moves from when it is to be; absent where the time was said, or nothing
  record Move(
      NamedMeeting which, String time, boolean mayBeOld, boolean cancels, Optional<Shift> by) {

    private Move(NamedMeeting which, String time, boolean mayBeOld, boolean cancels) {
      this(which, time, mayBeOld, cancels, Optional.empty());
    }

    /// Never prints what was said.
    @Override
    public String toString() {
      return "Move";
    }
  }

  /// What moves; absent where the sentence moves nothing.
  Optional<Move> in(String sentence) {
    var small = Letters.small(sentence);
    return shifted(small)
        .or(() -> moved(small))
        .or(() -> postponed(small))
        .or(() -> cancelled(small));
  }

  /// "Rapat RT diundur seminggu", "undur rapat RT 2 jam".
  private Optional<Move> shifted(String sentence) {
    var listed = words.now();
    return Optional.of(listed.shifting().matcher(sentence))
        .filter(it -> it.matches() && !listed.leaving().matcher(it.group()).find())
        .flatMap(
            it -> {
              var verb = Optional.ofNullable(it.group("verb")).orElse(it.group("verbToo"));
              var earlier = listed.earlier().matcher(verb).matches();
              var title = Optional.ofNullable(it.group("title")).orElse("");
              return Shift.behind(it.group("rest").strip(), listed.unnamed(), earlier)
                  .filter(by -> !listed.to().matcher(by.before()).find())
                  .map(
                      by ->
                          new Move(
                              NamedMeeting.of(
                                  title + " " + by.before(), listed.unnamed(), wallClock.now()),
                              "",
                              false,
                              false,
                              Optional.of(by.shift())));
            });
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

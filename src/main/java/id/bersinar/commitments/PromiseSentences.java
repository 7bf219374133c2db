package id.bersinar.commitments;

import static id.bersinar.dialogue.texts.WordPattern.any;

import id.bersinar.area.WallClock;
import id.bersinar.calendar.Reading;
import id.bersinar.calendar.TimeReader;
import id.bersinar.dialogue.Sentences;
import id.bersinar.dialogue.Visitor;
import id.bersinar.dialogue.texts.ListedWords;
import id.bersinar.dialogue.texts.Texts;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Sentences in which somebody promises something by a day: "saya janji kirim data paling lambat
/// Jumat". "Saya akan kirim data sebelum Jumat" may be one, and may tell something else;
/// so may "saya janji kirim data".
@Component
class PromiseSentences implements Sentences {

  private final ListedWords<Words> words;
  private final WallClock wallClock;

  PromiseSentences(Texts texts, WallClock wallClock) {
    this.words = new ListedWords<>(texts, Words::of);
    this.wallClock = wallClock;
  }

  /// @param first the day before the promise
  /// @param last the day behind it
  /// @param open where somebody promises it and says no day
  /// @param report where what is promised there is a report, which is no tip
  /// @param will where somebody only says that they will do it before a day
  /// @param drugs what no promise of an official is about
  /// @param harmless where it is about work against them
  private record Words(
      Pattern first,
      Pattern last,
      Pattern open,
      Pattern report,
      Pattern will,
      Pattern drugs,
      Pattern harmless) {
    static Words of(Texts texts) {
      var mine = any(texts.everyVersion("commitments.sentence.mine"));
      var promising = any(texts.everyVersion("commitments.sentence.promising"));
      var others = any(texts.everyVersion("commitments.sentence.others"));
      var until = any(texts.everyVersion("commitments.sentence.until"));
      var promise =
          "(?:(?<mine>%1$s)\\s+)?(?:%2$s)(?:\\s+(?<mineToo>%1$s))?(?!\\s+%3$s)[\\s:,-]++(?<words>\\S.*?)"
              .formatted(mine, promising, others);
      int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL;
      return new Words(
          Pattern.compile(
              "\\s*%s\\s+(?<day>[^,:\\n]{1,40}?)[\\s,:]+%s[\\s.!]*".formatted(until, promise),
              flags),
          Pattern.compile(
              "\\s*%s[\\s,;(-]++%s[\\s:]+(?<day>[^\\n]{1,40}?)[\\s.!)]*".formatted(promise, until),
              flags),
          Pattern.compile(
              "\\s*%s\\s+%s(?!\\s+%s)[\\s:,-]++(?:%s\\s++)?(?!%s)(?<words>[^?\\n]+)"
                  .formatted(
                      mine,
                      promising,
                      others,
                      any(texts.everyVersion("commitments.sentence.going")),
                      any(texts.everyVersion("commitments.sentence.denying"))),
              flags),
          Pattern.compile(any(texts.everyVersion("commitments.sentence.report")), flags),
          Pattern.compile(
              "\\s*(?<mine>%s)(?<mineToo>)(?!(?:\\s+\\p{L}+)?\\s+%s)\\s+(?<words>\\S.*?)[\\s,;(-]++%s[\\s:]+(?<day>[^\\n]{1,40}?)[\\s.!)]*"
                  .formatted(
                      any(texts.everyVersion("commitments.sentence.will")),
                      any(texts.everyVersion("commitments.sentence.befalls")),
                      any(texts.everyVersion("commitments.sentence.before"))),
              flags),
          Pattern.compile(any(texts.everyVersion("commitments.sentence.drugs")), flags),
          Pattern.compile(any(texts.ownVersions("help.words.harmless")), flags));
    }
  }

  /// What is promised.
  ///
  /// @param day by when, as it was said; empty where it wasn't
  /// @param own whether who writes keeps it
  record Promise(String words, String day, boolean own) {
    /// Never prints what was said.
    @Override
    public String toString() {
      return "Promise";
    }
  }

  /// Absent where nothing is promised. With drugs in it, it is a story, which may belong
  /// into a tip.
  Optional<Promise> in(String sentence) {
    var listed = words.now();
    return tellsOfDrugs(sentence, listed) ? Optional.empty() : in(sentence, listed);
  }

  private static boolean tellsOfDrugs(String sentence, Words listed) {
    return listed.drugs().matcher(listed.harmless().matcher(sentence).replaceAll(" ")).find();
  }

  private Optional<Promise> in(String sentence, Words listed) {
    return Stream.of(listed.first(), listed.last(), listed.will())
        .map(it -> it.matcher(sentence))
        .filter(this::matches)
        .findFirst()
        .map(
            it ->
                new Promise(
                    it.group("words").strip(),
                    it.group("day").strip(),
                    it.group("mine") != null || it.group("mineToo") != null))
        .or(
            () ->
                Optional.of(listed.open().matcher(sentence))
                    .filter(Matcher::matches)
                    .map(it -> new Promise(it.group("words").strip(), "", true)));
  }

  private boolean matches(Matcher it) {
    return it.matches() && beginsWithDay(it.group("day"), wallClock.now());
  }

  /// An hour alone names no day: it may stand behind any.
  private static boolean beginsWithDay(String said, ZonedDateTime now) {
    return TimeReader.begins(said, now)
        && TimeReader.find(said, now)
            .map(it -> TimeReader.read("31/12 " + it.time(), now))
            .filter(it -> it instanceof Reading.NotUnderstood || it instanceof Reading.NoSuchTime)
            .isPresent();
  }

  @Override
  public Optional<Meant> meant(String sentence, Supplier<Visitor> writer) {
    return in(sentence)
        .map(
            it ->
                it.day().isEmpty()
                    ? words.now().report().matcher(it.words()).lookingAt()
                    : !words.now().will().matcher(sentence).matches())
        .map(promised -> new Meant(PromiseDialogue.COMMAND, promised, promised, false));
  }
}

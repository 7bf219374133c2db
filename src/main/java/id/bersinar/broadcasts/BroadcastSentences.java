package id.bersinar.broadcasts;

import static id.bersinar.dialogue.texts.WordPattern.any;

import id.bersinar.area.WallClock;
import id.bersinar.calendar.Reading;
import id.bersinar.calendar.TimeReader;
import id.bersinar.dialogue.Sentences;
import id.bersinar.dialogue.Visitor;
import id.bersinar.dialogue.texts.ListedWords;
import id.bersinar.dialogue.texts.Texts;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Sentences that say what residents are to be told: "umumkan ke warga besok jam 9 kerja bakti".
/// Before reminders, which reach officials only.
@Component
@Order(0)
class BroadcastSentences implements Sentences {

  private final ListedWords<Words> words;
  private final WallClock wallClock;

  BroadcastSentences(Texts texts, WallClock wallClock) {
    this.words = new ListedWords<>(texts, Words::of);
    this.wallClock = wallClock;
  }

  /// @param head the words of asking, with what stands before them and up to a colon
  /// @param last when it is to be sent, said at the end
  private record Words(Pattern head, Pattern last) {
    static Words of(Texts texts) {
      var please = any(texts.everyVersion("reminders.sentence.please"));
      var announcing = any(texts.everyVersion("broadcasts.sentence.announcing"));
      var telling = any(texts.everyVersion("broadcasts.sentence.telling"));
      var to = any(texts.everyVersion("broadcasts.sentence.to"));
      var residents = any(texts.everyVersion("broadcasts.sentence.residents"));
      var between = any(texts.everyVersion("broadcasts.sentence.between"));
      var sending = any(texts.everyVersion("broadcasts.sentence.sending"));
      int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL;
      return new Words(
          Pattern.compile(
              ("(?<time>[^:\\n]{0,60}?)(?:%1$s\\s+)*"
                      + "(?:%2$s(?:\\s+(?:%4$s\\s+)*%5$s)?|%3$s\\s+(?:%4$s\\s+)*%5$s)"
                      + "(?:(?<until>[^:\\n]{0,60}):(?=\\s))?(?:[\\s:,.-]|%6$s)*"
                      + "(?!(?:%4$s\\s+)*%5$s[\\s.!?]*$)(?<text>\\S.*)")
                  .formatted(please, announcing, telling, to, residents, between),
              flags),
          Pattern.compile(
              "(?<text>.*\\S)\\s*[,.;\\n]\\s*" + sending + "\\s+(?<time>[^,;\\n]+)", flags));
    }
  }

  /// What a sentence says.
  ///
  /// @param time when it is to be sent, as it was said before the text or after it; empty where it
  ///     wasn't: a time in the text belongs to it
  record Announcement(String text, String time) {
    /// Never prints what was said.
    @Override
    public String toString() {
      return "Announcement";
    }
  }

  /// Absent where it doesn't begin with asking for that.
  Optional<Announcement> in(String sentence) {
    var listed = words.now();
    return Optional.of(listed.head().matcher(sentence.strip()))
        .filter(Matcher::matches)
        .flatMap(it -> announcement(it, listed));
  }

  private Optional<Announcement> announcement(Matcher head, Words listed) {
    var before = head.group("time").strip();
    var until = Optional.ofNullable(head.group("until")).orElse("").strip();
    if (!before.isEmpty() && !isTime(before)) {
      return Optional.empty();
    }
    var text = head.group("text").strip();
    if (!until.isEmpty() && !isTime(until)) {
      // What stands before a colon begins the text: "rapat warga: besok jam 9".
      text = until + ": " + text;
      until = "";
    }
    var whole = text;
    var said = Stream.of(before, until).filter(it -> !it.isEmpty()).findFirst();
    var last =
        Optional.of(listed.last().matcher(whole))
            .filter(_ -> said.isEmpty())
            .filter(Matcher::matches)
            .filter(it -> isTime(it.group("time")));
    return Optional.of(
        last.map(it -> new Announcement(it.group("text").strip(), it.group("time").strip()))
            .orElseGet(() -> new Announcement(whole, said.orElse(""))));
  }

  private boolean isTime(String words) {
    return !(TimeReader.read(words, wallClock.now()) instanceof Reading.NotUnderstood);
  }

  @Override
  public Optional<Meant> meant(String sentence, Supplier<Visitor> writer) {
    return in(sentence).map(_ -> new Meant(BroadcastDialogue.COMMAND, true, true, false));
  }
}

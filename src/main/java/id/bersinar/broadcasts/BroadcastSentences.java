package id.bersinar.broadcasts;

import static id.bersinar.dialogue.texts.WordPattern.any;

import id.bersinar.area.WallClock;
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
  /// @param last when it is to be sent, ordered at the end
  /// @param leaving a text that says no more than that none is sent, or later
  private record Words(Pattern head, Pattern last, Pattern leaving) {
    static Words of(Texts texts) {
      var please = any(texts.everyVersion("dialogue.sentence.please"));
      var announcing = any(texts.everyVersion("broadcasts.sentence.announcing"));
      var telling = any(texts.everyVersion("broadcasts.sentence.telling"));
      var to = any(texts.everyVersion("broadcasts.sentence.to"));
      var residents = any(texts.everyVersion("broadcasts.sentence.residents"));
      var that = any(texts.everyVersion("broadcasts.sentence.that"));
      var between = any(texts.everyVersion("broadcasts.sentence.between"));
      var sending = any(texts.everyVersion("broadcasts.sentence.sending"));
      int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL;
      // "Kalau hujan, kerja bakti batal" isn't what "that" begins.
      var whom = "(?:%s\\s++){0,5}%s".formatted(to, residents);
      var whomThat = "%s(?:\\s++%s(?![^\\n]*,))?".formatted(whom, that);
      return new Words(
          Pattern.compile(
              ("(?<time>[^:\\n]{0,60}?)(?:%1$s\\s++){0,5}"
                      + "(?:%2$s(?:\\s++%4$s)?|%3$s\\s++%4$s)"
                      + "[\\s,.-]*+(?:%5$s[\\s,.-]*+)*+"
                      + "(?::\\s*+|(?<until>[^:\\n]{1,60}):\\s++)?"
                      + "(?!%6$s[\\s.!?]*+$)(?<text>\\S.*)")
                  .formatted(please, announcing, telling, whomThat, between, whom),
              flags),
          Pattern.compile(
              "(?<text>.*\\S)\\s*?[,.;\\n]\\s*+" + sending + "\\s++(?<time>[^,;\\n]+)", flags),
          Pattern.compile(
              "(?:" + any(texts.everyVersion("broadcasts.sentence.leaving")) + "[\\s,.!?]*+)++",
              flags));
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
  ///
  /// @param now by the clock of whoever writes
  Optional<Announcement> in(String sentence, ZonedDateTime now) {
    var listed = words.now();
    return Optional.of(listed.head().matcher(sentence.strip()))
        .filter(it -> it.matches() && !listed.leaving().matcher(it.group("text")).matches())
        .filter(
            it -> it.group("time").isBlank() || TimeReader.isTime(it.group("time").strip(), now))
        .map(it -> announcement(it, listed.last(), now));
  }

  private Announcement announcement(Matcher head, Pattern last, ZonedDateTime now) {
    var text = head.group("text").strip();
    var before = head.group("time").strip();
    var until = Optional.ofNullable(head.group("until")).orElse("").strip();
    // "Besok jam 9: kerja bakti" may say when that is.
    boolean sends = isCertain(until, now) && TimeReader.find(text, now).isPresent();
    if (!until.isEmpty() && !(before.isEmpty() && sends)) {
      text = until + ": " + text;
      until = "";
    }
    if (!before.isEmpty() && !isCertain(before, now)) {
      text = before + ": " + text;
      before = "";
    }
    var said = before.isEmpty() ? until : before;
    var whole = new Announcement(text, said);
    return Optional.of(last.matcher(text))
        .filter(it -> said.isEmpty() && it.matches() && isCertain(it.group("time"), now))
        .map(it -> new Announcement(it.group("text").strip(), it.group("time").strip()))
        .orElse(whole);
  }

  private static boolean isCertain(String words, ZonedDateTime now) {
    return SendTime.certain(words, now).isPresent();
  }

  @Override
  public Optional<Meant> meant(String sentence, Supplier<Visitor> writer) {
    return in(sentence, wallClock.now())
        .map(_ -> new Meant(BroadcastDialogue.COMMAND, true, true, false));
  }
}

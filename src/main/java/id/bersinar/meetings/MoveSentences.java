package id.bersinar.meetings;

import static id.bersinar.dialogue.texts.WordPattern.any;

import id.bersinar.area.WallClock;
import id.bersinar.calendar.TimeReader;
import id.bersinar.dialogue.Letters;
import id.bersinar.dialogue.Sentences;
import id.bersinar.dialogue.Visitor;
import id.bersinar.dialogue.texts.ListedWords;
import id.bersinar.dialogue.texts.Texts;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/// Sentences that move a meeting: "rapatnya dimajuin jadi jam 8", "undur rapat RW ke Jumat jam 10".
@Component
class MoveSentences implements Sentences {

  private final ListedWords<Pattern> words;
  private final WallClock wallClock;

  MoveSentences(Texts texts, WallClock wallClock) {
    this.words = new ListedWords<>(texts, MoveSentences::pattern);
    this.wallClock = wallClock;
  }

  /// Either word may come first; the time is last.
  private static Pattern pattern(Texts texts) {
    var meeting = any(texts.everyVersion("meetings.sentence.moved"));
    var moving = any(texts.everyVersion("meetings.sentence.moving"));
    var to = any(texts.everyVersion("meetings.sentence.to"));
    return Pattern.compile(
        "\\s*(?:%1$s\\s+)?(?:%2$s.{0,40}?\\s%3$s|%3$s\\s+%2$s.{0,40}?)(?:\\s+%4$s)*\\s+(?<time>.{1,60}?)[\\s.!?]*"
            .formatted(any(texts.everyVersion("dialogue.sentence.please")), meeting, moving, to));
  }

  /// The time to which one is moved; absent where the sentence moves none.
  Optional<String> time(String sentence) {
    return Optional.of(words.now().matcher(Letters.small(sentence)))
        .filter(it -> it.matches() && TimeReader.begins(it.group("time"), wallClock.now()))
        .map(it -> it.group("time"));
  }

  @Override
  public Optional<Meant> meant(String sentence, Supplier<Visitor> writer) {
    return time(sentence).map(_ -> new Meant(MeetingsDialogue.COMMAND, true, true, false));
  }
}

package id.bersinar.reminders;

import id.bersinar.area.WallClock;
import id.bersinar.calendar.Found;
import id.bersinar.calendar.Reading;
import id.bersinar.calendar.TimeReader;
import id.bersinar.dialogue.Letters;
import id.bersinar.dialogue.Sentences;
import id.bersinar.dialogue.texts.ListedWords;
import id.bersinar.dialogue.texts.Texts;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Sentences that ask for a reminder: with a word of reminding where a clause begins, or before a
/// lead time, and with a time. With a time alone they only may.
@Component
public class ReminderSentences implements Sentences {

  private final ListedWords<Words> words;
  private final WallClock wallClock;

  /// @param asks where somebody is told to remind
  /// @param about what people are reminded of, or that they are
  /// @param over what has been, of which nobody is reminded
  private record Words(Pattern asks, Pattern about, Pattern over) {
    static Words of(Texts texts) {
      var reminding = any(texts.everyVersion("reminders.sentence.reminding"));
      var events = any(texts.everyVersion("reminders.sentence.events"));
      return new Words(
          Pattern.compile(
              "(?:^|[,.;:!?\\n])\\s*" + reminding + "|" + reminding + "\\s+(?:h\\s?-\\s?)?\\d"),
          Pattern.compile(reminding + "|" + events),
          Pattern.compile(any(texts.everyVersion("reminders.sentence.over"))));
    }

    /// @param lists words and phrases with commas between them
    private static String any(Set<String> lists) {
      return Stream.of(String.join(",", lists).split(",", -1))
          .map(it -> Letters.small(it.strip()))
          .filter(it -> !it.isEmpty())
          .map(Pattern::quote)
          .collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}])(?:", ")(?![\\p{L}\\p{N}])"));
    }
  }

  ReminderSentences(Texts texts, WallClock wallClock) {
    this.words = new ListedWords<>(texts, Words::of);
    this.wallClock = wallClock;
  }

  @Override
  public Optional<Meant> meant(String sentence) {
    var listed = words.now();
    var small = Letters.small(sentence);
    return listed.about().matcher(small).find()
            && !listed.over().matcher(small).find()
            && saysWhen(sentence)
        ? Optional.of(new Meant(ReminderDialogue.COMMAND, listed.asks().matcher(small).find()))
        : Optional.empty();
  }

  private boolean saysWhen(String sentence) {
    var now = wallClock.now();
    return TimeReader.find(sentence, now)
        .or(() -> TimeReader.findLeads(sentence, now))
        .map(Found::reading)
        .filter(it -> !(it instanceof Reading.Past))
        .isPresent();
  }
}

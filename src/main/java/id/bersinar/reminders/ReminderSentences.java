package id.bersinar.reminders;

import id.bersinar.area.WallClock;
import id.bersinar.calendar.Found;
import id.bersinar.calendar.Reading;
import id.bersinar.calendar.TimeReader;
import id.bersinar.dialogue.Letters;
import id.bersinar.dialogue.Sentences;
import id.bersinar.dialogue.Visitor;
import id.bersinar.dialogue.texts.ListedWords;
import id.bersinar.dialogue.texts.Texts;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Sentences that ask for a reminder: with a word of reminding where a clause begins, or before a
/// lead time, and with a time. With a time alone they only may.
@Component
public class ReminderSentences implements Sentences {

  private static final Duration SOON = Duration.ofMinutes(5);

  private final ListedWords<Words> words;
  private final WallClock wallClock;

  /// @param asks where somebody is told to remind
  /// @param begins where a sentence begins with it
  /// @param about what people are reminded of, or that they are
  /// @param over what has been, of which nobody is reminded
  private record Words(Pattern asks, Pattern begins, Pattern about, Pattern over) {
    static Words of(Texts texts) {
      var reminding = any(texts.everyVersion("reminders.sentence.reminding"));
      // A cry for help could be taken for it, so nobody edits these.
      var please = any(texts.ownVersions("reminders.sentence.please"));
      var own = any(texts.ownVersions("reminders.sentence.reminding"));
      var events = any(texts.everyVersion("reminders.sentence.events"));
      return new Words(
          Pattern.compile(
              "(?:^|[,.;:!?\\n])\\s*" + reminding + "|" + reminding + "\\s+(?:h\\s?-\\s?)?\\d"),
          Pattern.compile("^\\s*(?:" + please + "\\s+)?" + own),
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
  public Optional<Meant> meant(String sentence, Supplier<Visitor> writer) {
    var listed = words.now();
    var small = Letters.small(sentence);
    return Optional.of(sentence)
        .filter(_ -> listed.about().matcher(small).find() && !listed.over().matcher(small).find())
        .map(_ -> now(writer.get()))
        .flatMap(
            now ->
                time(sentence, now)
                    .map(
                        it ->
                            new Meant(
                                ReminderDialogue.COMMAND,
                                listed.asks().matcher(small).find(),
                                listed.begins().matcher(small).find() && !isSoon(it, now))));
  }

  /// By the writer's clock.
  private ZonedDateTime now(Visitor writer) {
    return Optional.ofNullable(writer.where())
        .map(it -> wallClock.now(it.own()))
        .orElseGet(wallClock::now);
  }

  private static Optional<Reading> time(String sentence, ZonedDateTime now) {
    return TimeReader.find(sentence, now)
        .or(() -> TimeReader.findLeads(sentence, now))
        .map(Found::reading)
        .filter(it -> !(it instanceof Reading.Past));
  }

  /// "Sekarang" is when somebody needs help.
  private static boolean isSoon(Reading reading, ZonedDateTime now) {
    var soon = now.toLocalDateTime().plus(SOON);
    return reading instanceof Reading.Understood(var at, _) && at.isBefore(soon);
  }
}

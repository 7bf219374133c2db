package id.bersinar.reminders;

import static id.bersinar.dialogue.texts.WordPattern.any;

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
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/// Sentences that ask for a reminder: with a word of reminding where a clause begins, or before a
/// lead time, and with a time. With a time alone they only may.
@Component
public class ReminderSentences implements Sentences {

  private static final Duration SOON = Duration.ofMinutes(5);

  /// As far ahead as "sekarang" is taken for, and the rest of that minute.
  private static final Duration NOW = Duration.ofMinutes(2);

  private final ListedWords<Words> words;
  private final WallClock wallClock;

  /// @param about any of them, and what people are reminded of
  /// @param asks where somebody is told to remind: where a clause begins, or before a lead time
  /// @param heads what does the same at the head of a sentence only, where it may follow on a time
  /// @param begins as the program has it, at the head
  /// @param tells where somebody is asked to tell something, or not to forget it
  /// @param may what only may be meant so: what people are reminded of, or that they are
  /// @param now what is while it is written, and not what is so long from now
  /// @param over what has been, of which nobody is reminded
  private record Words(
      Pattern about,
      Pattern asks,
      Pattern heads,
      Pattern begins,
      Pattern tells,
      Pattern may,
      Pattern now,
      Pattern over) {
    static Words of(Texts texts) {
      // A cry for help could be taken for it, so nobody edits these.
      var please = "(?:" + any(texts.ownVersions("dialogue.sentence.please")) + "\\s+){0,3}";
      var own = any(texts.ownVersions("reminders.sentence.reminding"));
      var reminding = any(texts.everyVersion("reminders.sentence.reminding"));
      var naming = any(texts.everyVersion("reminders.sentence.naming"));
      var told = any(texts.everyVersion("reminders.sentence.told"));
      var telling = any(texts.everyVersion("reminders.sentence.telling")) + "\\s+" + told;
      var forget = any(texts.everyVersion("reminders.sentence.forget"));
      var events = any(texts.everyVersion("reminders.sentence.events"));
      var clause = "(?:^|[,.;:!?\\n])\\s*" + please;
      var either = "(?:" + reminding + "|" + naming + ")";
      var lead = "(?:\\s+" + told + ")?\\s+(?:h\\s?-\\s?)?\\d";
      return new Words(
          Pattern.compile(String.join("|", reminding, naming, telling, forget, events)),
          Pattern.compile(clause + either + "|" + either + lead),
          Pattern.compile(please + "(?:" + String.join("|", reminding, telling, forget) + ")"),
          Pattern.compile(please + own),
          Pattern.compile(telling + "|" + forget),
          Pattern.compile(String.join("|", reminding, naming, events, clause + telling)),
          Pattern.compile("(?<!dari |from )" + any(texts.ownVersions("reminders.sentence.now"))),
          Pattern.compile(any(texts.everyVersion("reminders.sentence.over"))));
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
        .flatMap(now -> time(sentence, now).flatMap(it -> meant(small, listed, it, now)));
  }

  /// What is over tells a story, but for an hour of today by which somebody asks to be reminded.
  private static boolean isOver(Reading time, boolean certain, ZonedDateTime now) {
    return time instanceof Reading.Past(var at, _)
        && !(certain && at.toLocalDate().equals(now.toLocalDate()));
  }

  private static Optional<Meant> meant(
      String sentence, Words listed, Reading time, ZonedDateTime now) {
    // "Kasih tau saya sekarang ..." tells what happens.
    if (isWithin(NOW, time, now)
        && listed.now().matcher(sentence).find()
        && listed.tells().matcher(sentence).find()) {
      return Optional.empty();
    }
    boolean certain =
        listed.asks().matcher(sentence).find() || heads(listed.heads(), sentence, now);
    if (isOver(time, certain, now)) {
      return Optional.empty();
    }
    boolean first = heads(listed.begins(), sentence, now);
    boolean planned = first && !isWithin(SOON, time, now);
    return certain || listed.may().matcher(sentence).find()
        ? Optional.of(new Meant(ReminderDialogue.COMMAND, certain, first, planned))
        : Optional.empty();
  }

  /// Whether nothing, or nothing but a time, stands before it: "besok jam 9 ingatkan saya rapat".
  private static boolean heads(Pattern words, String sentence, ZonedDateTime now) {
    var found = words.matcher(sentence);
    if (!found.find()) {
      return false;
    }
    var before = sentence.substring(0, found.start());
    return before.isBlank() || TimeReader.isTime(before, now);
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
        .map(Found::reading);
  }

  /// "Sekarang" is when somebody needs help.
  private static boolean isWithin(Duration soon, Reading reading, ZonedDateTime now) {
    return reading instanceof Reading.Understood(var at, _)
        && at.isBefore(now.toLocalDateTime().plus(soon));
  }
}

package id.bersinar.people;

import static id.bersinar.dialogue.texts.WordPattern.any;
import static java.util.stream.Collectors.joining;

import id.bersinar.area.WallClock;
import id.bersinar.calendar.Reading;
import id.bersinar.calendar.TimeReader;
import id.bersinar.dialogue.Letters;
import id.bersinar.dialogue.Sentences;
import id.bersinar.dialogue.Visitor;
import id.bersinar.dialogue.texts.ListedWords;
import id.bersinar.dialogue.texts.Texts;
import java.time.Period;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Sentences that say no more than that somebody is away, and when: "saya cuti sampai Senin",
/// "besok saya cuti", "cuti mulai Senin sampai Jumat"; or that they won't be: "gak jadi cuti".
@Component
class AbsenceSentences implements Sentences {

  /// As the longest that [TimeReader] reads.
  private static final int LONGEST = 100;

  private final ListedWords<Words> words;
  private final WallClock wallClock;

  /// @param whole the sentence
  /// @param part what is left of it where the command's own words are taken away
  /// @param ahead the sentence, with the day before the rest, and perhaps for how long behind it
  /// @param off that it won't be
  /// @param behind the same, where that is said last, or that they are back
  /// @param around what stands before a first day, or a number of days
  /// @param until what stands before a last day
  /// @param fromNow what makes a number of days the day on which they are over
  private record Words(
      Pattern whole,
      Pattern part,
      Pattern ahead,
      Pattern off,
      Pattern behind,
      Pattern around,
      Pattern until,
      Pattern fromNow) {
    static Words of(Texts texts) {
      var person = any(texts.everyVersion("people.absence.sentence.before"));
      var after = any(texts.everyVersion("people.absence.sentence.after"));
      var before = "\\s*(?<before>(?:" + person + "\\s+){0,9})";
      var time =
          "(?:(?<until>"
              + any(texts.everyVersion("people.absence.sentence.until"))
              + ")\\s+|(?<since>"
              + any(texts.everyVersion("people.absence.sentence.since"))
              + ")\\s+)";
      var away =
          any(texts.everyVersion("people.absence.sentence.away")) + "(?:[\\s,]+" + after + "){0,5}";
      // Why, or who stands in, who is asked for all the same.
      var because = any(texts.everyVersion("people.absence.sentence.because"));
      var more = "(?:,?\\s+" + because + "(?:\\s+[^\\s,]+){0,4})?";
      var end = "(?:[\\s,]+" + after + "){0,5}" + more + "[\\s.!]*";
      var off = any(texts.everyVersion("people.absence.sentence.off"));
      return new Words(
          Pattern.compile(before + away + "(?:\\s+" + time + "?(?<time>.+?))?" + end),
          Pattern.compile(before + time + "(?<time>.+?)" + end),
          Pattern.compile(
              "\\s*"
                  + time
                  + "?(?<time>.{1,60}?)[\\s,]+(?<before>(?:"
                  + person
                  + "\\s+){0,9})"
                  + away
                  + "(?:\\s+(?<more>.{1,30}?))??"
                  + end),
          Pattern.compile(
              "(?:(?<time>.{1,60}?)[\\s,]+)??" + before + off + "\\s+" + away + ".{0,40}"),
          Pattern.compile(
              before
                  + "(?:"
                  + away
                  + "(?:\\s+(?<time>.{1,60}?))?[\\s,]+"
                  + off
                  + "|"
                  + any(texts.everyVersion("people.absence.sentence.back"))
                  + ")"
                  + end),
          Pattern.compile(
              "(?:"
                  + any(texts.everyVersion("people.absence.sentence.during"))
                  + "|"
                  + any(texts.everyVersion("people.absence.sentence.since"))
                  + ")\\s+"),
          Pattern.compile(any(texts.everyVersion("people.absence.sentence.until")) + "\\s+"),
          Pattern.compile(any(texts.everyVersion("people.absence.sentence.from-now"))));
    }
  }

  AbsenceSentences(Texts texts, WallClock wallClock) {
    this.words = new ListedWords<>(texts, Words::of);
    this.wallClock = wallClock;
  }

  /// What a time in such a sentence is of the absence.
  enum Kind {
    LAST_DAY,
    FIRST_DAY,
    /// All of it, where it is a day.
    WHOLE
  }

  /// What was said.
  ///
  /// @param time when; empty where no day was
  record Told(Kind kind, String time) {}

  @Override
  public Optional<Meant> meant(String sentence, Supplier<Visitor> writer) {
    var listed = words.now();
    var small = Letters.small(sentence);
    if (isOff(sentence)) {
      return Optional.of(new Meant(ProfileDialogue.COMMAND, true, true, false));
    }
    return matching(small.replace('?', ' '), listed.whole(), listed.ahead())
        .filter(it -> time(it).isEmpty() ? !it.group("before").isEmpty() : isDay(time(it)))
        .map(it -> new Meant(ProfileDialogue.COMMAND, true, !time(it).isEmpty(), false));
  }

  /// Whether it says that somebody won't be away.
  boolean isOff(String sentence) {
    return matching(Letters.small(sentence), words.now().off(), words.now().behind())
        .filter(it -> time(it).isEmpty() || isDay(time(it)))
        .isPresent();
  }

  /// What it says of an absence; absent where it is no such sentence, or a question, which is
  /// answered by what is known.
  ///
  /// @param said the sentence, or what it says beside the words for the command
  Optional<Told> told(String said) {
    var listed = words.now();
    return matching(Letters.small(said), listed.part(), listed.whole(), listed.ahead())
        .filter(_ -> Letters.small(said).indexOf('?') < 0)
        .map(it -> new Told(kind(it, listed), time(it)))
        .filter(it -> it.time().isEmpty() || isDay(it.time()));
  }

  /// Whether it says when somebody is away.
  boolean saysWhen(String sentence) {
    return told(sentence).filter(it -> !it.time().isEmpty()).isPresent();
  }

  /// Whether an official says so: "izin besok" asks for no consent then.
  boolean isTold(String sentence, Visitor writer) {
    return !writer.roles().isEmpty() && saysWhen(sentence);
  }

  private static Optional<Matcher> matching(String sentence, Pattern... patterns) {
    return Stream.of(patterns).map(it -> it.matcher(sentence)).filter(Matcher::matches).findFirst();
  }

  private static Kind kind(Matcher matcher, Words listed) {
    return matcher.group("until") != null
        ? Kind.LAST_DAY
        : matcher.group("since") != null || isFromNow(time(matcher), listed)
            ? Kind.FIRST_DAY
            : Kind.WHOLE;
  }

  /// "cuti 3 hari lagi" doesn't say how long.
  private static boolean isFromNow(String time, Words listed) {
    var word = listed.fromNow().matcher(time);
    return word.find() && TimeReader.days(word.replaceAll(" ")).isPresent();
  }

  private static String time(Matcher matcher) {
    return Stream.of("time", "more")
        .filter(matcher.namedGroups()::containsKey)
        .map(matcher::group)
        .filter(Objects::nonNull)
        .collect(joining(" "));
  }

  /// As [TimeReader#read], where "hari ini" is a day in the evening too.
  static Reading read(String time, ZonedDateTime now) {
    var reading = TimeReader.read(time, now);
    return reading instanceof Reading.Unsaid(var missing) && missing == Reading.Missing.HOUR
        ? TimeReader.read(time, now.truncatedTo(ChronoUnit.DAYS))
        : reading;
  }

  /// How many days are said in a time of an absence: "3 hari", "seminggu mulai Senin", "besok dua
  /// hari".
  ///
  /// @param day the day from which they count; empty where none is said
  /// @param last whether that is the last one: "3 hari sampai Senin"
  record Lasting(Period days, String day, boolean last) {}

  Optional<Lasting> lasting(String time) {
    if (time.length() > LONGEST) {
      return Optional.empty();
    }
    var said = List.of(time.strip().split("\\s+"));
    return IntStream.rangeClosed(0, said.size())
        .boxed()
        .flatMap(
            it -> {
              var head = String.join(" ", said.subList(0, it));
              var tail = String.join(" ", said.subList(it, said.size()));
              return Stream.of(lasting(head, tail), lasting(tail, head));
            })
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<Lasting> lasting(String days, String day) {
    var until = words.now().until().matcher(day);
    boolean last = until.lookingAt();
    return TimeReader.days(bare(days))
        .map(it -> new Lasting(it, last ? day.substring(until.end()) : bare(day), last))
        .filter(it -> it.day().isEmpty() || isOne(it.day()));
  }

  private String bare(String said) {
    var around = words.now().around().matcher(said);
    return around.lookingAt() ? said.substring(around.end()) : said;
  }

  private boolean isDay(String time) {
    return lasting(time).isPresent() || isOne(time);
  }

  /// Who is away for some hours is there.
  private boolean isOne(String time) {
    var now = wallClock.now();
    if (!TimeReader.isTime(time, now)) {
      return false;
    }
    return switch (read(time, now)) {
      case Reading.Understood it -> it.assumptions().contains(Reading.Assumption.HOUR);
      case Reading.Range it -> it.begin().assumptions().contains(Reading.Assumption.HOUR);
      case Reading.Ask _, Reading.Past _, Reading.NoSuchTime _, Reading.TooFar _ -> true;
      default -> false;
    };
  }
}

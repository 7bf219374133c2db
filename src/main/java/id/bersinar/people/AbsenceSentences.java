package id.bersinar.people;

import id.bersinar.area.WallClock;
import id.bersinar.calendar.Reading;
import id.bersinar.calendar.TimeReader;
import id.bersinar.dialogue.Letters;
import id.bersinar.dialogue.Sentences;
import id.bersinar.dialogue.Visitor;
import id.bersinar.dialogue.texts.ListedWords;
import id.bersinar.dialogue.texts.Texts;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Sentences that say no more than that somebody is away, and until when: "saya cuti sampai Senin".
@Component
class AbsenceSentences implements Sentences {

  private final ListedWords<Words> words;
  private final WallClock wallClock;

  /// @param whole the sentence
  /// @param until what is left of it where the command's own words are taken away
  /// @param near a day that needs no word before it, as the absence begins now
  private record Words(Pattern whole, Pattern until, Pattern near) {
    static Words of(Texts texts) {
      var before = any(texts, "people.absence.sentence.before");
      var away = any(texts, "people.absence.sentence.away");
      var until = any(texts, "people.absence.sentence.until");
      return new Words(
          Pattern.compile(
              "\\s*(?<before>(?:"
                  + before
                  + "\\s+)*)"
                  + away
                  + "(?:\\s+(?:(?<until>"
                  + until
                  + ")\\s+)?"
                  + "(?<time>.+?))?[\\s.!]*"),
          Pattern.compile(
              "\\s*(?:" + before + "\\s+)*(?<until>" + until + ")\\s+(?<time>.+?)[\\s.!]*"),
          Pattern.compile(any(texts, "people.absence.sentence.near")));
    }

    private static String any(Texts texts, String key) {
      return texts.everyVersion(key).stream()
          .flatMap(it -> Stream.of(it.split(",", -1)))
          .map(it -> Letters.small(it.strip()))
          .filter(it -> !it.isEmpty())
          .map(Pattern::quote)
          .collect(Collectors.joining("|", "(?:", ")(?![\\p{L}\\p{N}])"));
    }
  }

  AbsenceSentences(Texts texts, WallClock wallClock) {
    this.words = new ListedWords<>(texts, Words::of);
    this.wallClock = wallClock;
  }

  @Override
  public Optional<Meant> meant(String sentence, Supplier<Visitor> writer) {
    return Optional.of(words.now().whole().matcher(Letters.small(sentence)))
        .filter(Matcher::matches)
        .filter(it -> it.group("time") == null ? !it.group("before").isEmpty() : isDay(time(it)))
        .map(_ -> new Meant(ProfileDialogue.COMMAND, true, false));
  }

  /// The last day as it was said, or empty where none was: "mulai Senin" is none. Absent where
  /// nobody is away.
  ///
  /// @param told the sentence, or what it says beside the words for the command
  Optional<String> until(String told) {
    var listed = words.now();
    return Stream.of(listed.until(), listed.whole())
        .map(it -> it.matcher(Letters.small(told)))
        .filter(Matcher::matches)
        .map(it -> last(it, listed))
        .findFirst()
        .filter(it -> it.isEmpty() || isDay(it));
  }

  private static String last(Matcher matcher, Words listed) {
    var time = time(matcher);
    return matcher.group("until") != null || listed.near().matcher(time).matches() ? time : "";
  }

  private static String time(Matcher matcher) {
    return Optional.ofNullable(matcher.group("time")).orElse("");
  }

  private boolean isDay(String time) {
    return switch (TimeReader.read(time, wallClock.now())) {
      case Reading.Understood _,
          Reading.Range _,
          Reading.Ask _,
          Reading.Past _,
          Reading.NoSuchTime _,
          Reading.TooFar _ ->
          true;
      default -> false;
    };
  }
}

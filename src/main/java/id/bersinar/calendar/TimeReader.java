package id.bersinar.calendar;

import id.bersinar.calendar.Lexer.Placed;
import id.bersinar.calendar.Reading.Understood;
import java.text.Normalizer;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Understands times as people type them in Indonesian, and plain ones in English. What can mean
/// two things is asked; what is left open is decided for what people mostly mean, and told.
public final class TimeReader {

  private static final int LONGEST = 100;
  private static final int LONGEST_SENTENCE = 300;
  private static final int YEARS_AHEAD = 5;
  private static final Reading NOT_UNDERSTOOD = new Reading.NotUnderstood();
  private static final Token LATER = new Token.Word("lagi");

  private final Tokens tokens;
  private final ZonedDateTime now;

  private TimeReader(List<Token> tokens, ZonedDateTime now) {
    this.tokens = new Tokens(tokens);
    this.now = now;
  }

  /// Reads what is nothing but a time. What it can mean otherwise is asked, and so is what is meant
  /// where it is written with slips.
  ///
  /// @param now by the clock on the writer's wall
  public static Reading read(String typed, ZonedDateTime now) {
    if (typed.length() > LONGEST) {
      return NOT_UNDERSTOOD;
    }
    var words = Lexer.cut(normalized(typed));
    var reading = spelled(words, now);
    if (!reading.equals(NOT_UNDERSTOOD)) {
      return reading;
    }
    if (isMonth(words, now)) {
      return new Reading.Unsaid(Reading.Missing.DATE);
    }
    var meant =
        WordTable.mended(words).stream()
            .flatMap(it -> Moments.candidates(spelled(it, now)).stream())
            .distinct()
            .toList();
    return meant.isEmpty() ? NOT_UNDERSTOOD : new Reading.Ask(meant);
  }

  /// "Desember", "Januari nanti"
  private static boolean isMonth(List<Placed> words, ZonedDateTime now) {
    var tokens = new Tokens(tokens(WordTable.plain(words)));
    tokens.take("nanti");
    var month = new Months(tokens, now.toLocalDate()).any();
    tokens.take("nanti");
    return month.isPresent() && tokens.isAtEnd();
  }

  /// Whether it is nothing but a time, as it is spelled.
  ///
  /// @param now by the clock on the writer's wall
  public static boolean isTime(String typed, ZonedDateTime now) {
    return typed.length() <= LONGEST
        && !spelled(Lexer.cut(normalized(typed)), now).equals(NOT_UNDERSTOOD);
  }

  private static Reading spelled(List<Placed> words, ZonedDateTime now) {
    return Stream.of(words, Slips.withDots(words))
        .distinct()
        .map(it -> tokens(WordTable.plain(it)))
        // "30 menit" for "30 menit lagi".
        .flatMap(it -> Stream.of(it, Stream.concat(it.stream(), Stream.of(LATER)).toList()))
        .map(it -> read(it, now))
        .filter(it -> !it.equals(NOT_UNDERSTOOD))
        .findFirst()
        .orElse(NOT_UNDERSTOOD);
  }

  /// Reads what is nothing but a length of time, in days, hours and minutes.
  public static Optional<Duration> length(String typed) {
    return span(typed).flatMap(Span::exact);
  }

  /// Reads what is nothing but a number of days, weeks or months.
  public static Optional<Period> days(String typed) {
    return span(typed).filter(Span::isDays).map(Span::days);
  }

  private static Optional<Span> span(String typed) {
    if (typed.length() > LONGEST) {
      return Optional.empty();
    }
    var tokens = new Tokens(tokens(cut(typed)));
    return Span.take(tokens).filter(_ -> tokens.isAtEnd());
  }

  /// Finds the time within a longer sentence, and what else is said in it: "ingatkan saya besok jam
  /// 9 rapat RW" is "besok jam 9" and "rapat RW". Absent where there is none.
  ///
  /// @param now by the clock on the writer's wall
  public static Optional<Found> find(String sentence, ZonedDateTime now) {
    return sentence(sentence, now).flatMap(Sentence::time);
  }

  /// Finds the lead times within a longer sentence, and what else is said in it: "rapat RW H-7 dan
  /// H-1" is "H-7 dan H-1" and "rapat RW". Absent where there are none.
  public static Optional<Found> findLeads(String sentence, ZonedDateTime now) {
    return sentence(sentence, now).flatMap(Sentence::leads);
  }

  /// Whether a time, or a lead time, stands at the head of these words: "besok jam 9 rapat RW".
  ///
  /// @param now by the clock on the writer's wall
  public static boolean begins(String words, ZonedDateTime now) {
    return sentence(words.substring(0, Math.min(LONGEST, words.length())), now)
        .filter(Sentence::begins)
        .isPresent();
  }

  private static Optional<Sentence> sentence(String sentence, ZonedDateTime now) {
    var text = normalized(sentence);
    return text.length() > LONGEST_SENTENCE
        ? Optional.empty()
        : Optional.of(new Sentence(text, WordTable.plain(Lexer.cut(text)), now));
  }

  static List<Placed> cut(String typed) {
    return WordTable.plain(Lexer.cut(normalized(typed)));
  }

  private static String normalized(String typed) {
    // "½" is written with a slash of its own.
    return Normalizer.normalize(typed, Normalizer.Form.NFKC).replace('\u2044', '/');
  }

  static List<Token> tokens(List<Placed> placed) {
    return placed.stream().map(Placed::token).toList();
  }

  /// Reads tokens that are nothing but a time.
  static Reading read(List<Token> tokens, ZonedDateTime now) {
    return checked(new TimeReader(tokens, now).reading(), now.toLocalDateTime());
  }

  private Reading reading() {
    if (tokens.has("h", "harih", "sebelum", "habis")) {
      var lead = new LeadWords(tokens).take();
      if (lead.isPresent()) {
        return new Reading.Lead(lead.get());
      }
    }
    if (tokens.has("tiap", "sekali", "kali")) {
      return new RepeatWords(tokens, now).reading();
    }
    if (tokens.take("antara")) {
      return either(phrase(true), true);
    }
    // "3 hari mulai besok"
    var length = tokens.attempt(() -> length().filter(_ -> tokens.sees("mulai")));
    return length
        .map(it -> tokens.isAtEnd() ? NOT_UNDERSTOOD : lasting(whole(phrase(false)), it))
        .orElseGet(this::once);
  }

  private Optional<Span> length() {
    tokens.take("selama", "for");
    return Span.take(tokens);
  }

  private Reading whole(Phrase phrase) {
    return tokens.isAtEnd() ? one(phrase) : NOT_UNDERSTOOD;
  }

  private static Reading lasting(Reading begin, Span length) {
    return switch (begin) {
      case Understood it -> new Reading.Range(it, length.end(it.at()));
      case Reading.Ask(var all) ->
          new Reading.Ask(all.stream().map(it -> lasting(it, length)).toList());
      default -> begin;
    };
  }

  private Phrase phrase(boolean end) {
    return Phrase.take(tokens, now.toLocalDateTime(), end);
  }

  private Reading once() {
    var phrase = phrase(false);
    boolean ranged =
        tokens.take("sampai") || (phrase.isSaid() && tokens.take(Token.Dash.class).isPresent());
    if (!ranged && phrase.isSaid() && tokens.sees("atau")) {
      return either(phrase, false);
    }
    if (!ranged && phrase.isSaid() && tokens.sees("selama", "for")) {
      return length()
          .filter(_ -> tokens.isAtEnd())
          .map(it -> lasting(one(phrase), it))
          .orElse(NOT_UNDERSTOOD);
    }
    if (!ranged) {
      return whole(phrase);
    }
    var end = phrase(true);
    return tokens.isAtEnd() && end.isSaid() ? range(phrase, end) : NOT_UNDERSTOOD;
  }

  private Reading one(Phrase phrase) {
    return one(phrase, phrase.day());
  }

  private Reading one(Phrase phrase, Optional<Day> day) {
    if (!phrase.isSaid()) {
      return NOT_UNDERSTOOD;
    }
    if (phrase.moment().isPresent()) {
      return new Understood(phrase.moment().get(), Set.of());
    }
    if (!phrase.hour().exists()) {
      return new Reading.NoSuchTime(Optional.empty());
    }
    var moments = new Moments(now, phrase.hour());
    if (phrase.isOver()) {
      return moments.over();
    }
    var reading = day.map(moments::of).orElseGet(moments::nearest);
    // That it is later, or earlier, isn't when it is.
    return phrase.isBeyond() && reading instanceof Understood
        ? new Reading.Ask(List.of(reading))
        : reading;
  }

  private Reading range(Phrase from, Phrase until) {
    from.hour().completedBy(until.hour(), from.day().isPresent() && until.day().isPresent());
    if (!from.hour().exists() || !until.hour().exists()) {
      return new Reading.NoSuchTime(Optional.empty());
    }
    boolean open = !from.isSaid() && from.day().isEmpty();
    var begin =
        open
            ? new Moments(now, from.hour()).on(now.toLocalDate())
            : from.day().isEmpty() && until.hasDayForBoth() ? one(from, until.day()) : one(from);
    return begin instanceof Understood it
        ? new Moments(now, until.hour()).until(it, until.day(), it.at())
        : begin;
  }

  /// "antara jam 2 sama jam 4 sore", "jam 2 atau jam 4 sore"
  ///
  /// @param between whether "antara" has been said, so that one day is several: "Senin dan Rabu"
  private Reading either(Phrase from, boolean between) {
    tokens.take("dan", "atau", "sampai");
    var until = phrase(true);
    if (between && tokens.isAtEnd() && !until.isSaid() && from.day().isPresent()) {
      return one(from) instanceof Reading.Ask it ? it : NOT_UNDERSTOOD;
    }
    if (!tokens.isAtEnd() || !from.isSaid() || !until.isSaid()) {
      return NOT_UNDERSTOOD;
    }
    from.hour().completedBy(until.hour(), false);
    var day = until.day().or(from::day);
    var first = from.day().isEmpty() ? one(from, day) : one(from);
    var candidates = new ArrayList<Reading>(Moments.candidates(first).stream().limit(1).toList());
    var moments = new Moments(now, until.hour());
    if (until.hour().exists()) {
      var end = day.map(moments::of).orElseGet(moments::nearest);
      candidates.addAll(Moments.candidates(end).stream().limit(1).toList());
    }
    return candidates.isEmpty() ? NOT_UNDERSTOOD : new Reading.Ask(candidates);
  }

  /// A time that needs no reading, checked against now.
  public static Reading checked(LocalDateTime at, LocalDateTime now) {
    return checked(new Understood(at, Set.of()), now);
  }

  private static Reading checked(Reading reading, LocalDateTime now) {
    return switch (reading) {
      case Understood(var at, _) when !at.isAfter(now) -> new Reading.Past(at, false);
      case Understood(var at, _) when at.isAfter(now.plusYears(YEARS_AHEAD)) ->
          new Reading.TooFar(at);
      case Reading.Range(var begin, _) -> unlessRefused(reading, begin, now);
      case Reading.Recurring(_, _, _, var first) -> unlessRefused(reading, first, now);
      default -> reading;
    };
  }

  private static Reading unlessRefused(Reading reading, Understood first, LocalDateTime now) {
    var checked = checked(first, now);
    return checked.equals(first) ? reading : checked;
  }
}

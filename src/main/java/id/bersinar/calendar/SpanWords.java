package id.bersinar.calendar;

import static id.bersinar.calendar.Phrase.words;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// The words that count from now: "2 jam lagi", "sejam lagi", "3 hari lagi".
final class SpanWords {

  private static final String NUMBER = "\\d{1,5}|" + Phrase.NUMBER_WORDS;
  private static final Pattern SPAN =
      words(
          "(?:dalam )?(?:(?<half>setengah jam)"
              + "|(?:se|(?<n>"
              + NUMBER
              + ")(?<fraction>\\.5| setengah)? )(?<unit>menit|jam|hari|minggu|pekan|bulan|tahun))"
              + "(?: (?<more>"
              + NUMBER
              + ") menit)?(?: lagi| kemudian| dari sekarang| ke depan)?");

  private SpanWords() {}

  /// Where a span ends.
  sealed interface Span {}

  /// A moment.
  record Until(LocalDateTime at) implements Span {}

  /// A day, at an hour that is still open.
  record UntilDay(LocalDate day) implements Span {}

  static Optional<Span> take(Phrase phrase, LocalDateTime now) {
    return phrase.take(SPAN).map(match -> span(match, now));
  }

  private static Span span(MatchResult match, LocalDateTime now) {
    int more = match.group("more") == null ? 0 : Phrase.number(match.group("more"));
    if (match.group("half") != null) {
      return until(now.plusMinutes(30 + more));
    }
    int count = match.group("n") == null ? 1 : Phrase.number(match.group("n"));
    if (match.group("fraction") != null && match.group("unit").equals("jam")) {
      more += 30;
    }
    return switch (match.group("unit")) {
      case "menit" -> until(now.plusMinutes(count + more));
      case "jam" -> until(now.plusHours(count).plusMinutes(more));
      case "hari" -> new UntilDay(now.toLocalDate().plusDays(count));
      case "bulan" -> new UntilDay(now.toLocalDate().plusMonths(count));
      case "tahun" -> new UntilDay(now.toLocalDate().plusYears(count));
      default -> new UntilDay(now.toLocalDate().plusWeeks(count));
    };
  }

  /// The next full minute: what is said back has no seconds, and mustn't be over too soon.
  private static Span until(LocalDateTime at) {
    var minute = at.truncatedTo(ChronoUnit.MINUTES);
    return new Until(minute.equals(at) ? at : minute.plusMinutes(1));
  }
}

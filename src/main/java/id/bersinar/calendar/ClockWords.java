package id.bersinar.calendar;

import static id.bersinar.calendar.Phrase.words;

import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// The words that name an hour: "jam 2", "pukul 15.30", "jam setengah tiga", "9 pagi".
final class ClockWords {

  private static final String JAM = "(?:jam|pukul|pkl|pk|jm) ";
  private static final String HOUR = "(?<h>\\d{1,2}|" + Phrase.NUMBER_WORDS + ")";

  // Of a span of hours the beginning counts.
  private static final String UNTIL =
      "(?: ?- ?| (?:sampai|hingga|sd|s d|sampai dengan) )(?:" + JAM + ")?\\d{1,2}(?:[.:]\\d{2})?";
  private static final Pattern WRITTEN =
      words("(?:" + JAM + ")?(?<h>\\d{1,2})[.:](?<m>\\d{2})(?:[.:]\\d{2})?(?:" + UNTIL + ")?");
  private static final Pattern COMPACT = words("(?:" + JAM + ")(?<h>\\d{2})(?<m>\\d{2})");
  private static final Pattern BARE_COMPACT = words("(?<h>[01]\\d|2[0-3])(?<m>[0-5]\\d)");
  private static final Pattern FROM = words(JAM + "(?<h>\\d{1,2})" + UNTIL);
  // About when the prayers are over in western Indonesia; told as an hour that was chosen.
  private static final Map<String, Clock> PRAYERS =
      Map.of(
          "zuhur", new Clock(12, 30, false),
          "asar", new Clock(15, 45, false),
          "magrib", new Clock(18, 30, false),
          "isya", new Clock(19, 30, false));
  private static final Pattern PRAYER =
      words(
          "(?:jam )?(?:(?<zuhur>[dz]h?uhur|lohor|luhur)|(?<asar>as[hy]?ar)"
              + "|(?<magrib>mag?h?rib)|(?<isya>isy?a))");
  private static final Pattern SPOKEN =
      words(
          JAM
              + "(?<half>setengah )?"
              + HOUR
              + "(?: (?<way>lewat|lebih|kurang) (?<m>\\d{1,2}|seperempat)(?: menit)?)?");
  private static final Pattern WITH_PART =
      words("(?<half>setengah )?" + HOUR + "(?= (?:" + PartOfDay.anyName() + ")(?: |$))");
  private static final Pattern BARE = words("(?<h>\\d{1,2})");

  private ClockWords() {}

  /// An hour as it was said, not yet checked.
  ///
  /// @param vague whether it may be meant in the other half of the day: "jam 7", but not "07.00"
  record Clock(int hour, int minute, boolean vague) {}

  static Optional<Clock> take(Phrase phrase) {
    return phrase
        .take(WRITTEN)
        .or(() -> phrase.take(COMPACT))
        .map(ClockWords::written)
        .or(() -> phrase.take(FROM).map(match -> new Clock(number(match), 0, true)))
        .or(() -> phrase.take(SPOKEN).map(ClockWords::spoken))
        .or(() -> phrase.take(WITH_PART).map(match -> half(match, number(match))));
  }

  /// A number that stands alone, where only an hour can be meant.
  static Optional<Clock> takeBare(Phrase phrase) {
    return phrase
        .take(BARE)
        .map(match -> new Clock(number(match), 0, true))
        .or(() -> phrase.take(BARE_COMPACT).map(ClockWords::written));
  }

  /// After a prayer.
  static Optional<Clock> takePrayer(Phrase phrase) {
    return phrase
        .take(PRAYER)
        .flatMap(
            match ->
                PRAYERS.entrySet().stream()
                    .filter(it -> match.group(it.getKey()) != null)
                    .map(Map.Entry::getValue)
                    .findFirst());
  }

  private static Clock written(MatchResult match) {
    return new Clock(number(match), Integer.parseInt(match.group("m")), false);
  }

  private static Clock spoken(MatchResult match) {
    var way = match.group("way");
    if (way == null) {
      return half(match, number(match));
    }
    var said = match.group("m");
    int minutes = said.equals("seperempat") ? 15 : Integer.parseInt(said);
    // "setengah tiga lewat 5" is 2.35.
    var from = half(match, number(match));
    int all = from.hour() * 60 + from.minute() + (way.equals("kurang") ? -minutes : minutes);
    return counted(all);
  }

  /// "setengah tiga" is half past two.
  private static Clock half(MatchResult match, int hour) {
    return match.group("half") == null ? new Clock(hour, 0, true) : counted(hour * 60 - 30);
  }

  /// The hour before one is twelve.
  private static Clock counted(int minutes) {
    int hour = Math.floorDiv(minutes, 60);
    return new Clock(hour == 0 ? 12 : hour, Math.floorMod(minutes, 60), true);
  }

  private static int number(MatchResult match) {
    return Phrase.number(match.group("h"));
  }
}

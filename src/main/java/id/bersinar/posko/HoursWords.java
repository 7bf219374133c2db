package id.bersinar.posko;

import static java.util.Map.entry;

import id.bersinar.area.ZoneNames;
import id.bersinar.dialogue.Letters;
import id.bersinar.dialogue.Text;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The words of opening hours: as Indonesians write them, and as maps do (`Mo-Fr 08:00-16:00`).
///
/// A word that isn't here makes the whole unclear, so that nothing is skipped.
final class HoursWords {

  private static final Set<DayOfWeek> ALL = EnumSet.allOf(DayOfWeek.class);
  private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

  private static final Map<String, DayOfWeek> DAYS = days();

  private static final String DAY = "(?:" + String.join("|", DAYS.keySet()) + ")";
  private static final String SHORT =
      "(?:sen|sn|sel|sls|sl|rab|rb|kam|kms|km|jum|jmt|jm|sab|sbt|sb|ming|mgg|min|mg)";
  private static final String PART =
      "(?<part>pagi|siang|sore|petang|malam|subuh|dini ?hari|am|pm|a\\.m\\.?|p\\.m\\.?)(?!\\p{L})";

  /// A pattern, and what it means; nothing for words that add nothing.
  private record Word(Pattern pattern, Function<MatchResult, Optional<HoursToken>> meaning) {}

  // The first that fits is taken, so what is longer stands above.
  private static final List<Word> WORDS =
      List.of(
          word("[;\\n\\r]|\\.(?!\\d)", new HoursToken.End()),
          word("[,|]", new HoursToken.And(true)),
          word("[&/+]", new HoursToken.And(false)),
          word("-", new HoursToken.Until()),
          filler("[\\s()\\[\\]:=]+"),
          letters("dan|and|serta", new HoursToken.And(false)),
          letters(
              "sampai dengan|sampai|sampe|hingga|s ?\\. ?d\\.?|s ?/ ?d\\.?|sd\\.?|until|till|to",
              new HoursToken.Until()),
          word("(?<!\\d)7 hari(?: (?:dalam )?seminggu)?(?!\\p{L})", new HoursToken.Days(ALL)),
          word("24 ?/ ?7(?!\\d)", new HoursToken.WholeDay()),
          word(
              "(?<!\\d)(?:1 ?[x×] ?)?24 ?(?:jam|hours?|hrs|h)"
                  + "(?: (?:sehari|penuh|non ?stop|full|/ ?hari))?(?!\\p{L})",
              new HoursToken.WholeDay()),
          letters("tengah malam", new HoursToken.Clock(24, 0, true, Optional.empty())),
          letters("tengah hari", new HoursToken.Clock(12, 0, true, Optional.empty())),
          new Word(
              Pattern.compile(
                  "(?<![\\d.:])(?<h>\\d{1,2}?)(?:[.:]?(?<m>\\d{2}))?(?![\\d]|[.:]\\d)"
                      + "(?! ?jam(?!\\p{L}))(?: ?"
                      + PART
                      + ")?"),
              match -> Optional.of(clock(match))),
          filler("(?:termasuk|juga) (?:hari )?(?:libur(?: nasional)?|besar)(?!\\p{L})"),
          filler("(?:termasuk|juga) tanggal merah(?!\\p{L})"),
          filler("tanpa (?:istirahat|jeda|libur)(?!\\p{L})"),
          unclear(
              "(?:hari )?libur (?:nasional|umum|besar)|cuti bersama|(?:tanggal|tgl\\.?) merah"
                  + "|hari (?:besar|raya)|hari libur(?! ?:? ?"
                  + DAY
                  + "(?!\\p{L}))|lebaran|natal|idul \\p{L}+|ph|sh|(?:public )?holidays?",
              "posko.problem.hours-holiday"),
          letters("(?:(?:se)?tiap )?hari kerja|weekdays?", new HoursToken.Days(workdays())),
          letters(
              "(?:setiap|tiap|semua) ?hari|every ?day|daily"
                  + "|hari-hari lain(?:nya)?|hari lain(?:nya)?|lainnya|sisanya|selebihnya",
              new HoursToken.Days(ALL)),
          letters("akhir pekan|weekends?", new HoursToken.Days(WEEKEND)),
          letters(
              "(?:tidak|tdk|tak|gak) buka|tutup|hari libur|libur|closed|off",
              new HoursToken.Closed()),
          letters("terkecuali|kecuali|except", new HoursToken.Except(false)),
          letters("selain", new HoursToken.Except(true)),
          letters("(?:jam )?(?:istirahat|ishoma|rehat)|break", new HoursToken.Break()),
          new Word(
              Pattern.compile(SHORT + "\\.|" + DAY + "(?!\\p{L})"),
              match -> Optional.of(new HoursToken.Days(Set.of(day(match.group()))))),
          new Word(
              Pattern.compile(PART),
              match -> Optional.of(new HoursToken.Part(PartOfDay.of(match.group("part"))))),
          filler("(?:pukul|pkl\\.?|pk\\.?|jam|hari|setiap|tiap|pada|dari|mulai)(?!\\p{L})"),
          filler("(?:buka|open|operasional|pelayanan|layanan|posko)(?!\\p{L})"));

  private static final Pattern ZONE = Pattern.compile("(wita|wib|wit)(?!\\p{L})");

  // "Every week", or on Sundays: a capital letter decides.
  private static final Pattern EVERY_WEEK = Pattern.compile("\\b(?i:setiap|tiap) minggu\\b");

  private HoursWords() {}

  /// @param zone that of the area; hours of another are unclear
  static List<HoursToken> of(String text, ZoneId zone) {
    if (EVERY_WEEK.matcher(text).find()) {
      throw Unclear.words();
    }
    var rest = plain(text);
    var tokens = new ArrayList<HoursToken>();
    int at = 0;
    while (at < rest.length()) {
      at = next(rest, at, zone, tokens);
    }
    return tokens;
  }

  private static int next(String text, int at, ZoneId zone, List<HoursToken> tokens) {
    var named = ZONE.matcher(text).region(at, text.length());
    if (named.lookingAt()) {
      if (!ZoneNames.parse(named.group()).equals(Optional.of(zone))) {
        throw Unclear.because(Text.of("posko.problem.hours-zone"));
      }
      return named.end();
    }
    for (var word : WORDS) {
      var match = word.pattern.matcher(text).region(at, text.length());
      match.useTransparentBounds(true);
      if (match.lookingAt()) {
        word.meaning.apply(match).ifPresent(tokens::add);
        return match.end();
      }
    }
    throw Unclear.words();
  }

  /// In small letters, with one kind of dash, apostrophe, digit and space.
  private static String plain(String text) {
    return Letters.small(Letters.withDigits(text))
        .replaceAll("[\\p{Pd}\u2212~\u301C→]", "-")
        .replaceAll("[^\\S\\n\\r]+", " ")
        .replaceAll("juma? ?['’‘`´ʼ′\"]? ?at(?!\\p{L})", "jumat")
        .strip();
  }

  private static HoursToken clock(MatchResult match) {
    int hour = Integer.parseInt(match.group("h"));
    int minute = match.group("m") == null ? 0 : Integer.parseInt(match.group("m"));
    boolean sure = match.group("h").length() == 2 || hour == 0;
    if (hour > 24 || minute > 59 || (hour == 24 && minute > 0)) {
      throw Unclear.words();
    }
    return new HoursToken.Clock(
        hour, minute, sure, Optional.ofNullable(match.group("part")).map(PartOfDay::of));
  }

  private static DayOfWeek day(String name) {
    return Optional.ofNullable(DAYS.get(name.replace(".", ""))).orElseThrow(Unclear::words);
  }

  private static Set<DayOfWeek> workdays() {
    return EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
  }

  private static Map<String, DayOfWeek> days() {
    return Stream.of(
            entry(DayOfWeek.MONDAY, "senin|senen|sen|sn|monday|mon|mo"),
            entry(DayOfWeek.TUESDAY, "selasa|slasa|sel|sls|sl|tuesday|tues|tue|tu"),
            entry(DayOfWeek.WEDNESDAY, "rabu|rebo|rab|rb|wednesday|wed|we"),
            entry(DayOfWeek.THURSDAY, "kamis|kemis|kam|kms|km|thursday|thurs|thur|thu|th"),
            entry(DayOfWeek.FRIDAY, "jumat|jum|jmt|jm|friday|fri|fr"),
            entry(DayOfWeek.SATURDAY, "sabtu|saptu|sab|sbt|sb|saturday|sat|sa"),
            entry(DayOfWeek.SUNDAY, "minggu|ahad|ming|mgg|min|mg|sunday|sun|su"))
        .flatMap(it -> Stream.of(it.getValue().split("\\|")).map(name -> entry(name, it.getKey())))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static Word word(String pattern, HoursToken meaning) {
    return new Word(Pattern.compile(pattern), _ -> Optional.of(meaning));
  }

  private static Word letters(String words, HoursToken meaning) {
    return word("(?:" + words + ")(?!\\p{L})", meaning);
  }

  private static Word filler(String pattern) {
    return new Word(Pattern.compile(pattern), _ -> Optional.empty());
  }

  private static Word unclear(String words, String advice) {
    return new Word(
        Pattern.compile("(?:" + words + ")(?!\\p{L})"),
        _ -> {
          throw Unclear.because(Text.of(advice));
        });
  }
}

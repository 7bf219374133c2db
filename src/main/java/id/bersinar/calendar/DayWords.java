package id.bersinar.calendar;

import static id.bersinar.calendar.Phrase.words;

import id.bersinar.calendar.Reading.Assumption;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The words that name a day: "besok", "Senin depan", "tanggal 5", "17 Agustus 2027".
final class DayWords {

  private static final List<String> WEEKDAYS =
      List.of("senin", "selasa", "rabu", "kamis", "jumat", "sabtu", "minggu");
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "mei", "jun", "jul", "agu", "sep", "okt", "nov", "des");
  private static final String WEEKDAY =
      "(?<weekday>senin|selasa|rabu|kamis|jumat|sabtu|minggu|ahad)";
  private static final String MONTH =
      "(?<month>januari|jan|februari|pebruari|feb|peb|maret|mar|april|apr|mei|juni|jun|juli|jul"
          + "|agustus|agu|ags|agt|september|sept|sep|oktober|okt|november|nopember|nov|nop"
          + "|desember|des)";
  // "Selasa, tanggal 24": the weekday only confirms the date.
  private static final String BEFORE_DATE =
      "(?:(?:hari )?" + WEEKDAY + " )?(?:pada )?(?:(?:tanggal|tgl) )?";
  private static final String WEEK = "(?:minggu|pekan)";
  // February the 29th comes every four years, except in some years that end a century.
  private static final int YEARS_TO_LOOK = 8;

  // Dates with their year. The first that fits counts.
  private static final List<Rule> DATES =
      List.of(
          new Rule(
              BEFORE_DATE + "(?<y>\\d{4})[-/](?<m>\\d{1,2})[-/](?<d>\\d{1,2})",
              (match, _) -> date(match, number(match, "y"), number(match, "m"))),
          new Rule(
              BEFORE_DATE + "(?<d>\\d{1,2})[/.-](?<m>\\d{1,2})[/.-](?<y>\\d{4}|\\d{2})",
              (match, _) -> date(match, number(match, "y"), number(match, "m"))),
          new Rule(
              BEFORE_DATE + "(?<d>\\d{1,2}) " + MONTH + " (?<y>\\d{4}|2[6-9]|3\\d)",
              (match, _) -> date(match, number(match, "y"), month(match))));

  // Whatever leaves the year open.
  private static final List<Rule> DAYS =
      List.of(
          new Rule(
              BEFORE_DATE + "(?<d>\\d{1,2})[/-](?<m>\\d{1,2})",
              (match, today) -> everyYear(match, today, number(match, "m"))),
          new Rule(
              BEFORE_DATE + "(?<d>\\d{1,2}) " + MONTH + " tahun depan",
              (match, today) -> date(match, today.getYear() + 1, month(match))),
          new Rule(
              BEFORE_DATE + "(?<d>\\d{1,2}) " + MONTH,
              (match, today) -> everyYear(match, today, month(match))),
          new Rule(
              "(?:tanggal|tgl) (?<d>\\d{1,2}) bulan depan|bulan depan (?:tanggal|tgl)"
                  + " (?<e>\\d{1,2})",
              DayWords::nextMonth),
          new Rule("(?:tanggal|tgl) (?<d>\\d{1,2})(?: bulan ini)?", DayWords::everyMonth),
          new Rule(
              "akhir bulan depan",
              (_, today) -> List.of(YearMonth.from(today).plusMonths(1).atEndOfMonth())),
          new Rule(
              "akhir bulan(?: ini)?", (_, today) -> List.of(YearMonth.from(today).atEndOfMonth())),
          new Rule(
              Set.of(Assumption.EVE),
              "malam " + WEEKDAY + " depan",
              (match, today) -> List.of(inNextWeek(match, today).minusDays(1))),
          new Rule(
              Set.of(Assumption.EVE),
              "malam " + WEEKDAY + "(?: ini)?",
              (match, today) -> everyEve(match, today)),
          new Rule(
              WEEK + " depan (?:hari )?" + WEEKDAY,
              (match, today) -> List.of(inNextWeek(match, today))),
          new Rule(
              Set.of(Assumption.WEEK), "minggu depan", (_, today) -> List.of(today.plusWeeks(1))),
          new Rule("pekan depan", (_, today) -> List.of(today.plusWeeks(1))),
          new Rule("bulan depan", (_, today) -> List.of(today.plusMonths(1))),
          new Rule("tahun depan", (_, today) -> List.of(today.plusYears(1))),
          new Rule(
              "(?:hari )?" + WEEKDAY + "(?: " + WEEK + ")? depan",
              (match, today) -> List.of(inNextWeek(match, today))),
          new Rule(
              "(?:besok )?(?:hari )?" + WEEKDAY + "(?: besok| ini| " + WEEK + " ini)?",
              DayWords::everyWeek),
          new Rule("(?:besok )?lusa", (_, today) -> List.of(today.plusDays(2))),
          new Rule("besok|bsk|esok(?: hari)?", (_, today) -> List.of(today.plusDays(1))),
          new Rule("hari ini", (_, today) -> List.of(today)),
          new Rule("kemarin", (_, today) -> List.of(today.minusDays(1))));

  private DayWords() {}

  /// The days that the words can mean, the nearest first: one for "besok", several for "tanggal 5".
  /// None where there is no such day.
  record Days(List<LocalDate> dates, Set<Assumption> assumptions) {}

  private record Rule(
      Set<Assumption> assumptions,
      Pattern pattern,
      BiFunction<MatchResult, LocalDate, List<LocalDate>> dates) {

    Rule(String regex, BiFunction<MatchResult, LocalDate, List<LocalDate>> dates) {
      this(Set.of(), regex, dates);
    }

    Rule(
        Set<Assumption> assumptions,
        String regex,
        BiFunction<MatchResult, LocalDate, List<LocalDate>> dates) {
      this(assumptions, words(regex), dates);
    }
  }

  static Optional<Days> take(Phrase phrase, LocalDate today) {
    return take(phrase, today, Stream.concat(DATES.stream(), DAYS.stream()).toList());
  }

  /// The date that the words name with its year; empty where there is no such day.
  static Optional<LocalDate> takeDate(Phrase phrase) {
    return take(phrase, LocalDate.EPOCH, DATES).flatMap(it -> it.dates().stream().findFirst());
  }

  private static Optional<Days> take(Phrase phrase, LocalDate today, List<Rule> rules) {
    for (var rule : rules) {
      var match = phrase.take(rule.pattern());
      if (match.isPresent()) {
        return Optional.of(new Days(rule.dates().apply(match.get(), today), rule.assumptions()));
      }
    }
    return Optional.empty();
  }

  private static List<LocalDate> date(MatchResult match, int year, int month) {
    return on(year < 100 ? 2000 + year : year, month, number(match, "d")).stream()
        .filter(date -> confirms(match, date))
        .toList();
  }

  private static List<LocalDate> everyYear(MatchResult match, LocalDate today, int month) {
    return IntStream.rangeClosed(0, YEARS_TO_LOOK)
        .mapToObj(years -> on(today.getYear() + years, month, number(match, "d")))
        .flatMap(Optional::stream)
        .filter(date -> confirms(match, date))
        .toList();
  }

  private static List<LocalDate> everyMonth(MatchResult match, LocalDate today) {
    var dates = new ArrayList<LocalDate>();
    for (int months = 0; months <= 12; months++) {
      var month = YearMonth.from(today).plusMonths(months);
      on(month.getYear(), month.getMonthValue(), number(match, "d")).ifPresent(dates::add);
    }
    return dates;
  }

  private static List<LocalDate> nextMonth(MatchResult match, LocalDate today) {
    var month = YearMonth.from(today).plusMonths(1);
    var day = match.group("d") == null ? "e" : "d";
    return on(month.getYear(), month.getMonthValue(), number(match, day)).stream().toList();
  }

  private static List<LocalDate> everyWeek(MatchResult match, LocalDate today) {
    var first = today.with(TemporalAdjusters.nextOrSame(weekday(match)));
    return List.of(first, first.plusWeeks(1));
  }

  /// The evening before that day.
  private static List<LocalDate> everyEve(MatchResult match, LocalDate today) {
    return everyWeek(match, today.plusDays(1)).stream().map(it -> it.minusDays(1)).toList();
  }

  /// In the week from Monday to Sunday after this one.
  private static LocalDate inNextWeek(MatchResult match, LocalDate today) {
    return today
        .with(TemporalAdjusters.next(DayOfWeek.MONDAY))
        .with(TemporalAdjusters.nextOrSame(weekday(match)));
  }

  private static Optional<LocalDate> on(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  private static boolean confirms(MatchResult match, LocalDate date) {
    return match.group("weekday") == null || date.getDayOfWeek() == weekday(match);
  }

  private static int number(MatchResult match, String group) {
    return Integer.parseInt(match.group(group));
  }

  private static DayOfWeek weekday(MatchResult match) {
    return switch (match.group("weekday")) {
      case "ahad" -> DayOfWeek.SUNDAY;
      case String name -> DayOfWeek.of(WEEKDAYS.indexOf(name) + 1);
    };
  }

  private static int month(MatchResult match) {
    var name = match.group("month").substring(0, 3).replace("peb", "feb").replace("nop", "nov");
    return name.equals("ags") || name.equals("agt") ? 8 : MONTHS.indexOf(name) + 1;
  }
}

package id.bersinar.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.calendar.Holiday.Kind;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// When a series comes.
class SeriesTest {

  private static final Map<LocalDate, Holiday> DAYS =
      List.of(
              holiday("2026-12-24", "Cuti bersama Natal"),
              holiday("2026-12-25", "Natal"),
              holiday("2027-01-01", "Tahun Baru"))
          .stream()
          .collect(Collectors.toMap(Holiday::date, it -> it));
  private static final Holidays HOLIDAYS = it -> Optional.ofNullable(DAYS.get(it));

  private static Holiday holiday(String date, String name) {
    return new Holiday(LocalDate.parse(date), name, Kind.NATIONAL, "", false);
  }

  private static Series series(String start, String rule) {
    return Series.of(LocalDateTime.parse(start), Rule.read(rule).orElseThrow());
  }

  @ParameterizedTest(name = "{1} from {0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2026-12-01T09:00 | FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU | 12-01 12-06 12-15 12-20 12-29
          2026-10-31T09:00 | FREQ=MONTHLY;BYMONTHDAY=31          | 10-31 12-31 01-31 03-31 05-31
          2026-10-31T09:00 | FREQ=MONTHLY;BYMONTHDAY=-1          | 10-31 11-30 12-31 01-31 02-28
          2027-01-30T09:00 | FREQ=MONTHLY;BYSETPOS=-1;BYMONTHDAY=28,29,30 | 01-30 02-28 03-30 04-30 05-30
          2026-11-30T09:00 | FREQ=MONTHLY;BYDAY=-1MO             | 11-30 12-28 01-25 02-22 03-29
          2026-12-07T09:00 | FREQ=MONTHLY;BYDAY=1MO              | 12-07 01-04 02-01 03-01 04-05
          2026-11-30T08:00 | FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1 | 11-30 12-31 01-29 02-26 03-31
          2028-02-29T09:00 | FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29 | 02-29 02-29 02-29
          2026-11-27T09:00 | FREQ=DAILY;UNTIL=20261129T235959    | 11-27 11-28 11-29
          2026-11-27T00:00 | FREQ=DAILY;UNTIL=20261129           | 11-27 11-28 11-29
          2026-12-02T14:00 | FREQ=WEEKLY;BYDAY=WE;COUNT=3        | 12-02 12-09 12-16
          2026-11-27T09:00 | FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR    | 11-27 11-30 12-01 12-02 12-03
          2026-11-24T09:00 | FREQ=WEEKLY;BYDAY=FR;COUNT=2        | 11-27 12-04
          """)
  void comesOnTheDaysOfItsRule(String start, String rule, String days) {
    var series = series(start, rule);
    assertThat(days(series, LocalDateTime.parse("2026-01-01T00:00"), Holidays.NONE, 5))
        .isEqualTo(days);
  }

  @Test
  void whatComesAfterAMomentIsStrictlyAfterIt() {
    var series = series("2026-12-02T14:00", "FREQ=WEEKLY;BYDAY=WE;COUNT=4");
    assertThat(days(series, LocalDateTime.parse("2026-12-09T14:00"), Holidays.NONE, 9))
        .isEqualTo("12-16 12-23");
    assertThat(days(series, LocalDateTime.parse("2026-12-09T13:59"), Holidays.NONE, 9))
        .isEqualTo("12-09 12-16 12-23");
  }

  @Test
  void aCountCountsWhatIsTakenOut() {
    var series =
        series("2020-04-14T16:00", "FREQ=WEEKLY;BYDAY=TU;COUNT=4")
            .except(Set.of(LocalDate.parse("2020-04-21"), LocalDate.parse("2020-05-05")));
    assertThat(days(series, LocalDateTime.parse("2020-01-01T00:00"), Holidays.NONE, 9))
        .isEqualTo("04-14 04-28");
  }

  @ParameterizedTest(name = "{1} from {0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2026-12-01T08:00 | FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1  | 12-01 01-04 02-01
          2027-01-01T08:00 | FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1  | 01-04 02-01 03-01
          2027-01-04T08:00 | FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1  | 01-04 02-01 03-01
          2027-01-05T08:00 | FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1  | 02-01 03-01 04-01
          2026-12-01T08:00 | FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=20 | 12-30 01-29 02-26
          2026-12-01T08:00 | FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=2 | 12-31 01-29
          """)
  void aWorkingDayOfAMonthIsNeverInTheMonthBefore(String start, String rule, String days) {
    for (var onHoliday : OnHoliday.values()) {
      var series = series(start, rule).on(onHoliday);
      assertThat(days(series, series.start().minusDays(1), HOLIDAYS, 3)).isEqualTo(days);
    }
  }

  @ParameterizedTest(name = "{1} from {0} at {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2026-12-01T09:00 | FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU | 2026-12-15T09:00 | 12-01 12-06 | 12-15 12-20 12-29
          2026-12-02T14:00 | FREQ=WEEKLY;BYDAY=WE;COUNT=5        | 2026-12-16T14:00 | 12-02 | 12-16 12-23 12-30
          2026-12-07T09:00 | FREQ=MONTHLY;BYDAY=1MO              | 2027-02-01T09:00 | 12-07 01-04 | 02-01 03-01 04-05
          2026-12-01T08:00 | FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1 | 2027-01-04T08:00 | 12-01 | 01-04 02-01 03-01
          2026-12-24T08:00 | FREQ=DAILY;UNTIL=20261228T235959    | 2026-12-27T08:00 | 12-24 12-25 12-26 | 12-27 12-28
          """)
  void aCutSeriesComesOnTheSameDaysAndNoneTwice(
      String start, String rule, LocalDateTime at, String before, String onward) {
    // What is left out stays so, and is counted.
    var series = series(start, rule).except(Set.of(LocalDate.parse("2026-12-09")));
    var cut = series.cut(series.at(at, HOLIDAYS).orElseThrow(), HOLIDAYS);
    assertThat(days(cut.before(), series.start().minusDays(1), HOLIDAYS, 9)).isEqualTo(before);
    assertThat(days(cut.onward(), series.start().minusDays(1), HOLIDAYS, 3)).isEqualTo(onward);
  }

  @Test
  void whatIsLeftOutIsNotBroughtBackByAHoliday() {
    var daily =
        series("2026-12-22T09:00", "FREQ=DAILY;UNTIL=20261226T235959")
            .on(OnHoliday.WORKING_DAY_BEFORE);
    var without = daily.without(LocalDateTime.parse("2026-12-23T09:00"), HOLIDAYS);
    assertThat(days(without, daily.start().minusDays(1), HOLIDAYS, 9)).isEqualTo("12-22 12-26");
  }

  @Test
  void daysThatAreLeftOutMoveAlong() {
    var series = series("2026-12-07T09:00", "FREQ=WEEKLY;BYDAY=MO;COUNT=3");
    var moved =
        series
            .except(Set.of(LocalDate.parse("2026-12-14")))
            .moved(LocalDate.parse("2026-12-07"), LocalDateTime.parse("2026-12-08T10:00"));
    assertThat(days(moved, moved.start().minusDays(1), HOLIDAYS, 9)).isEqualTo("12-08 12-22");
  }

  @Test
  void aHolidayIsSkipped() {
    var series = series("2026-12-18T09:00", "FREQ=WEEKLY;BYDAY=FR").on(OnHoliday.SKIP);
    assertThat(days(series, series.start().minusDays(1), HOLIDAYS, 3))
        .isEqualTo("12-18 01-08 01-15");
  }

  @Test
  void aHolidayMovesToTheWorkingDayBeforeAndSaysWhy() {
    var series =
        series("2026-12-18T09:00", "FREQ=WEEKLY;BYDAY=FR").on(OnHoliday.WORKING_DAY_BEFORE);
    assertThat(days(series, series.start(), HOLIDAYS, 3)).isEqualTo("12-23 12-31 01-08");
    var moved = series.after(series.start(), HOLIDAYS).findFirst().orElseThrow().moved();
    assertThat(moved.orElseThrow().from()).isEqualTo("2026-12-25");
    assertThat(moved.orElseThrow().because().name()).isEqualTo("Natal");
    // What has been moved to before the moment is over.
    assertThat(days(series, LocalDateTime.parse("2026-12-23T09:00"), HOLIDAYS, 1))
        .isEqualTo("12-31");
  }

  @Test
  void whatIsMovedToADayOfTheSeriesComesOnce() {
    var series =
        series("2026-12-21T09:00", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR")
            .on(OnHoliday.WORKING_DAY_BEFORE);
    assertThat(days(series, series.start(), HOLIDAYS, 4)).isEqualTo("12-22 12-23 12-28 12-29");
  }

  @Test
  void whatNeverComesEnds() {
    var everyDay = series("2026-12-21T09:00", "FREQ=DAILY").on(OnHoliday.SKIP);
    Holidays always = it -> Optional.of(holiday(it.toString(), "Libur"));
    assertThat(everyDay.after(everyDay.start(), always)).isEmpty();
    assertThat(everyDay.on(OnHoliday.WORKING_DAY_BEFORE).after(everyDay.start(), always).limit(1))
        .hasSize(1);
    var once = Series.once(LocalDateTime.parse("2026-12-21T09:00"));
    assertThat(once.after(once.start(), Holidays.NONE)).isEmpty();
    assertThat(once.after(once.start().minusSeconds(1), Holidays.NONE)).hasSize(1);
    assertThat(
            series("2026-12-21T09:00", "FREQ=MONTHLY;INTERVAL=12;BYMONTHDAY=31;UNTIL=20270101")
                .after(LocalDateTime.parse("2027-01-01T00:00"), Holidays.NONE))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "FREQ=SECONDLY",
        "FREQ=HOURLY;INTERVAL=2",
        "FREQ=MONTHLY;BYMONTHDAY=30;BYMONTH=2",
        "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=WEEKLY;BYDAY=SA;BYSETPOS=2",
        "FREQ=YEARLY;BYWEEKNO=53;BYDAY=MO",
        "FREQ=YEARLY;BYMONTHDAY=20;BYDAY=MO;BYSETPOS=3",
        "FREQ=WEEKLY;BYDAY=XX",
        "FREQ=WEEKLY;BYDAY=",
        "FREQ=WEEKLY;INTERVAL=0",
        "FREQ=WEEKLY;INTERVAL=2;WKST=SU",
        "FREQ=DAILY;COUNT=0",
        "FREQ=MONTHLY;BYMONTHDAY=32",
        "FREQ=DAILY;FREQ=DAILY",
        "FREQ",
        "''"
      })
  void aRuleThatCantBeHeldIsNone(String written) {
    assertThat(Rule.read(written)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "P7D/PT0S, 2026-11-30T09:00",
    "P0D/PT1H, 2026-12-07T08:00",
    "P1D/PT0S/19:00, 2026-12-06T19:00",
    "P-1D/PT0S, 2026-12-08T09:00",
    "P0D/PT0S, 2026-12-07T09:00"
  })
  void aLeadIsCountedFromTheEvent(String written, LocalDateTime at) {
    var lead = LeadTime.read(written).orElseThrow();
    assertThat(lead.before(LocalDateTime.parse("2026-12-07T09:00"))).isEqualTo(at);
    assertThat(lead.written()).isEqualTo(written);
  }

  private static String days(Series series, LocalDateTime after, Holidays holidays, int most) {
    return series
        .after(after, holidays)
        .limit(most)
        .map(it -> it.at().toLocalDate().toString().substring(5))
        .collect(Collectors.joining(" "));
  }

  @Test
  void severalLeadsAreReadAsTheyAreWritten() {
    var leads = Arrays.asList(LeadTime.days(7), LeadTime.hours(1), LeadTime.NONE);
    assertThat(LeadTime.readAll(LeadTime.written(leads))).isEqualTo(leads);
    assertThat(LeadTime.readAll("")).isEmpty();
  }
}

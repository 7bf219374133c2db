package id.bersinar.calendar;

import static id.bersinar.calendar.SampleCalendars.NOW;
import static id.bersinar.calendar.SampleCalendars.WIB;
import static id.bersinar.calendar.SampleCalendars.calendar;
import static id.bersinar.calendar.SampleCalendars.event;
import static id.bersinar.calendar.SampleCalendars.found;
import static id.bersinar.calendar.SampleCalendars.told;
import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.calendar.CalendarReader.Events;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What becomes of the events of calendars that people send.
class CalendarReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "DTSTART:20261130T090000                          | | 2026-11-30T09:00",
        "DTSTART:20261130T020000Z                         | | 2026-11-30T09:00",
        "DTSTART;TZID=Asia/Makassar:20261130T090000       | | 2026-11-30T08:00",
        "DTSTART;TZID=\"SE Asia Standard Time\":20261130T090000 | | 2026-11-30T09:00",
        "DTSTART;TZID=/x.org/20260101/Asia/Jakarta:20261130T090000 | | 2026-11-30T09:00",
        "DTSTART;VALUE=DATE:20261130                      | | 2026-11-30T08:00",
        "DTSTART;TZID=Nowhere/Zone:20261130T090000        | | UNKNOWN_ZONE",
        "DTSTART:20261130T250000                          | | NO_TIME",
        "DTSTART:20260230T090000                          | | NO_TIME",
        "DTSTART:20261120T090000                          | | OVER",
        "DTSTART:20261123T090000 | FREQ=WEEKLY            | 2026-11-30T09:00 2026-12-07T09:00"
            + " 2026-12-14T09:00",
        "DTSTART:20261201T090000 | FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU | 2026-12-01T09:00"
            + " 2026-12-06T09:00 2026-12-15T09:00",
        "DTSTART:20261201T090000 | FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;WKST=SU | UNSUPPORTED",
        "DTSTART:20261201T090000 | FREQ=WEEKLY;BYDAY=TU;WKST=SU | 2026-12-01T09:00 2026-12-08T09:00"
            + " 2026-12-15T09:00",
        "DTSTART:20261130T090000 | FREQ=MONTHLY;BYDAY=-1MO | 2026-11-30T09:00 2026-12-28T09:00"
            + " 2027-01-25T09:00",
        "DTSTART:20261031T090000 | FREQ=MONTHLY           | 2026-12-31T09:00 2027-01-31T09:00"
            + " 2027-03-31T09:00",
        "DTSTART:20260817T090000 | FREQ=YEARLY            | 2027-08-17T09:00 2028-08-17T09:00"
            + " 2029-08-17T09:00",
        "DTSTART:20261128T000000 | FREQ=DAILY;UNTIL=20261130T170000Z | 2026-11-28T00:00"
            + " 2026-11-29T00:00 2026-11-30T00:00",
        "DTSTART:20261128T090000 | FREQ=DAILY;UNTIL=20261129T010000Z | 2026-11-28T09:00",
        "DTSTART:20261128T090000 | FREQ=DAILY;UNTIL=20261129 | 2026-11-28T09:00 2026-11-29T09:00",
        "DTSTART:20261128T090000 | FREQ=DAILY;UNTIL=besok | UNSUPPORTED",
        "DTSTART:20261126T090000 | FREQ=DAILY;COUNT=3     | 2026-11-28T09:00",
        "DTSTART:20261126T090000 | FREQ=DAILY;COUNT=1     | OVER",
        "DTSTART:20261128T090000 | FREQ=DAILY;COUNT=9;UNTIL=20261129 | 2026-11-28T09:00"
            + " 2026-11-29T09:00",
        "DTSTART:00010101T090000 | FREQ=DAILY;COUNT=99999999 | UNSUPPORTED",
        "DTSTART:99991231T235959Z                         | | NO_TIME",
        "DTSTART;TZID=asia/makassar:20261130T090000       | | 2026-11-30T08:00",
        "DTSTART;TZID=\"(UTC+09:00) Osaka, Sapporo, Tokyo\":20261130T090000 | | 2026-11-30T07:00",
        "DTSTART:20261201T090000 | FREQ=MONTHLY;BYDAY=TU   | 2026-12-01T09:00 2026-12-08T09:00"
            + " 2026-12-15T09:00",
        "DTSTART:20261113T090000 | FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13 | UNSUPPORTED",
        "DTSTART:20261130T090000 | FREQ=DAILY;INTERVAL=2;BYDAY=MO,TU | UNSUPPORTED",
        "DTSTART:20261201T090000 | FREQ=MONTHLY;BYMONTHDAY=1,15;BYSETPOS=1 | UNSUPPORTED",
        "DTSTART:20261130T090000 | FREQ=MONTHLY;BYDAY=SU,MO,TU,WE,TH,FR,SA;BYSETPOS=-1 |"
            + " 2026-11-30T09:00 2026-12-31T09:00 2027-01-31T09:00",
        "DTSTART:20261128T090000 | FREQ=DAILY;BYHOUR=9,17 | UNSUPPORTED",
        "DTSTART:20261128T090000 | FREQ=YEARLY;BYMONTH=5;BYDAY=2MO | UNSUPPORTED",
        "DTSTART:20261128T090000 | FREQ=SECONDLY          | SUB_DAILY",
        "DTSTART:20261128T090000 | FREQ=HOURLY;COUNT=5    | SUB_DAILY",
        "DTSTART:20260228T090000 | FREQ=MONTHLY;BYMONTHDAY=30;BYMONTH=2 | NEVER",
        "DTSTART:20261128T090000 | FREQ=WEEKLY;BYDAY=SA;BYSETPOS=2 | NEVER",
        "DTSTART:20261128T090000 | FREQ=YEARLY;BYWEEKNO=53;BYDAY=MO | UNSUPPORTED",
        "DTSTART:20261128T090000 | FREQ=YEARLY;BYMONTHDAY=20;BYDAY=MO;BYSETPOS=3 | UNSUPPORTED",
        "DTSTART:20261128T090000 | FREQ=DAILY;INTERVAL=0  | UNSUPPORTED",
        "DTSTART:20261128T090000 | apa saja               | UNSUPPORTED",
        "DTSTART;TZID=America/New_York:20261130T090000 | FREQ=WEEKLY | FOREIGN_ZONE",
        "DTSTART:20261130T200000Z | FREQ=WEEKLY;BYDAY=MO  | FOREIGN_ZONE",
        "DTSTART;TZID=Asia/Jayapura:20261130T090000 | FREQ=WEEKLY | 2026-11-30T07:00"
            + " 2026-12-07T07:00 2026-12-14T07:00",
      })
  void aTimeIsTheAreasAndARuleIsOneThatPeopleCanSay(String start, String rule, String outcome) {
    var lines = rule == null ? event(start) : event(start, "RRULE:" + rule);
    assertThat(told(found(lines).getFirst())).isEqualTo(outcome);
  }

  @Test
  void whatIsUnknownOfZonesIsAsSomebodySays() {
    var file = calendar(event("DTSTART;TZID=Nowhere/Zone:20261130T090000"));
    var reader =
        new CalendarReader(
            _ -> WIB, Optional.of(ZoneId.of("Asia/Jayapura")), NOW.atZone(WIB).toInstant());
    var events = (Events) reader.read(file.getBytes(StandardCharsets.UTF_8));
    assertThat(told(events.events().getFirst())).isEqualTo("2026-11-30T07:00");
  }

  @Test
  void singleDatesOfASeriesAreLeftOutMovedCalledOffOrAdded() {
    var found =
        found(
            event(
                "DTSTART;TZID=Asia/Jakarta:20261201T090000",
                "RRULE:FREQ=WEEKLY;COUNT=6",
                "EXDATE;TZID=Asia/Jakarta:20261208T090000",
                "EXDATE;VALUE=DATE:20261215",
                "RDATE;TZID=Asia/Jakarta:20261203T100000"),
            event(
                "RECURRENCE-ID;TZID=Asia/Jakarta:20261222T090000",
                "DTSTART;TZID=Asia/Jakarta:20261223T130000"),
            event(
                "RECURRENCE-ID;TZID=Asia/Jakarta:20261229T090000",
                "DTSTART;TZID=Asia/Jakarta:20261229T090000",
                "STATUS:CANCELLED"));
    assertThat(found)
        .extracting(SampleCalendars::told)
        .containsExactly(
            "2026-12-01T09:00 2027-01-05T09:00",
            "2026-12-03T10:00",
            "2026-12-23T13:00",
            "CANCELLED");
    assertThat(found).extracting(FoundEvent::key).doesNotHaveDuplicates();
  }

  @Test
  void aDateIsLeftOutByItsHourItsDayOrItsMidnight() {
    assertThat(
            found(
                event(
                    "DTSTART;TZID=Asia/Jakarta:20261201T050000",
                    "RRULE:FREQ=WEEKLY;COUNT=5",
                    "EXDATE:20261207T220000Z",
                    "EXDATE;TZID=Asia/Jakarta:20261215T000000,20261222T140000",
                    "EXDATE;VALUE=DATE:20261229")))
        .extracting(SampleCalendars::told)
        .containsExactly("2026-12-01T05:00 2026-12-22T05:00");
  }

  @Test
  void whereAllFromADateOnIsAnotherItEndsBefore() {
    assertThat(
            found(
                event("DTSTART;TZID=Asia/Jakarta:20261201T090000", "RRULE:FREQ=WEEKLY;COUNT=6"),
                event(
                    "RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Asia/Jakarta:20261215T090000",
                    "DTSTART;TZID=Asia/Jakarta:20261215T130000")))
        .extracting(SampleCalendars::told)
        .containsExactly("2026-12-01T09:00 2026-12-08T09:00", "UNSUPPORTED");
  }

  @Test
  void ofTwoAboutTheSameTheLaterOneCounts() {
    assertThat(
            found(
                event("DTSTART:20261130T090000", "SEQUENCE:3"),
                event("DTSTART:20261130T080000", "SEQUENCE:2")))
        .extracting(SampleCalendars::told)
        .containsExactly("2026-11-30T09:00");
  }

  @Test
  void ofTwoThatShareOnlyTheirUidNoneIsLostWithoutAWord() {
    var one = event("DTSTART:20261130T090000", "DTSTAMP:20261101T000000Z");
    assertThat(found(one, event("DTSTART:20261201T090000", "DTSTAMP:20261102T000000Z"), one))
        .extracting(SampleCalendars::told)
        .containsExactly("2026-12-01T09:00", "DUPLICATE", "DUPLICATE");
    assertThat(found(one, one, one.replace("20261101", "20261103"))).hasSize(1);
  }

  @Test
  void aDateThatIsTheFirstTimeAnywayComesOnce() {
    assertThat(found(event("DTSTART:20261130T090000", "RDATE:20261130T090000,20261202T090000")))
        .extracting(SampleCalendars::told)
        .containsExactly("2026-11-30T09:00", "2026-12-02T09:00");
  }

  private static String alarm(String trigger) {
    return "BEGIN:VALARM\r\nACTION:DISPLAY\r\nTRIGGER" + trigger + "\r\nEND:VALARM";
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        ":20261130T090000        | :-PT15M          | P0D/PT15M | 0",
        ":20261130T090000        | :-P0DT0H10M0S    | P0D/PT10M | 0",
        ":20261130T090000        | :-PT1440M        | P1D/PT0S | 0",
        ":20261130T090000        | :-P1W            | P7D/PT0S | 0",
        ":20261130T090000        | :-P1DT2H         | P1D/PT2H | 0",
        ":20261130T090000        | ;RELATED=START:PT0S | P0D/PT0S | 0",
        ":20261130T090000        | :PT5M            | '' | 1",
        ":20261130T090000        | :-PT30S          | '' | 1",
        ":20261130T090000        | ;RELATED=END:-PT5M | '' | 1",
        ":20261130T090000        | ;VALUE=DATE-TIME:20261130T010000Z | '' | 1",
        ":20261130T090000        | :-P400D          | '' | 1",
        ":20261130T090000        | :-PT9999999999M  | '' | 1",
        ":20261130T090000        | :PT              | '' | 1",
        ":20261130T090000        | :besok           | '' | 1",
        ";VALUE=DATE:20261130    | :-PT15H          | P1D/PT0S/09:00 | 0",
        ";VALUE=DATE:20261130    | :-P1D            | P1D/PT0S/00:00 | 0",
        ";VALUE=DATE:20261130    | :PT9H            | P0D/PT0S/09:00 | 0",
        ";VALUE=DATE:20261130    | :PT8H            | P0D/PT0S | 0",
        ";VALUE=DATE:20261130    | :P1D             | '' | 1",
      })
  void anAlarmBeforeTheBeginIsALeadTime(String start, String trigger, String leads, int others) {
    var alarms = found(event("DTSTART" + start, alarm(trigger))).getFirst().alarms();
    assertThat(LeadTime.written(alarms.leads())).isEqualTo(leads);
    assertThat(alarms.others()).isEqualTo(others);
  }

  @Test
  void ofManyAlarmsEachIsTakenOnceAndOneThatDoesNothingIsNone() {
    var all = IntStream.range(1, 12).mapToObj(it -> alarm(":-PT" + it + "M"));
    var many = Stream.concat(all, Stream.of(alarm(":-PT1M"))).collect(Collectors.joining("\r\n"));
    var alarms = found(event("DTSTART:20261130T090000", many)).getFirst().alarms();
    assertThat(alarms.leads()).hasSize(8);
    assertThat(alarms.others()).isEqualTo(3);
    var none = alarm(";VALUE=DATE-TIME:19760401T005545Z").replace("DISPLAY", "NONE");
    assertThat(found(event("DTSTART:20261130T090000", none)).getFirst().alarms().others()).isZero();
  }
}

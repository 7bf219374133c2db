package id.bersinar.calendar;

import static id.bersinar.calendar.SampleCalendars.event;
import static id.bersinar.calendar.SampleCalendars.found;
import static id.bersinar.calendar.SampleCalendars.told;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a calendar says of its own zones.
class CalendarZonesTest {

  private static String zone(String... lines) {
    return "BEGIN:VTIMEZONE\r\nTZID:Own\r\n" + String.join("\r\n", lines) + "\r\nEND:VTIMEZONE\r\n";
  }

  private static String offset(String kind, String from, String to, String start, String rule) {
    return "BEGIN:%s\r\nDTSTART:%s\r\nTZOFFSETFROM:%s\r\nTZOFFSETTO:%s\r\n%sEND:%s"
        .formatted(kind, start, from, to, rule.isEmpty() ? "" : rule + "\r\n", kind);
  }

  private static String outcome(String zone, String start) {
    return told(found(zone, event("DTSTART;TZID=Own:" + start)).getFirst());
  }

  @ParameterizedTest
  @CsvSource({"+0700, 2026-11-30T09:00", "+0900, 2026-11-30T07:00", "-033000, 2026-11-30T19:30"})
  void anOffsetAloneIsOne(String offset, String at) {
    var fixed = zone(offset("STANDARD", offset, offset, "16010101T000000", ""));
    assertThat(outcome(fixed, "20261130T090000")).isEqualTo(at);
  }

  @ParameterizedTest
  @CsvSource({"20261130T090000, 2026-11-30T15:00", "20270701T090000, 2027-07-01T14:00"})
  void clocksThatChangeAreFollowed(String start, String at) {
    var european =
        zone(
            offset(
                "STANDARD",
                "+0200",
                "+0100",
                "16010101T030000",
                "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10"),
            offset(
                "DAYLIGHT",
                "+0100",
                "+0200",
                "16010101T020000",
                "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3"));
    assertThat(outcome(european, start)).isEqualTo(at);
  }

  @ParameterizedTest
  @CsvSource({"20261130T090000, 2026-11-30T21:00", "20270701T090000, 2027-07-01T20:00"})
  void rulesThatHaveEndedCountNoMore(String start, String at) {
    var american =
        zone(
            offset(
                "DAYLIGHT",
                "-0500",
                "-0400",
                "19870405T020000",
                "RRULE:FREQ=YEARLY;BYMONTH=4;BYDAY=1SU;UNTIL=20060402T070000Z"),
            offset(
                "DAYLIGHT",
                "-0500",
                "-0400",
                "20070311T020000",
                "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU"),
            offset(
                "STANDARD",
                "-0400",
                "-0500",
                "19671029T020000",
                "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU;UNTIL=20061029T060000Z"),
            offset(
                "STANDARD",
                "-0400",
                "-0500",
                "20071104T020000",
                "RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU"));
    assertThat(outcome(american, start)).isEqualTo(at);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "X-LIC-LOCATION:Asia/Jayapura | 2026-11-30T07:00",
        "COMMENT:kosong | UNKNOWN_ZONE",
        "BEGIN:STANDARD~DTSTART:19700101T000000~END:STANDARD | UNKNOWN_ZONE",
        "BEGIN:STANDARD~DTSTART:kapan~TZOFFSETFROM:+07~TZOFFSETTO:+07~END:STANDARD | UNKNOWN_ZONE",
        "BEGIN:STANDARD~DTSTART:19700101T000000~TZOFFSETFROM:+0700~TZOFFSETTO:+0800"
            + "~RRULE:FREQ=SECONDLY~END:STANDARD | UNKNOWN_ZONE",
      })
  void whatSaysNothingStaysUnknown(String lines, String outcome) {
    assertThat(outcome(zone(lines.split("~")), "20261130T090000")).isEqualTo(outcome);
  }

  @ParameterizedTest
  @CsvSource({
    "WIB, 2026-11-30T09:00",
    "WIT, 2026-11-30T07:00",
    "GMT+8, 2026-11-30T08:00",
    "Tokyo Standard Time, 2026-11-30T07:00"
  })
  void namesThatAreKnownNeedNoRules(String name, String at) {
    assertThat(told(found(event("DTSTART;TZID=" + name + ":20261130T090000")).getFirst()))
        .isEqualTo(at);
  }
}

package id.bersinar.calendar;

import static id.bersinar.calendar.SampleCalendars.calendar;
import static id.bersinar.calendar.SampleCalendars.event;
import static id.bersinar.calendar.SampleCalendars.found;
import static id.bersinar.calendar.SampleCalendars.read;
import static id.bersinar.calendar.SampleCalendars.told;
import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.calendar.CalendarReader.Broken;
import id.bersinar.calendar.CalendarReader.Events;
import id.bersinar.calendar.CalendarReader.NoCalendar;
import id.bersinar.calendar.CalendarReader.TooMany;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Files as programs really write them, and those that are none.
class CalendarFilesTest {

  @Test
  void textIsReadAsItIsMeant() {
    var found =
        found(
            "BEGIN:VEVENT\nSUMMARY:Rapat\\, pos\n ko\\nbaru 🌱\nLOCATION:Aula\\; lantai 2\n"
                + "DTSTART:20261130T090000\nBEGIN:VALARM\nSUMMARY:lain\nTRIGGER:-PT5M\nEND:VALARM\n"
                + "END:VEVENT\n");
    assertThat(found.getFirst().title()).isEqualTo("Rapat, posko baru 🌱\n📍 Aula; lantai 2");
    assertThat(told(found("BEGIN:VEVENT\r\nDTSTART:20261130T090000\r\nEND:VEVENT\r\n").getFirst()))
        .isEqualTo("NO_TITLE");
    assertThat(told(found(event("STATUS:CANCELLED", "DTSTART:20261130T090000")).getFirst()))
        .isEqualTo("CANCELLED");
    assertThat(told(found(event("DESCRIPTION:x")).getFirst())).isEqualTo("NO_TIME");
  }

  private static final String OUTLOOK =
      """
      BEGIN:VCALENDAR
      PRODID:-//Microsoft Corporation//Outlook 16.0 MIMEDIR//EN
      METHOD:PUBLISH
      BEGIN:VTIMEZONE
      TZID:SE Asia Standard Time
      BEGIN:STANDARD
      DTSTART:16010101T000000
      RRULE:FREQ=YEARLY;BYDAY=1SU;BYMONTH=11
      TZOFFSETFROM:+0700
      TZOFFSETTO:+0700
      END:STANDARD
      END:VTIMEZONE
      BEGIN:VEVENT
      CLASS:PUBLIC
      ORGANIZER;CN="Budi, S.E. (contoh)":mailto:budi@example.org
      DESCRIPTION:Baris satu\\nBaris dua\\, dan
        lanjutannya
      DTEND;TZID="SE Asia Standard Time":20261130T100000
      DTSTART;TZID="SE Asia Standard Time":20261130T090000
      RRULE:FREQ=WEEKLY;COUNT=2;BYDAY=MO
      SUMMARY;LANGUAGE=id:Rapat
      UID:040000008200E00074C5B7101A82E008
      X-ALT-DESC;FMTTYPE=text/html:<html><body>x</body></html>
      BEGIN:VALARM
      TRIGGER:-PT15M
      ACTION:DISPLAY
      DESCRIPTION:Reminder
      END:VALARM
      END:VEVENT
      END:VCALENDAR
      """;

  @Test
  void aFileOfOutlookIsReadHoweverItWasSent() {
    var umlaut = OUTLOOK.replace("Rapat", "Caf\u00e9");
    var folded = umlaut.getBytes(StandardCharsets.UTF_8);
    int within = new String(folded, StandardCharsets.ISO_8859_1).indexOf('\u00a9');
    var ways =
        List.of(
            umlaut.getBytes(StandardCharsets.UTF_8),
            umlaut.getBytes(StandardCharsets.ISO_8859_1),
            umlaut.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8),
            umlaut.replace("\n", "\r").getBytes(StandardCharsets.UTF_8),
            umlaut.replace("\n", "\r\n\r\n").getBytes(StandardCharsets.UTF_8),
            umlaut.replace("BEGIN:V", "Begin:v").getBytes(StandardCharsets.UTF_8),
            ("\uFEFF" + umlaut).getBytes(StandardCharsets.UTF_16LE),
            joined(
                Arrays.copyOf(folded, within), Arrays.copyOfRange(folded, within, folded.length)));
    for (var file : ways) {
      var event = ((Events) read(file)).events().getFirst();
      assertThat(event.title()).isEqualTo("Caf\u00e9");
      assertThat(told(event)).isEqualTo("2026-11-30T09:00 2026-12-07T09:00");
      assertThat(event.alarms().leads()).hasSize(1);
    }
  }

  private static byte[] joined(byte[] line, byte[] next) {
    var all = new ByteArrayOutputStream();
    all.writeBytes(line);
    all.writeBytes("\n ".getBytes(StandardCharsets.UTF_8));
    all.writeBytes(next);
    return all.toByteArray();
  }

  @Test
  void aFileThatCallsOffCallsAllOfItOff() {
    var file = calendar(event("STATUS:CONFIRMED", "DTSTART:20261130T090000"));
    var events = (Events) read(file.replace("VERSION:2.0", "METHOD:CANCEL"));
    assertThat(told(events.events().getFirst())).isEqualTo("CANCELLED");
  }

  @Test
  void singleDatesAreCountedAsEvents() {
    var dates =
        IntStream.range(1000, 1600)
            .mapToObj(it -> "30000101T00" + it)
            .collect(Collectors.joining(","));
    assertThat(read(calendar(event("DTSTART:20261130T090000", "RDATE:" + dates))))
        .isEqualTo(new TooMany(CalendarReader.MOST_EVENTS));
  }

  @Test
  void whatIsNoCalendarIsRefused() {
    assertThat(read("")).isEqualTo(new NoCalendar());
    assertThat(read("PK\u0003\u0004 zip")).isEqualTo(new NoCalendar());
    assertThat(read(new byte[] {(byte) 0xff, (byte) 0xd8, 0, 1, 2})).isEqualTo(new NoCalendar());
    assertThat(read("\uFEFF" + calendar(event("DTSTART:20261130T090000"))))
        .isInstanceOf(Events.class);
    assertThat(read(calendar())).isEqualTo(new NoCalendar());
    assertThat(read("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:Apel")).isInstanceOf(Broken.class);
    assertThat(read("BEGIN:VCALENDAR\r\nkacau balau\r\nEND:VCALENDAR\r\n"))
        .isInstanceOf(Broken.class);
    assertThat(read(calendar(event("DTSTART:20261130T090000").repeat(10_000))))
        .isEqualTo(new TooMany(CalendarReader.MOST_EVENTS));
  }

  @Test
  void noFileBringsTheProgramDown() {
    assertThat(read("BEGIN:VCALENDAR\r\n" + "BEGIN:VEVENT\r\n".repeat(70_000)))
        .isInstanceOf(Broken.class);
    assertThat(
            read(
                calendar(
                    "BEGIN:VTIMEZONE\r\n"
                        + "BEGIN:STANDARD\r\nDTSTART:19700101T000000\r\nEND:STANDARD\r\n"
                            .repeat(15_000)
                        + "END:VTIMEZONE\r\n",
                    event("DTSTART:20261130T090000"))))
        .isInstanceOf(Events.class);
    assertThat(read("BEGIN:VCALENDAR\r\nX" + ";A=b".repeat(200_000) + ":c\r\nEND:VCALENDAR\r\n"))
        .isNotInstanceOf(Events.class);
    assertThat(read("BEGIN:VCALENDAR\r\nX:" + "\r\n y".repeat(200_000) + "\r\nEND:VCALENDAR\r\n"))
        .isNotInstanceOf(Events.class);
    assertThat(read("BEGIN:VCALENDAR\r\nEND:VEVENT\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"))
        .isNotInstanceOf(Events.class);
    assertThat(
            told(
                found(event("DTSTART:20261128T090000", "RRULE:FREQ=DAILY;INTERVAL=99999999999"))
                    .getFirst()))
        .isEqualTo("UNSUPPORTED");
    assertThat(told(found(event("DTSTART:00010101T090000", "RRULE:FREQ=DAILY")).getFirst()))
        .startsWith("2026-11-28T09:00");
  }
}

package id.bersinar.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Hasan lives in WIT, two hours ahead of the area. It is Wednesday, 20 November 2030, 12.15 there,
/// and 10.15 in the area.
class ZonesTest extends RemindersTest {

  @BeforeEach
  void hasanMovesToJayapura() {
    database.update("update person set zone = 'WIT' where id = ?", hasansId());
  }

  @Test
  void anHourIsTheWritersAndIsToldWithTheAreas() {
    hasan.sends("/pengingat rapat (contoh) besok jam 10 untuk saya");
    hasan
        .sees("Kamis, 21 November 2030 pukul 10.00 WIT (08.00 WIB)")
        .taps("reminders.recurrence.once")
        .sees("reminders.confirm", "pukul 10.00 WIT (08.00 WIB)")
        .taps("reminders.save")
        .sees("reminders.saved", "pukul 10.00 WIT (08.00 WIB)");
    hasan.sends("/agenda").sees("Kamis, 21 November 2030 pukul 10.00 WIT");
    database.update("update person set zone = null where id = ?", hasansId());
    hasan.taps("1").sees("pukul 08.00 WIB").seesNothingOf("reminders.agenda.zone");
    goTo("2030-11-21T07:59");
    fireAll();
    assertThat(got(hasan, "rapat (contoh)")).isEqualTo(1);
    goTo("2030-11-21T08:00");
    fireAll();
    assertThat(got(hasan, "rapat (contoh)")).isEqualTo(1);
  }

  @Test
  void aZoneThatIsNamedCounts() {
    hasan
        .sends("/pengingat rapat (contoh) besok jam 10 WIB untuk saya")
        .sees("pukul 12.00 WIT (10.00 WIB)")
        .sends("/batal");
  }

  @Test
  void aSeriesKeepsTheClockOfItsAuthor() {
    hasan
        .sends("/pengingat ronda (contoh) tiap Senin jam 01.00 untuk saya")
        .sees("Senin, 25 November 2030 pukul 01.00 WIT (Minggu 23.00 WIB)")
        .taps("reminders.save");
    database.update("update person set zone = null where id = ?", hasansId());
    hasan
        .sends("/agenda")
        .sees("Minggu, 24 November 2030 pukul 23.00 WIB")
        .taps("1")
        .sees("Tiap Senin", "reminders.agenda.zone")
        .taps("reminders.agenda.change-time")
        .taps("reminders.part.all")
        .sends("jam 22.00")
        .taps("reminders.agenda.yes-move")
        .sees("Minggu, 24 November 2030 pukul 22.00 WIB");
  }

  @Test
  void aMeetingToo() {
    neighbourhood.stakeholder("Lurah (contoh)", "Kota (contoh)");
    hasan
        .sends("/undangrapat")
        .sends("Rapat (contoh)")
        .sends("besok jam 10 sampai jam 12")
        .sends("Balai (contoh)")
        .taps("reminders.audience.everyone")
        .sees("Kamis, 21 November 2030 pukul 10.00 WIT (08.00 WIB)", "12.00");
    hasan.taps("meetings.invite");
    assertThat(
            database.queryForObject("select cast(starts_at as varchar) from meeting", String.class))
        .startsWith("2030-11-21 ");
    hasan.sends("/rapat").sees("pukul 10.00 WIT");
  }

  @Test
  void whatIsOverIsSoByTheAuthorsClock() {
    hasan
        .sends("/pengingat rapat (contoh) hari ini jam 13.00 untuk saya, 1 jam sebelumnya")
        .taps("reminders.recurrence.once")
        .sees("reminders.lead.passed", "pukul 13.00 WIT (11.00 WIB)")
        .sends("/batal");
  }

  @Test
  void aCalendarsHoursAreItsSendersAndStaySo() {
    var file =
        """
        BEGIN:VCALENDAR
        VERSION:2.0
        BEGIN:VEVENT
        UID:apel
        SUMMARY:Apel (contoh)
        DTSTART:20301125T010000
        RRULE:FREQ=WEEKLY
        END:VEVENT
        END:VCALENDAR
        """
            .replace("\n", "\r\n")
            .getBytes(StandardCharsets.UTF_8);
    hasan.sends("/impor").sendsDocument("kalender.ics", file).taps("reminders.audience.me");
    hasan.sees("Senin, 25 November 2030 pukul 01.00 WIT (Minggu 23.00 WIB)");
    hasan.taps("reminders.import.take").sees("reminders.import.taken");
    database.update("update person set zone = null where id = ?", hasansId());
    hasan.sends("/impor").sendsDocument("kalender.ics", file).sees("reminders.import.nothing");
    hasan.sends("/agenda").sees("Minggu, 24 November 2030 pukul 23.00 WIB");
  }

  @Test
  void anotherRuleComesByThePresentClockWithoutTheSameDays() {
    database.update("update person set zone = null where id = ?", hasansId());
    hasan
        .sends("/pengingat ronda (contoh) tiap hari jam 23.00 kecuali 22/11/2030 untuk saya")
        .taps("reminders.save");
    database.update("update person set zone = 'WIT' where id = ?", hasansId());
    hasan
        .sends("/agenda")
        .sees("Kamis, 21 November 2030 pukul 01.00 WIT")
        .taps("1")
        .taps("reminders.agenda.change-recurrence")
        .taps("Tiap Kamis")
        .sees("Tiap Kamis", "pukul 01.00")
        .taps("reminders.agenda.yes-move");
    assertThat(database.queryForMap("select starts, exceptions, zone from reminder").toString())
        .contains("2030-11-21 01:00", "2030-11-23", "Asia/Jayapura");
  }
}

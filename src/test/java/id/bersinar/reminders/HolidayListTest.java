package id.bersinar.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.calendar.LeadTime;
import id.bersinar.calendar.OnHoliday;
import id.bersinar.people.Audience;
import id.bersinar.storage.StorageSettings;
import id.bersinar.timers.PeriodicJob;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;

/// Other holidays, sent by an operator, and what they do to reminders. It is Wednesday, 20 November
/// 2030.
class HolidayListTest extends RemindersTest {

  private static final String LIST =
      """
      holidays:
        - date: %s
          name: Libur contoh
          kind: nasional
          decree: SKB (contoh)
      """;

  @Autowired private HolidayWarning warning;
  @Autowired private StorageSettings storage;

  @Autowired
  @Qualifier("id.bersinar.area.HolidayReload")
  private PeriodicJob reload;

  private static byte[] on(String date) {
    return LIST.formatted(date).getBytes(StandardCharsets.UTF_8);
  }

  @AfterEach
  void noHolidayThatOthersMeet() {
    neighbourhood
        .operator()
        .sends("/libur")
        .sendsDocument("libur.yaml", on("2020-01-01"))
        .taps("area.confirm-import");
    reload.run();
  }

  @Test
  void anOperatorSeesLineByLineWhatChangesAndWhatMoves() {
    meetingEachMonday(OnHoliday.WORKING_DAY_BEFORE);
    neighbourhood
        .operator()
        .sends("/libur")
        .sees("area.holidays.heading", "area.holidays.send")
        .sendsDocument("libur.yaml", on("2030-11-25"))
        .sees(
            "area.changes",
            "➕ • Senin, 25 November 2030: Libur contoh (nasional)",
            "Pengingat yang berpindah dalam setahun ini: 1.")
        .taps("area.confirm-import")
        .sees("area.holidays.saved");
    reload.run();
    hasan.sees("reminders.holidays-moved", "Sekarang: Jumat, 22 November 2030 pukul 09.00 WIB");
    hasan.sends("/agenda").sees("Jumat, 22 November 2030 pukul 09.00");
    goTo("2030-11-22T09:00");
    fireAll();
    hasan.sends("/agenda").sees("Senin, 2 Desember 2030 pukul 09.00");
  }

  @Test
  void whoeverMadeItHearsOnceThatALaterTimeMoves() {
    meetingEachMonday(OnHoliday.WORKING_DAY_BEFORE);
    var operator = neighbourhood.operator();
    operator.sends("/libur").sendsDocument("libur.yaml", on("2030-12-09"));
    operator.taps("area.confirm-import");
    reload.run();
    reload.run();
    hasan.sees("Semula: Senin, 9 Desember 2030", "Sekarang: Jumat, 6 Desember 2030");
    assertThat(got(hasan, "Sekarang:")).isEqualTo(1);
    operator.sends("/libur").sendsDocument("libur.yaml", on("2030-01-01"));
    operator.taps("area.confirm-import");
    reload.run();
    hasan.sees("Semula: Jumat, 6 Desember 2030", "Sekarang: Senin, 9 Desember 2030");
  }

  @Test
  void whatComesAnywayStays() {
    meetingEachMonday(OnHoliday.COME_ANYWAY);
    neighbourhood
        .operator()
        .sends("/libur")
        .sendsDocument("libur.yaml", on("2030-11-25"))
        .sees("Pengingat yang berpindah dalam setahun ini: 0.")
        .taps("area.confirm-import");
    reload.run();
    hasan.sends("/agenda").sees("Senin, 25 November 2030 pukul 09.00");
  }

  @Test
  void whatIsPutOffStaysWhereOtherHolidaysMoveNothing() {
    meetingEachMonday(OnHoliday.WORKING_DAY_BEFORE);
    goTo("2030-11-25T09:00");
    fireAll();
    hasan.taps("reminders.snooze-hour").sees("reminders.snoozed-until");
    neighbourhood
        .operator()
        .sends("/libur")
        .sendsDocument("libur.yaml", on("2030-12-04"))
        .taps("area.confirm-import")
        .sees("area.holidays.saved");
    reload.run();
    goTo("2030-11-25T10:01");
    fireAll();
    hasan.sees("reminders.again");
  }

  @Test
  void aFileWithABadLineChangesNothing() {
    neighbourhood
        .operator()
        .sends("/libur")
        .sendsDocument("libur.yaml", on("2030-11-31"))
        .sees("area.file-wrong", "2")
        .sends("/libur")
        .seesNothingOf("November 2030");
  }

  @Test
  void operatorsHearOnceOfABadLineInTheFileOnTheServer() throws IOException {
    var operator = neighbourhood.operator();
    operator.sends("/libur").sendsDocument("libur.yaml", on("2030-11-25"));
    operator.taps("area.confirm-import").sees("area.holidays.saved");
    var file = storage.dataDirectory().resolve("libur.yaml");
    Files.write(file, on("2030-11-31"));
    reload.run();
    operator.seesNothingOf("people.holiday-file-refused");
    reload.run();
    reload.run();
    operator.sees("people.holiday-file-refused", "Baris 2", "holidays[1] date");
    assertThat(got(operator, "holidays[1] date")).isOne();
    operator.sends("/libur").sees("Senin, 25 November 2030");
    Files.write(file, on("2030-11-32"));
    reload.run();
    reload.run();
    operator.sees("people.holiday-file-refused");
    Files.write(file, on("2030-11-25"));
    reload.run();
    Files.write(file, on("2030-11-31"));
    reload.run();
    reload.run();
    assertThat(got(operator, "holidays[1] date")).isOne();
  }

  @Test
  void whatAnotherServerRefusesStaysTold() throws IOException {
    database.update("insert into holiday_refusal (mark) values ('another')");
    var file = storage.dataDirectory().resolve("libur.yaml");
    Files.write(file, on("2030-11-31"));
    reload.run();
    reload.run();
    assertThat(count("holiday_refusal")).isEqualTo(2);
    Files.write(file, on("2030-11-25"));
    reload.run();
    assertThat(database.queryForList("select mark from holiday_refusal", String.class))
        .containsExactly("another");
  }

  @Test
  void whatCannotBePlannedKeepsNothingElseFromItAndIsPlannedLater() throws IOException {
    var broken = meetingEachMonday(OnHoliday.WORKING_DAY_BEFORE);
    for (int more = 0; more < HolidayPlans.SLICE; more++) {
      meetingEachMonday(OnHoliday.WORKING_DAY_BEFORE);
    }
    database.update("update reminder set zone = 'broken' where id = ?", broken);
    Files.write(storage.dataDirectory().resolve("libur.yaml"), on("2030-11-25"));
    reload.run();
    assertThat(got(hasan, "22 November 2030")).isEqualTo(HolidayPlans.SLICE);
    database.update("update reminder set zone = 'Asia/Jakarta' where id = ?", broken);
    reload.run();
    assertThat(got(hasan, "22 November 2030")).isZero();
    goTo("2030-11-20T11:20");
    reload.run();
    assertThat(got(hasan, "22 November 2030")).isOne();
    reload.run();
    assertThat(got(hasan, "22 November 2030")).isZero();
  }

  @Test
  void whetherItComesOnAHolidayIsAskedWhereThatHappens() {
    neighbourhood
        .operator()
        .sends("/libur")
        .sendsDocument("libur.yaml", on("2030-11-25"))
        .taps("area.confirm-import");
    hasan
        .sends("/pengingat")
        .sends("Rapat (contoh)")
        .sends("tiap Selasa jam 9 pagi")
        .sees("reminders.choose-audience")
        .sends("/pengingat")
        .sends("Rapat (contoh)")
        .sends("tiap Senin jam 9 pagi")
        .sees("reminders.ask-holidays", "Senin, 25 November 2030 (Libur contoh)")
        .taps("reminders.on-holiday.skip")
        .taps("reminders.audience.me")
        .sees(
            "Tiap Senin, hari libur dilewati, pukul 09.00",
            "Senin, 2 Desember 2030 pukul 09.00 WIB")
        .taps("reminders.change-holidays")
        .taps("reminders.on-holiday.working-day-before")
        .sees(
            "Jumat, 22 November 2030 pukul 09.00 WIB",
            "Dimajukan dari Senin, 25 November 2030, karena libur: Libur contoh.")
        .taps("reminders.save")
        .sees("reminders.saved");
  }

  @Test
  void operatorsHearOnceAMonthFromOctoberThatNextYearIsMissing() {
    var operator = neighbourhood.operator();
    goTo("2031-09-30T09:00");
    warning.run();
    operator.seesNothingOf("reminders.holidays-missing");
    goTo("2031-10-01T09:00");
    warning.run();
    operator.sees("reminders.holidays-missing", "2032");
    warning.run();
    assertThat(count("holiday_warning")).isEqualTo(1);
  }

  private UUID meetingEachMonday(OnHoliday onHoliday) {
    var series = Recurrence.WEEKLY.from(LocalDateTime.parse("2030-11-25T09:00")).on(onHoliday);
    var plan = new Plan("Rapat (contoh)", series, List.of(LeadTime.NONE), Audience.ME);
    return planner.make(hasansId(), plan).orElseThrow().id();
  }
}

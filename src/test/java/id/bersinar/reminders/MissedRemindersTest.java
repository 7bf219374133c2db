package id.bersinar.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.calendar.LeadTime;
import id.bersinar.people.Audience;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What became due while the bot was away arrives late, once, and says so.
class MissedRemindersTest extends RemindersTest {

  @Test
  void afterDowntimeAMissedReminderArrivesOnceAndSaysSo() {
    hasanPlansAMeeting();
    goTo("2030-11-21T20:30");
    fireAll();
    fireAll();
    hasan.sees("Rapat (contoh)", "Terlambat; seharusnya Kamis, 21 November 2030 pukul 09.00 WIB");
    assertThat(count("reminder_delivery")).isEqualTo(1);
  }

  @Test
  void whatIsOfNoUseAnyMoreIsOnlyToldToWhoeverMadeIt() {
    var andi = neighbourhood.stakeholder("Andi (contoh)", "Kecamatan (contoh)");
    plans(
        hasan,
        "Rapat (contoh)",
        "besok 09.00",
        "reminders.recurrence.once",
        "reminders.to-category");
    goTo("2030-11-21T21:01");
    fireAll();
    fireAll();
    hasan
        .sees("Rapat (contoh)", "Kamis, 21 November 2030 pukul 09.00 WIB")
        .sees("reminders.missed.stale");
    andi.seesNothingOf("Rapat (contoh)");
    assertThat(count("reminder_delivery")).isZero();
    assertThat(count("reminder_due")).isZero();
  }

  @Test
  void whatIsStillToComeWithTheDigestIsNotCalledLate() {
    var meeting = LocalDateTime.parse("2030-11-26T09:00");
    var leads = List.of(LeadTime.days(3));
    var plan = new Plan("Rapat (contoh)", Recurrence.ONCE.from(meeting), leads, Audience.EVERYONE);
    planner.make(hasansId(), plan);
    hasan.sends("/agenda").taps("1").taps("reminders.agenda.list");
    goTo("2030-11-23T10:00");
    fireAll();
    hasan.seesNothingOf("reminders.missed-heading");
    goTo("2030-11-26T22:00");
    fireAll();
    hasan.sees("Rapat (contoh)", "reminders.missed.stale");
  }

  @Test
  void leadTimesThatWereMissedAreToldToWhoeverMadeIt() {
    var andi = neighbourhood.stakeholder("Andi (contoh)", "Kecamatan (contoh)");
    var meeting = Recurrence.ONCE.from(LocalDateTime.parse("2030-11-22T09:00"));
    var leads = List.of(LeadTime.days(1), LeadTime.hours(20), LeadTime.hours(1));
    planner.make(hasansId(), new Plan("Rapat (contoh)", meeting, leads, Audience.EVERYONE));
    goTo("2030-11-21T14:00");
    fireAll();
    andi.sees("Rapat (contoh)", "reminders.late");
    hasan.sees(
        "Rapat (contoh)",
        "reminders.missed-heading",
        "reminders.missed.replaced",
        "reminders.missed.sent",
        "seharusnya Kamis, 21 November 2030 pukul 13.00");
    goTo("2030-11-22T09:30");
    fireAll();
    fireAll();
    hasan.sees("reminders.missed.begun", "Jumat, 22 November 2030 pukul 08.00");
  }

  @Test
  void whatCameInTimeIsNotToldToHaveBeenMissed() {
    var meeting = Recurrence.ONCE.from(LocalDateTime.parse("2030-11-22T09:00"));
    var leads = List.of(LeadTime.days(1));
    planner.make(hasansId(), new Plan("Rapat (contoh)", meeting, leads, Audience.EVERYONE));
    goTo("2030-11-21T09:00");
    fireAll();
    goTo("2030-11-23T09:30");
    fireAll();
    hasan.seesNothingOf("reminders.missed-heading");
  }

  @Test
  void afterDowntimeARepeatingReminderArrivesOnceAndGoesOnAsUsual() {
    hasanPlansADailyOne();
    goTo("2030-11-24T12:00");
    fireAll();
    fireAll();
    assertThat(count("reminder_delivery")).isEqualTo(1);
    hasan.sees("Terlambat; seharusnya Minggu, 24 November 2030 pukul 09.00 WIB");
    hasan.sends("/agenda").sees("Senin, 25 November 2030 pukul 09.00 WIB");
    goTo("2030-11-25T09:00");
    fireAll();
    hasan.sees("Piket (contoh)").seesNothingOf("reminders.late");
  }

  @Test
  void aRestoredBackupBringsWhatHasComeSinceOnceMoreAndSaysForWhen() {
    hasanPlansADailyOne();
    plans(
        hasan,
        "Rapat (contoh)",
        "besok 10.00",
        "reminders.recurrence.once",
        "reminders.audience.me");
    var backup = database.queryForList("select id, next_at, last_due, next_due from reminder");
    var due = database.queryForList("select * from reminder_due order by due_at");
    goTo("2030-11-21T10:00");
    fireAll();
    goTo("2030-11-21T15:00");
    database.update("delete from reminder_delivery");
    database.update("delete from reminder_due");
    for (var row : backup) {
      database.update(
          "update reminder set next_at = ?, last_due = ?, next_due = ? where id = ?",
          row.get("next_at"),
          row.get("last_due"),
          row.get("next_due"),
          row.get("id"));
    }
    for (var row : due) {
      database.update(
          "insert into reminder_due values (?, ?, ?, ?, null)",
          row.get("reminder_id"),
          row.get("occurrence"),
          row.get("lead"),
          row.get("due_at"));
    }
    hasan.news();
    fireAll();
    fireAll();
    hasan
        .sees("Piket", "Terlambat; seharusnya Kamis, 21 November 2030 pukul 09.00 WIB")
        .sees("Rapat", "Terlambat; seharusnya Kamis, 21 November 2030 pukul 10.00 WIB");
    assertThat(count("reminder_delivery")).isEqualTo(2);
  }
}

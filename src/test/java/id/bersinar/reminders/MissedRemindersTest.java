package id.bersinar.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// What became due while the bot was away arrives late, once, and says so.
class MissedRemindersTest extends RemindersTest {

  @Test
  void afterDowntimeAMissedReminderArrivesOnceAndSaysSo() {
    plans(
        hasan,
        "Rapat (contoh)",
        "besok 09.00",
        "reminders.recurrence.once",
        "reminders.audience.me");
    goTo("2030-11-23T07:30");
    assertThat(firing.overdue()).hasSize(1);
    firing.overdue().forEach(firing::fire);
    hasan.sees("Rapat (contoh)", "Terlambat; seharusnya Kamis, 21 November 2030 pukul 09.00 WIB");
    assertThat(firing.overdue()).isEmpty();
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
    var backup = database.queryForList("select id, next_at, last_due from reminder");
    goTo("2030-11-21T10:00");
    fireAll();
    goTo("2030-11-21T15:00");
    database.update("delete from reminder_delivery");
    for (var row : backup) {
      database.update(
          "update reminder set next_at = ?, last_due = ? where id = ?",
          row.get("next_at"),
          row.get("last_due"),
          row.get("id"));
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

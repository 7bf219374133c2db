package id.bersinar.reminders;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.dialogue.Language;
import id.bersinar.dialogue.Visitor;
import id.bersinar.scenario.Phone;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// What people tap under a reminder.
class ReminderAnswerTest extends RemindersTest {

  @Test
  void oneTapAcknowledges() {
    hasanGetsAReminder();
    goTo("2030-11-21T09:05");
    hasan
        .taps("reminders.done")
        .sees("Rapat pengurus (contoh)", "✅ Selesai, Kamis, 21 November 2030 pukul 09.05 WIB");
  }

  @Test
  void buttonsWorkAMonthLater() {
    hasanGetsAReminder();
    goTo("2030-12-21T09:00");
    hasan.taps("reminders.done").sees("✅ Selesai, Sabtu, 21 Desember 2030 pukul 09.00 WIB");
  }

  @Test
  void anotherTapGetsAFriendlyWord() {
    var andi = neighbourhood.stakeholder("Andi (contoh)", "Kecamatan (contoh)");
    plans(
        hasan,
        "Rapat (contoh)",
        "besok 09.00",
        "reminders.recurrence.once",
        "reminders.to-category");
    goTo("2030-11-21T09:00");
    fireAll();
    andi.taps("reminders.done").sees("reminders.done-at");
    // As from a phone that still shows the buttons.
    var answer = context.getBean(ReminderAnswer.class);
    var andis =
        ids("select d.id from reminder_delivery d join person p on p.id = d.person_id"
                + " where p.institution = 'Kecamatan (contoh)'")
            .getFirst();
    assertThat(said(answer, "hour:" + andis, andis)).contains("reminders.already-done");
    assertThat(said(answer, "done:" + andis, andis)).contains("reminders.already-done");
    // Nobody answers for another.
    var hasans = ids("select d.id from reminder_delivery d where d.done_at is null").getFirst();
    assertThat(said(answer, "done:" + hasans, andis)).contains("reminders.gone");
    assertThat(said(answer, "nonsense", andis)).contains("reminders.gone");
  }

  private String said(ReminderAnswer answer, String argument, UUID ofDelivery) {
    var person =
        database.queryForObject(
            "select person_id from reminder_delivery where id = ?", UUID.class, ofDelivery);
    var visitor = new Visitor(person, "", Language.INDONESIAN, Set.of(), true);
    return requireNonNull(transactions.execute(_ -> answer.tapped(argument, visitor))).toString();
  }

  @Test
  void snoozedForAnHourItComesAgain() {
    hasanGetsAReminder();
    goTo("2030-11-21T09:10");
    hasan
        .taps("reminders.snooze-hour")
        .sees("Ditunda sampai Kamis, 21 November 2030 pukul 10.10 WIB");
    goTo("2030-11-21T10:09");
    bringSnoozed();
    hasan.seesNothingOf("reminders.again");
    goTo("2030-11-21T10:11");
    bringSnoozed();
    bringSnoozed();
    assertThat(hasan.news().stream().filter(it -> it.contains("Anda menundanya"))).hasSize(1);
    hasan.sees("Anda menundanya sampai Kamis, 21 November 2030 pukul 10.10 WIB");
    hasan.taps("reminders.snooze-hour").taps("reminders.done").sees("reminders.done-at");
    goTo("2030-11-21T12:00");
    bringSnoozed();
    hasan.seesNothingOf("reminders.again");
  }

  @Test
  void snoozedUntilTomorrowItComesInTheMorning() {
    hasanGetsAReminder();
    goTo("2030-11-21T23:40");
    hasan
        .taps("reminders.snooze-tomorrow")
        .sees("Ditunda sampai Jumat, 22 November 2030 pukul 07.00 WIB");
    hasan.sends("/agenda").sees("ditunda sampai Jumat, 22 November 2030 pukul 07.00 WIB");
    goTo("2030-11-22T07:00");
    bringSnoozed();
    hasan.sees("Rapat pengurus (contoh)", "reminders.again");
  }

  @Test
  void snoozingOnePersonsReminderLeavesTheOthersAlone() {
    Phone andi = neighbourhood.stakeholder("Andi (contoh)", "Kecamatan (contoh)");
    plans(
        hasan,
        "Rapat (contoh)",
        "besok 09.00",
        "reminders.recurrence.once",
        "reminders.to-category");
    goTo("2030-11-21T09:00");
    fireAll();
    andi.taps("reminders.snooze-hour");
    hasan.taps("reminders.done");
    goTo("2030-11-21T10:01");
    bringSnoozed();
    andi.sees("reminders.again");
    hasan.seesNothingOf("reminders.again");
  }

  @Test
  void whatIsSaidOfAnAnswerIsByThePersonsClock() {
    hasanGetsAReminder();
    database.update("update person set zone = 'WIT' where id = ?", hasansId());
    goTo("2030-11-21T09:05");
    hasan
        .taps("reminders.snooze-hour")
        .sees("Ditunda sampai Kamis, 21 November 2030 pukul 12.05 WIT")
        .taps("reminders.done")
        .sees("✅ Selesai, Kamis, 21 November 2030 pukul 11.05 WIT");
  }
}

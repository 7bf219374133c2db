package id.bersinar.reminders;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.dialogue.Language;
import id.bersinar.dialogue.Visitor;
import id.bersinar.scenario.Phone;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Reminders arrive, late ones say so, and people answer them.
class FiringTest extends RemindersTest {

  private void hasanGetsAReminder() {
    plans(
        hasan,
        "Rapat pengurus (contoh)",
        "besok 09.00",
        "reminders.recurrence.once",
        "reminders.audience.me");
    goTo("2030-11-21T09:00");
    fireAll();
  }

  @Test
  void aReminderForMeArrivesOnlyHere() {
    var budi = neighbourhood.resident("Budi (contoh)");
    hasanGetsAReminder();
    hasan
        .sees("reminders.arriving", "Rapat pengurus (contoh)")
        .seesNothingOf("reminders.late", "dari Dinas");
    budi.seesNothingOf("Rapat pengurus");
    assertThat(hasan.buttons()).containsExactly("✅ Selesai", "⏰ Tunda 1 jam", "📅 Tunda besok");
  }

  @Test
  void aReminderForMyCategoryArrivesAtItsStakeholders() {
    var camat = neighbourhood.stakeholder("Ratna (contoh)", "Kecamatan (contoh)");
    neighbourhood
        .operator()
        .sends("/undang")
        .taps("people.role.stakeholder")
        .taps("people.category.academia");
    neighbourhood.operator().sends("Universitas (contoh)").taps("people.invite.make");
    var news = String.join("\n", neighbourhood.operator().news());
    var lecturer =
        neighbourhood
            .phone("Dosen (contoh)")
            .sends(news.substring(news.indexOf("/start ")).strip())
            .taps("people.consent");
    var budi = neighbourhood.resident("Budi (contoh)");
    plans(
        hasan,
        "Koordinasi (contoh)",
        "besok 09.00",
        "reminders.recurrence.once",
        "reminders.to-category");
    goTo("2030-11-21T09:00");
    fireAll();
    hasan.sees("Koordinasi (contoh)");
    camat.sees("Koordinasi (contoh)", "dari Dinas Koperasi (contoh)");
    lecturer.seesNothingOf("Koordinasi");
    budi.seesNothingOf("Koordinasi");
  }

  @Test
  void aReminderForEveryoneArrivesAtThoseWhoAgreed() {
    var budi = neighbourhood.resident("Budi (contoh)");
    var stranger = neighbourhood.phone("Tamu (contoh)").sends("/start").taps("people.no-consent");
    plans(
        hasan,
        "Kerja bakti (contoh)",
        "besok 09.00",
        "reminders.recurrence.once",
        "reminders.audience.everyone");
    var sari = neighbourhood.resident("Sari (contoh)");
    goTo("2030-11-21T09:00");
    fireAll();
    hasan.sees("Kerja bakti (contoh)");
    budi.sees("Kerja bakti (contoh)", "dari Dinas Koperasi (contoh)");
    sari.sees("Kerja bakti (contoh)");
    stranger.seesNothingOf("Kerja bakti");
  }

  @Test
  void whoCannotBeReachedIsPassedOver() {
    neighbourhood.resident("Budi (contoh)");
    plans(
        hasan,
        "Kerja bakti (contoh)",
        "besok 09.00",
        "reminders.recurrence.once",
        "reminders.audience.everyone");
    blocks(hasansId());
    goTo("2030-11-21T09:00");
    fireAll();
    assertThat(count("reminder_delivery")).isEqualTo(1);
    hasan.seesNothingOf("🔔");
  }

  @Test
  void firingAgainDoublesNothing() {
    hasanGetsAReminder();
    var before = hasan.news().size();
    fireAll();
    clock.advance(Duration.ofHours(1));
    fireAll();
    assertThat(hasan.news()).hasSize(before);
    assertThat(count("reminder_delivery")).isEqualTo(1);
  }

  @Test
  void beforeItsTimeNothingArrives() {
    plans(
        hasan,
        "Rapat (contoh)",
        "besok 09.00",
        "reminders.recurrence.once",
        "reminders.audience.me");
    goTo("2030-11-21T08:59");
    fireAll();
    hasan.seesNothingOf("🔔");
    goTo("2030-11-21T09:00");
    fireAll();
    hasan.sees("reminders.arriving");
  }

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
    plans(
        hasan,
        "Piket (contoh)",
        "besok 09.00",
        "reminders.recurrence.daily",
        "reminders.audience.me");
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
    plans(
        hasan,
        "Piket (contoh)",
        "besok 09.00",
        "reminders.recurrence.daily",
        "reminders.audience.me");
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
  void snoozedForADayItComesAtItsHour() {
    hasanGetsAReminder();
    goTo("2030-11-21T23:40");
    hasan
        .taps("reminders.snooze-tomorrow")
        .sees("Ditunda sampai Jumat, 22 November 2030 pukul 09.00 WIB");
    hasan.sends("/agenda").sees("ditunda sampai Jumat, 22 November 2030 pukul 09.00 WIB");
    goTo("2030-11-22T09:00");
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
  void whatWasSentLongAgoIsForgotten() {
    hasanGetsAReminder();
    context.getBean(PastReminders.class).run();
    assertThat(count("reminder_delivery")).isEqualTo(1);
    goTo("2031-03-01T09:00");
    context.getBean(PastReminders.class).run();
    assertThat(count("reminder_delivery")).isZero();
    assertThat(count("reminder")).isZero();
    hasan.taps("reminders.done").sees("reminders.gone");
  }

  @Test
  void ownDataAreShownAndErased() {
    var budi = neighbourhood.resident("Budi (contoh)");
    plans(
        hasan,
        "Kerja bakti (contoh)",
        "besok 09.00",
        "reminders.recurrence.daily",
        "reminders.audience.everyone");
    goTo("2030-11-21T09:00");
    fireAll();
    var reminder = only("reminder");
    assertThat(hasTrigger(reminder)).isTrue();
    budi.sends("/dataku").sees("1 pengingat yang Anda terima");
    budi.sends("/hapusdata").taps("people.erase.yes").sees("people.erase.done");
    assertThat(count("reminder_delivery")).isEqualTo(1);
    hasan.sends("/dataku").sees("1 pengingat yang Anda buat", "1 pengingat yang Anda terima");
    hasan.sends("/hapusdata").taps("people.erase.yes").sees("people.erase.done");
    assertThat(count("reminder")).isZero();
    assertThat(count("reminder_delivery")).isZero();
    assertThat(hasTrigger(reminder)).isFalse();
  }
}

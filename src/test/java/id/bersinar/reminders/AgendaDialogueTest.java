package id.bersinar.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// /agenda: what comes, and changes to it.
class AgendaDialogueTest extends RemindersTest {

  @Test
  void anEmptyAgendaShowsTheWayToAReminder() {
    hasan
        .sends("/agenda")
        .sees("reminders.agenda.empty")
        .taps("reminders.agenda.make")
        .sees("reminders.ask-message");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"stop ingatkan", "jangan ingetin gw lagi", "batalin pengingat", "don't remind me"})
  void whoWantsNoMoreRemindersFindsThemThere(String words) {
    hasan.sends(words).sees("reminders.agenda.empty");
  }

  @Test
  void itListsOwnAndReceivedRemindersInOrder() {
    var andi = neighbourhood.stakeholder("Andi (contoh)", "Kecamatan (contoh)");
    plans(
        hasan,
        "Ketiga (contoh)",
        "lusa 09.00",
        "reminders.recurrence.once",
        "reminders.audience.me");
    plans(
        andi,
        "Kedua (contoh)",
        "besok 10.00",
        "reminders.recurrence.weekly",
        "reminders.to-category");
    plans(
        andi,
        "Pertama (contoh)",
        "besok 09.00",
        "reminders.recurrence.daily",
        "reminders.audience.everyone");
    plans(
        andi,
        "Rahasia Andi (contoh)",
        "besok 09.00",
        "reminders.recurrence.daily",
        "reminders.audience.me");
    hasan.sends("/agenda");
    assertThat(String.join("\n", hasan.news()))
        .containsSubsequence(
            "1. Kamis, 21 November 2030 pukul 09.00 WIB",
            "Pertama (contoh)",
            "Setiap hari · 👤 Dari Kecamatan (contoh)",
            "2. Kamis, 21 November 2030 pukul 10.00 WIB",
            "Kedua (contoh)",
            "3. Jumat, 22 November 2030 pukul 09.00 WIB",
            "Ketiga (contoh)",
            "Sekali saja · 👥 Saya sendiri");
    hasan.seesNothingOf("Rahasia Andi");
  }

  @Test
  void itHasPages() {
    for (int number = 1; number <= 7; number++) {
      plans(
          hasan,
          "Nomor " + number + " (contoh)",
          "besok 0" + number + ".00",
          "reminders.recurrence.once",
          "reminders.audience.me");
    }
    hasan
        .sends("/agenda")
        .sees("Nomor 1", "Nomor 5")
        .seesNothingOf("Nomor 6")
        .taps("dialogue.next-page")
        .sees("Nomor 6", "Nomor 7")
        .seesNothingOf("Nomor 5")
        .taps("7")
        .sees("Nomor 7 (contoh)")
        .taps("dialogue.back")
        .sees("Nomor 6")
        .taps("dialogue.previous-page")
        .sees("Nomor 1");
  }

  @Test
  void aReceivedReminderCanBeReadButNotChanged() {
    var andi = neighbourhood.stakeholder("Andi (contoh)", "Kecamatan (contoh)");
    plans(
        andi,
        "Kerja bakti (contoh) " + "x".repeat(200),
        "besok 9.00",
        "reminders.recurrence.once",
        "reminders.audience.everyone");
    hasan.sends("/agenda").sees("…").taps("1").sees("x".repeat(200), "Dari Kecamatan (contoh)");
    assertThat(hasan.buttons())
        .containsExactly("🔕 Bisukan", "🗓️ Agenda", "⬅️ Kembali", "✖️ Batal");
    assertThat(editing.delete(hasansId(), only("reminder"), Part.ALL))
        .isInstanceOf(Edited.Gone.class);
    assertThat(editing.pause(hasansId(), only("reminder"))).isFalse();
  }

  @Test
  void theMessageCanBeChanged() {
    plans(
        hasan,
        "Rapta (contoh)",
        "besok 09.00",
        "reminders.recurrence.once",
        "reminders.audience.me");
    hasanOpensHisReminder();
    hasan
        .taps("reminders.agenda.change-message")
        .sends("x".repeat(2000))
        .sees("reminders.message-too-long")
        .sends("Rapat (contoh)")
        .sees("Rapat (contoh)", "reminders.agenda.confirm-message")
        .seesNothingOf("reminders.agenda.changed")
        .taps("reminders.agenda.yes-move")
        .sees("reminders.agenda.changed", "Rapat (contoh)");
    goTo("2030-11-21T09:00");
    fireAll();
    hasan.sees("Rapat (contoh)").seesNothingOf("Rapta");
  }

  @Test
  void theTimeCanBeChanged() {
    hasanPlansAMeeting();
    hasanOpensHisReminder();
    hasan
        .taps("reminders.agenda.change-time")
        .sends("nanti-nanti")
        .sees("reminders.time.not-understood")
        .sends("lusa")
        .sees("reminders.assumption.hour", "reminders.agenda.confirm-time")
        .taps("reminders.agenda.yes-move")
        .sees("reminders.agenda.changed", "Jumat, 22 November 2030 pukul 09.00");
    goTo("2030-11-21T09:00");
    fireAll();
    hasan.seesNothingOf("🔔 Pengingat\n\nRapat (contoh)\n\n⏱️");
    assertThat(count("reminder_delivery")).isZero();
    goTo("2030-11-22T09:00");
    fireAll();
    assertThat(count("reminder_delivery")).isEqualTo(1);
  }

  @Test
  void theRecurrenceCanBeChanged() {
    plans(
        hasan,
        "Rapat (contoh)",
        "31/12/2030 09.00",
        "reminders.recurrence.once",
        "reminders.audience.me");
    hasanOpensHisReminder();
    hasan
        .taps("reminders.agenda.change-recurrence")
        .taps("Setiap bulan, hari terakhir")
        .sees("Setiap bulan, hari terakhir, pukul 09.00", "31 Desember 2030")
        .sees("reminders.agenda.confirm-recurrence")
        .seesNothingOf("reminders.agenda.changed")
        .taps("reminders.agenda.yes-move")
        .sees("reminders.agenda.changed", "Setiap bulan, hari terakhir");
    goTo("2030-12-31T09:00");
    fireAll();
    hasan.sends("/agenda").sees("Jumat, 31 Januari 2031 pukul 09.00");
    goTo("2031-01-31T09:00");
    fireAll();
    hasan.sends("/agenda").sees("Jumat, 28 Februari 2031 pukul 09.00");
  }

  @Test
  void aPausedReminderKeepsStillUntilItIsResumed() {
    hasanPlansADailyOne();
    var reminder = only("reminder");
    hasanOpensHisReminder();
    hasan.taps("reminders.agenda.pause").sees("reminders.agenda.paused");
    assertThat(count("reminder_due")).isZero();
    goTo("2030-11-23T12:00");
    fireAll();
    assertThat(count("reminder_delivery")).isZero();
    hasan.sends("/agenda").sees("1. ⏸️ Dijeda", "Piket (contoh)");
    hasan
        .taps("1")
        .taps("reminders.agenda.resume")
        .sees("Minggu, 24 November 2030 pukul 09.00 WIB");
    assertThat(count("reminder_due")).isPositive();
    assertThat(count("reminder_delivery")).isZero();
  }

  @Test
  void resumingAfterItsTimeAsksForANewOne() {
    hasanPlansAMeeting();
    hasanOpensHisReminder();
    hasan.taps("reminders.agenda.pause");
    goTo("2030-11-23T12:00");
    hasan
        .sends("/agenda")
        .taps("1")
        .taps("reminders.agenda.resume")
        .sees("reminders.time.meanwhile-past", "reminders.ask-time");
    hasan.sends("besok 10.00").taps("reminders.agenda.yes-move");
    hasan.sees("Minggu, 24 November 2030 pukul 10.00 WIB");
    assertThat(count("reminder_due")).isPositive();
  }

  @Test
  void deletingAsksFirstAndTakesTheTriggerAlong() {
    plans(
        hasan,
        "Rapat (contoh)",
        "besok 09.00",
        "reminders.recurrence.daily",
        "reminders.audience.me");
    goTo("2030-11-21T09:00");
    fireAll();
    var reminder = only("reminder");
    hasanOpensHisReminder();
    hasan
        .taps("reminders.agenda.delete")
        .taps("reminders.part.all")
        .sees("reminders.agenda.confirm-deletion")
        .taps("dialogue.back")
        .taps("dialogue.back")
        .sees("Rapat (contoh)");
    hasan
        .taps("reminders.agenda.delete")
        .taps("reminders.part.all")
        .taps("reminders.agenda.yes-delete")
        .sees("reminders.agenda.deleted", "reminders.agenda.empty");
    assertThat(count("reminder")).isZero();
    assertThat(count("reminder_due")).isZero();
    hasan.tapsOn("reminders.arriving", "reminders.done").sees("reminders.gone");
  }

  @Test
  void theAuthorSeesHowManyHaveAcknowledged() {
    var budi = neighbourhood.stakeholder("Budi (contoh)", "Dinas Sosial (contoh)");
    plans(
        hasan,
        "Kerja bakti (contoh)",
        "besok 09.00",
        "reminders.recurrence.once",
        "reminders.audience.everyone");
    goTo("2030-11-21T09:00");
    fireAll();
    budi.taps("reminders.done");
    hasan
        .sends("/agenda")
        .sees("reminders.agenda.empty")
        .taps("reminders.agenda.show-finished")
        .sees("Kerja bakti (contoh)")
        .taps("1")
        .sees("Selesai: 1 dari 3 orang", "reminders.agenda.over");
    hasan
        .taps("reminders.agenda.change-recurrence")
        .taps("reminders.recurrence.weekly")
        .sees("reminders.agenda.confirm-recurrence", "Kamis, 28 November 2030")
        .taps("reminders.agenda.yes-move")
        .sees("reminders.agenda.changed", "Kamis, 28 November 2030");
  }

  @Test
  void aReminderThatVanishesMeanwhileIsMissedPolitely() {
    hasanPlansAMeeting();
    hasanOpensHisReminder();
    hasan.taps("reminders.agenda.change-message");
    editing.delete(hasansId(), only("reminder"), Part.ALL);
    hasan.sends("Rapat besar (contoh)").sees("reminders.gone", "reminders.agenda.empty");
  }
}

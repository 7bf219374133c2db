package id.bersinar.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// What a changed reminder will be is read back before it is saved. It is Wednesday, 20 November
/// 2030, 10.15.
class ReadBackTest extends RemindersTest {

  @Test
  void aChangeIsReadBackInFullBeforeItIsSavedAndLeadsBack() {
    neighbourhood.stakeholder("Andi (contoh)", "Kecamatan (contoh)");
    hasanPlansAMeeting();
    var before = database.queryForList("select * from reminder");
    hasanOpensHisReminder();
    hasan.taps("reminders.change-audience").taps("reminders.audience.everyone");
    hasan.sees("Rapat (contoh)", "Kamis, 21 November 2030 pukul 09.00", "tepat pada waktunya");
    hasan.sees("reminders.audience.everyone", "saat ini 3 orang");
    hasan.sees("reminders.agenda.confirm-audience").taps("dialogue.back");
    hasan.sees("reminders.choose-audience").taps("dialogue.back").sees("reminders.audience.me");
    hasan.taps("reminders.change-leads").sends("H-7 dan 1 jam sebelumnya");
    hasan.sees("Sudah lewat, jadi tidak dikirim: 7 hari", "Diingatkan 1 jam sebelumnya");
    hasan.sees("reminders.agenda.confirm-leads").sends("eh 2 jam sebelumnya");
    hasan.sees("reminders.agenda.confirm-leads", "Diingatkan 2 jam sebelumnya");
    hasan.taps("dialogue.back").sends("/batal");
    hasanOpensHisReminder();
    hasan.taps("reminders.agenda.change-recurrence").taps("reminders.recurrence.daily");
    hasan.sees("Setiap hari", "pukul 09.00").sends("salah").sees("dialogue.which-meant");
    hasan.taps("dialogue.back").sends("/batal");
    hasanOpensHisReminder();
    hasan.taps("reminders.agenda.change-message").sends("Rapat besar (contoh)");
    hasan.sees("Rapat besar (contoh)", "reminders.agenda.confirm-message").taps("dialogue.back");
    hasan.sends("/batal");
    assertThat(database.queryForList("select * from reminder")).isEqualTo(before);
  }

  @Test
  void whoIsDisturbedAtNightIsSaidBeforeThatIsSaved() {
    plans(
        hasan,
        "Ronda (contoh)",
        "besok 23.00",
        "reminders.recurrence.once",
        "reminders.audience.me");
    hasanOpensHisReminder();
    hasan.taps("reminders.change-audience").taps("reminders.audience.everyone");
    hasan.sees("reminders.at-night", "reminders.agenda.confirm-audience");
  }

  @Test
  void aRecurrenceThatComesToNothingAsksForAnotherTimeAtOnce() {
    hasanPlansAMeeting();
    goTo("2030-11-21T09:00");
    fireAll();
    goTo("2030-11-21T12:00");
    hasan.sends("/agenda").taps("reminders.agenda.show-finished").taps("1");
    hasan.taps("reminders.agenda.change-recurrence").taps("reminders.recurrence.once");
    hasan.sees("reminders.time.meanwhile-past", "reminders.ask-time");
    hasan.seesNothingOf("reminders.agenda.confirm-recurrence");
  }

  @Test
  void whatVanishesWhileItIsReadBackIsMissedPolitely() {
    hasanPlansAMeeting();
    hasanOpensHisReminder();
    hasan.taps("reminders.agenda.change-message").sends("Rapat besar (contoh)");
    editing.delete(hasansId(), only("reminder"), Part.ALL);
    hasan.taps("reminders.agenda.yes-move").sees("reminders.gone", "reminders.agenda.empty");
  }
}

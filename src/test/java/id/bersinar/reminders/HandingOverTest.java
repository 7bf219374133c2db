package id.bersinar.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.scenario.Phone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What becomes of what somebody has set up for others when they leave.
class HandingOverTest extends RemindersTest {

  private Phone camat;

  @BeforeEach
  void oneForOthersAndOneForHimself() {
    camat = neighbourhood.stakeholder("Camat (contoh)", "Kecamatan Palmerah (contoh)");
    plans(
        hasan,
        "Koordinasi (contoh)",
        "besok 09.00",
        "reminders.recurrence.daily",
        "reminders.audience.everyone");
    hasanPlansADailyOne();
  }

  private void hasanReportsToTheCamat() {
    neighbourhood.operator().sends("/izin").taps("people.consent");
    neighbourhood
        .operator()
        .sends("/pejabat")
        .taps("Dinas Koperasi (contoh)")
        .taps("people.official.change-superior")
        .taps("Kecamatan Palmerah (contoh)")
        .sees("Atasan: Kecamatan Palmerah (contoh)");
  }

  @Test
  void theSuperiorTakesOverFromWhoIsErased() {
    hasanReportsToTheCamat();
    hasan
        .sends("/hapusdata")
        .sees("people.erase.passes-on", "Kecamatan Palmerah (contoh)", "• 1 pengingat")
        .taps("people.erase.yes")
        .sees("Tugas Anda diserahkan kepada Kecamatan Palmerah (contoh)", "people.erase.done");
    camat
        .sees("reminders.inherited")
        .taps("menu.agenda")
        .sees("Koordinasi (contoh)")
        .seesNothingOf("Piket (contoh)")
        .taps("1")
        .offers("reminders.agenda.pause");
    goTo("2030-11-21T09:00");
    fireAll();
    camat.sees("Koordinasi (contoh)", "dari Kecamatan Palmerah (contoh)");
    assertThat(count("reminder")).isEqualTo(1);
  }

  @Test
  void whoTakesOverWhatTheyHadMutedGetsItAgain() {
    hasanReportsToTheCamat();
    camat.sends("/agenda").taps("1").taps("reminders.agenda.mute");
    camat.sees("reminders.agenda.muted-now");
    hasan.sends("/hapusdata").taps("people.erase.yes").sees("people.erase.done");
    goTo("2030-11-21T09:00");
    fireAll();
    camat.sees("Koordinasi (contoh)", "dari Kecamatan Palmerah (contoh)");
    camat.sends("/agenda").taps("1").seesNothingOf("Dibisukan");
  }

  @Test
  void anOperatorTakesOverWhereNobodyIsAbove() {
    neighbourhood.operator().sends("/izin").taps("people.consent");
    neighbourhood
        .operator()
        .sends("/pejabat")
        .taps("Dinas Koperasi (contoh)")
        .taps("people.official.dismiss")
        .taps("people.dismiss.yes")
        .sees("people.official.dismissed", "Dari Dinas Koperasi (contoh)", "reminders.inherited");
    hasan.sees("people.dismissed-stakeholder", "people.succession.passed-on");
    neighbourhood.operator().sends("/agenda").sees("Koordinasi (contoh)");
  }

  @Test
  void anOfficerWhoCannotOpenRemindersInheritsNone() {
    hasanReportsToTheCamat();
    database.update(
        "update person_role set role = 'LIAISON' where person_id ="
            + " (select id from person where institution = 'Kecamatan Palmerah (contoh)')");
    hasan.sends("/hapusdata").taps("people.erase.yes").sees("people.erase.done");
    neighbourhood.operator().sees("reminders.inherited");
  }

  @Test
  void whoHasNoRoleAnyMoreGetsNoReminderNotEvenTheirOwn() {
    goTo("2030-11-21T09:00");
    fireAll();
    hasan.taps("reminders.snooze-hour").sees("reminders.snoozed-until");
    neighbourhood.operator().sends("/izin").taps("people.consent");
    neighbourhood
        .operator()
        .sends("/pejabat")
        .taps("Dinas Koperasi (contoh)")
        .taps("people.official.dismiss")
        .taps("people.dismiss.yes")
        .sees("people.official.dismissed");
    got(hasan, "");
    goTo("2030-11-21T10:30");
    fireAll();
    goTo("2030-11-22T09:00");
    fireAll();
    assertThat(got(hasan, "🔔")).isZero();
    assertThat(count("reminder")).isEqualTo(2);
  }
}

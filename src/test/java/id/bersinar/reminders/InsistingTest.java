package id.bersinar.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.people.Audience;
import id.bersinar.scenario.Phone;
import java.time.LocalDateTime;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What follows when somebody doesn't answer, cannot be reached, or lets somebody else see to it.
class InsistingTest extends RemindersTest {

  private Phone andi;
  private Phone ratna;
  private UUID reminder;

  /// Ratna is above Andi; Hasan reminds everyone on Thursday at nine, until they answer.
  @BeforeEach
  void aChain() {
    andi = neighbourhood.stakeholder("Andi (contoh)", "Kecamatan (contoh)");
    ratna = neighbourhood.stakeholder("Ratna (contoh)", "Kota (contoh)");
    database.update(
        "update person set superior_id = (select id from person"
            + " where institution = 'Kota (contoh)') where institution = 'Kecamatan (contoh)'");
    reminder = make(LocalDateTime.parse("2030-11-21T09:00"), Recurrence.ONCE);
    editing.insist(hasansId(), reminder, true);
    comes("2030-11-21T09:00");
    hasan.taps("reminders.done");
    ratna.taps("reminders.done");
    neighbourhood.operator().taps("reminders.done");
  }

  private void comes(String wallClock) {
    goTo(wallClock);
    fireAll();
  }

  private void nobodyAnswersUntil(String... moments) {
    for (var moment : moments) {
      comes("2030-11-21T" + moment);
    }
  }

  @Test
  void itComesAgainAtRisingIntervalsUntilItIsAnswered() {
    nobodyAnswersUntil("09:29");
    assertThat(got(andi, "Belum Anda jawab")).isZero();
    nobodyAnswersUntil("09:31");
    assertThat(got(andi, "Belum Anda jawab")).isEqualTo(1);
    nobodyAnswersUntil("10:30");
    assertThat(got(andi, "Belum Anda jawab")).isZero();
    nobodyAnswersUntil("10:32");
    andi.sees("reminders.unanswered").taps("reminders.done").sees("reminders.done-at");
    got(andi, "");
    nobodyAnswersUntil("13:00", "16:00");
    assertThat(got(andi, "Belum Anda jawab")).isZero();
    assertThat(got(ratna, "belum menjawab")).isZero();
  }

  @Test
  void thenTheSuperiorIsToldAndHearsWhenItIsDone() {
    nobodyAnswersUntil("09:31", "10:32", "12:33");
    assertThat(got(ratna, "belum menjawab")).isZero();
    nobodyAnswersUntil("14:34");
    ratna.sees("Kecamatan (contoh)", "belum menjawab", "Rapat (contoh)");
    assertThat(got(hasan, "belum menjawab")).isZero();
    andi.taps("reminders.done");
    ratna.sees("Kecamatan (contoh)", "sudah menyelesaikan");
    nobodyAnswersUntil("16:40", "18:45");
    assertThat(got(hasan, "belum menjawab")).isZero();
  }

  @Test
  void theSuperiorHearsThatAColleagueSeesToItAfterAll() {
    var budi = neighbourhood.stakeholder("Budi (contoh)", "Kantor (contoh)");
    nobodyAnswersUntil("09:31", "10:32", "12:33", "14:34");
    ratna.sees("belum menjawab");
    andi.taps("reminders.delegate").taps("Kantor (contoh)").sees("reminders.delegated-to");
    ratna.sees("Kecamatan (contoh)", "mewakilkannya kepada Kantor (contoh)", "Rapat (contoh)");
    budi.sees("Diwakilkan kepada Anda oleh");
  }

  @Test
  void whatTheSuperiorHearsOfIsNotTakenAtAWord() {
    nobodyAnswersUntil("09:31", "10:32", "12:33", "14:34");
    andi.sends("sudah").sees("dialogue.which-awaited").seesNothingOf("reminders.done-at");
    assertThat(got(ratna, "sudah menyelesaikan")).isZero();
    andi.taps("✅ Selesai: Rapat (contoh)").sees("reminders.done-at");
    ratna.sees("Kecamatan (contoh)", "sudah menyelesaikan");
  }

  @Test
  void whoHasNoRoleAnyMoreHearsNothingOfTheEnd() {
    nobodyAnswersUntil("09:31", "10:32", "12:33", "14:34");
    ratna.sees("belum menjawab");
    database.update(
        "delete from person_role where person_id = (select id from person"
            + " where institution = 'Kota (contoh)')");
    andi.taps("reminders.done").sees("reminders.done-at");
    assertThat(got(ratna, "sudah menyelesaikan")).isZero();
  }

  @Test
  void andTheAuthorAtTheEnd() {
    nobodyAnswersUntil("09:31", "10:32", "12:33", "14:34", "16:35");
    hasan.sees("Kecamatan (contoh)", "belum menjawab");
    got(hasan, "");
    nobodyAnswersUntil("18:40", "20:50");
    assertThat(got(hasan, "belum menjawab")).isZero();
  }

  @Test
  void aboveADeputyIsWhoIsAboveTheAbsentSuperior() {
    var budi = neighbourhood.stakeholder("Budi (contoh)", "Kantor (contoh)");
    var wulan = neighbourhood.stakeholder("Wulan (contoh)", "Provinsi (contoh)");
    database.update(
        "update person set absent_until = '2030-11-30', deputy_id = (select id from person"
            + " where institution = 'Kantor (contoh)'), superior_id = (select id from person"
            + " where institution = 'Provinsi (contoh)') where institution = 'Kota (contoh)'");
    nobodyAnswersUntil("09:31", "10:32", "12:33", "14:34");
    budi.sees("Kecamatan (contoh)", "belum menjawab");
    nobodyAnswersUntil("16:35");
    wulan.sees("Kecamatan (contoh)", "belum menjawab");
    assertThat(got(hasan, "belum menjawab")).isZero();
    nobodyAnswersUntil("18:36");
    hasan.sees("Kecamatan (contoh)", "belum menjawab");
  }

  @Test
  void theClockStandsStillByNight() {
    var late = make(LocalDateTime.parse("2030-11-22T20:50"), Recurrence.ONCE);
    editing.insist(hasansId(), late, true);
    comes("2030-11-22T20:50");
    got(andi, "");
    comes("2030-11-22T21:21");
    comes("2030-11-23T06:19");
    assertThat(got(andi, "Belum Anda jawab")).isZero();
    comes("2030-11-23T06:21");
    andi.sees("reminders.unanswered");
  }

  @Test
  void whoBlocksTheBotIsNotWaitedFor() {
    blocks(ids("select id from person where institution = 'Kecamatan (contoh)'").getFirst());
    fireAll();
    ratna.sees("Kecamatan (contoh)", "tidak sampai");
    hasan
        .sends("/agenda")
        .taps("reminders.agenda.show-finished")
        .taps("1")
        .sees("tak terjangkau 1");
  }

  @Test
  void aColleagueSeesToItInsteadAndTheAuthorSeesThat() {
    var budi = neighbourhood.stakeholder("Budi (contoh)", "Kecamatan (contoh)");
    andi.taps("reminders.delegate")
        .sees("reminders.delegate-whom")
        .taps("Kecamatan (contoh)")
        .sees("Diwakilkan kepada Kecamatan (contoh)");
    budi.sees("Rapat (contoh)", "Diwakilkan kepada Anda oleh Kecamatan (contoh)");
    got(andi, "");
    nobodyAnswersUntil("09:31");
    assertThat(got(andi, "Belum Anda jawab")).isZero();
    budi.sees("reminders.unanswered").taps("reminders.done").sees("reminders.done-at");
    hasan.sends("/agenda").taps("reminders.agenda.show-finished").taps("1").sees("diwakilkan 1");
  }

  @Test
  void moreColleaguesThanAPageHasAreOnTheNext() {
    for (int number = 1; number <= 9; number++) {
      neighbourhood.stakeholder("Staf " + number + " (contoh)", "Kecamatan (contoh)");
    }
    andi.taps("reminders.delegate").taps("dialogue.next-page").offers("dialogue.previous-page");
    andi.offersNothingOf("dialogue.next-page").taps("Kecamatan (contoh)");
    andi.sees("reminders.delegated-to");
  }

  @Test
  void theAuthorOpensWhoHasNotAnswered() {
    hasan
        .sends("/agenda")
        .taps("reminders.agenda.show-finished")
        .taps("1")
        .sees("Selesai: 3 dari 4 orang")
        .taps("reminders.agenda.unanswered")
        .sees("Belum menjawab", "Kecamatan (contoh)")
        .seesNothingOf("Kota (contoh)");
  }

  @Test
  void aSnoozeEndsWithAChangeAndFoldsIntoTheNextTime() {
    andi.taps("reminders.snooze-hour").sees("reminders.snoozed-until");
    editing.move(
        hasansId(), reminder, Part.ALL, When.once(LocalDateTime.parse("2030-11-21T10:02")));
    got(andi, "");
    nobodyAnswersUntil("10:01");
    assertThat(got(andi, "Dipindah")).isEqualTo(1);
    nobodyAnswersUntil("10:02", "10:05");
    assertThat(got(andi, "Rapat (contoh)")).isEqualTo(1);
  }

  @Test
  void whoMutesItGetsNoMoreAndTheAuthorSeesHowMany() {
    andi.taps("reminders.done");
    var weekly = make(LocalDateTime.parse("2030-11-22T09:00"), Recurrence.WEEKLY);
    andi.sends("/agenda")
        .taps("1")
        .taps("reminders.agenda.mute")
        .sees("reminders.agenda.muted-now");
    hasan.sends("/agenda").taps("1").sees("Dibisukan 1 orang");
    got(andi, "");
    comes("2030-11-22T09:00");
    assertThat(got(andi, "🔔")).isZero();
    assertThat(
            database.queryForObject(
                "select count(*) from reminder_delivery where reminder_id = ? and state ="
                    + " 'SKIPPED' and reason = 'MUTED'",
                Long.class,
                weekly))
        .isEqualTo(1);
    andi.sends("/dataku").sees("1 pengingat yang Anda bisukan");
    andi.sends("/agenda").taps("1").taps("reminders.agenda.unmute");
    comes("2030-11-29T09:00");
    andi.sees("Rapat (contoh)");
  }

  @Test
  void itIsMadeToInsistFromTheAgenda() {
    var other = makeFor(Audience.ME, LocalDateTime.parse("2030-11-23T09:00"), Recurrence.ONCE);
    hasan
        .sends("/agenda")
        .taps("1")
        .taps("reminders.agenda.insist")
        .sees("reminders.agenda.insisting");
    assertThat(
            database.queryForObject(
                "select insists from reminder where id = ?", Boolean.class, other))
        .isTrue();
    hasan.taps("reminders.agenda.insist-no").offersNothingOf("reminders.agenda.insist-no");
  }

  @Test
  void itStopsWhereItInsistsNoMore() {
    got(andi, "");
    editing.insist(hasansId(), reminder, false);
    nobodyAnswersUntil("09:31", "10:32", "12:33", "14:34");
    assertThat(got(andi, "Rapat (contoh)")).isZero();
    assertThat(got(ratna, "belum menjawab")).isZero();
  }

  @Test
  void whoMutesItIsNotAskedAgain() {
    got(andi, "");
    context.getBean(Mutes.class).mute(andisId(), reminder);
    nobodyAnswersUntil("09:31", "10:32", "12:33", "14:34");
    assertThat(got(andi, "Rapat (contoh)")).isZero();
    hasan.sends("/agenda").taps("reminders.agenda.show-finished").taps("1").sees("dibisukan 1");
  }

  private UUID andisId() {
    return ids("select id from person where institution = 'Kecamatan (contoh)'").getFirst();
  }

  @Test
  void whatComesBackFromAColleagueIsOpenAgain() {
    var budi = neighbourhood.stakeholder("Budi (contoh)", "Kelurahan (contoh)");
    andi.taps("reminders.delegate").taps("Kelurahan (contoh)").sees("reminders.delegated-to");
    budi.taps("reminders.delegate").taps("Kecamatan (contoh)").sees("reminders.delegated-to");
    andi.sees("Diwakilkan kepada Anda oleh").taps("reminders.done").sees("reminders.done-at");
  }

  @Test
  void whoIsAboveAndLivesFurtherEastIsToldInTheirMorning() {
    database.update("update person set zone = 'WIT' where institution = 'Kota (contoh)'");
    database.update(
        "update reminder_delivery set repeats = 3, acts_at = timestamp with time zone"
            + " '2030-11-21 20:00:00+07' where acts_at is not null");
    nobodyAnswersUntil("20:00");
    assertThat(got(ratna, "belum menjawab")).isZero();
    comes("2030-11-22T04:01");
    assertThat(got(ratna, "belum menjawab")).isEqualTo(1);
  }
}

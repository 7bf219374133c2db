package id.bersinar.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.people.Audience;
import java.time.LocalDateTime;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Who gets and answers what comes to an official who is away.
class StandingInTest extends AbsenceTest {

  @Test
  void theDeputyGetsItAndAnswersAndTheBooksSayWho() {
    comesTo(AWAY, "2030-11-21T09:00");
    assertThat(reminded(andi)).isZero();
    budi.sees("Rapat (contoh)", "Untuk Kecamatan (contoh)", "yang cuti sampai Jumat")
        .taps("reminders.done")
        .sees("reminders.done-at")
        .sends("/dataku")
        .sees("reminders.data.stood-in");
    hasan
        .sends("/agenda")
        .taps("reminders.agenda.show-finished")
        .taps("1")
        .sees("Selesai: 1 dari 1", "Kelurahan (contoh)", "menggantikan Kecamatan (contoh)");
    comes("2030-11-25T09:00");
    assertThat(reminded(andi)).isZero();
  }

  @Test
  void whoIsToGetItAnywayGetsOneMessageAndAnswersForBoth() {
    make(LocalDateTime.parse("2030-11-21T09:00"), Recurrence.ONCE);
    comes("2030-11-21T09:00");
    assertThat(reminded(andi)).isZero();
    assertThat(reminded(budi)).isEqualTo(1);
    budi.sees("Juga untuk Kecamatan (contoh)").taps("reminders.done").sees("reminders.done-at");
    budi.sends("ternyata belum").seesNothingOf("dialogue.which-awaited");
    assertThat(count("reminder_delivery where state = 'DONE'")).isEqualTo(2);
  }

  @Test
  void whatIsForOthersTooIsNotTakenAtAWord() {
    make(LocalDateTime.parse("2030-11-21T09:00"), Recurrence.ONCE);
    comes("2030-11-21T09:00");
    budi.sends("sudah").sees("dialogue.which-awaited").seesNothingOf("reminders.done-at");
    budi.taps("✅ Selesai: Rapat (contoh)").sees("reminders.done-at");
    comesTo(AWAY, "2030-11-22T09:00");
    budi.sends("sudah").sees("dialogue.which-awaited").seesNothingOf("reminders.done-at");
  }

  @Test
  void aWordOfWhoIsAwayFinishesNothingThatOnlyTheDeputyGot() {
    comesTo(AWAY, "2030-11-21T09:00");
    andi.sends("/batal").sends("beres").sees("dialogue.nothing-awaited");
    assertThat(count("reminder_delivery where state = 'DONE'")).isZero();
    budi.sends("beres").seesNothingOf("dialogue.nothing-awaited");
  }

  @Test
  void forTwoWhoAreAwayOneMessageComes() {
    isAway(OTHER, DEPUTY);
    makeFor(onlyTo(AWAY, OTHER), LocalDateTime.parse("2030-11-21T09:00"), Recurrence.ONCE);
    comes("2030-11-21T09:00");
    assertThat(reminded(budi)).isEqualTo(1);
    budi.sees("Untuk Kecamatan (contoh)", "Untuk Puskesmas (contoh)").taps("reminders.done");
    assertThat(count("reminder_delivery where state = 'DONE'")).isEqualTo(2);
  }

  @Test
  void whoIsBackGetsTheirOwnAgain() {
    comesTo(AWAY, "2030-11-22T20:00");
    assertThat(reminded(budi)).isEqualTo(1);
    comesTo(AWAY, "2030-11-25T09:00");
    assertThat(reminded(andi)).isEqualTo(1);
    assertThat(reminded(budi)).isZero();
  }

  @Test
  void anAbsenceEndsAtMidnightWhereTheyLive() {
    database.update("update person set zone = 'WIT' where id = ?", person(AWAY));
    var late = makeFor(onlyTo(AWAY), LocalDateTime.parse("2030-11-22T22:05"), Recurrence.ONCE);
    editing.urge(hasansId(), late, true);
    comes("2030-11-22T22:05");
    assertThat(reminded(andi)).isEqualTo(1);
    assertThat(reminded(budi)).isZero();
  }

  @Test
  void whatWaitsForTheMorningGoesToWhoIsThereThen() {
    comesTo(AWAY, "2030-11-22T22:05");
    assertThat(reminded(budi)).isZero();
    comes("2030-11-23T06:01");
    assertThat(reminded(andi)).isEqualTo(1);
    assertThat(reminded(budi)).isZero();
  }

  @Test
  void inTheMorningTooOneMessageIsForBoth() {
    make(LocalDateTime.parse("2030-11-21T22:05"), Recurrence.ONCE);
    comes("2030-11-21T22:05");
    comes("2030-11-22T06:01");
    assertThat(reminded(andi)).isZero();
    assertThat(reminded(budi)).isEqualTo(1);
    budi.sees("Juga untuk Kecamatan (contoh)");
  }

  @Test
  void theDeputyIsAskedAgainAndThenTheSuperior() {
    var insistent = makeFor(onlyTo(AWAY), LocalDateTime.parse("2030-11-21T09:00"), Recurrence.ONCE);
    editing.insist(hasansId(), insistent, true);
    comes("2030-11-21T09:00");
    for (var moment : new String[] {"09:31", "10:32", "12:33"}) {
      comes("2030-11-21T" + moment);
    }
    assertThat(got(budi, "Belum Anda jawab")).isEqualTo(3);
    comes("2030-11-21T14:34");
    ratna.sees("Kelurahan (contoh)", "menggantikan Kecamatan (contoh)", "belum menjawab");
    assertThat(reminded(andi)).isZero();
    budi.taps("reminders.done");
    ratna.sees("menggantikan Kecamatan (contoh)", "sudah menyelesaikan");
  }

  @Test
  void anAbsenceThatBeginsLaterPassesOnWhatIsUnanswered() {
    database.update("update person set absent_until = null");
    var insistent = makeFor(onlyTo(AWAY), LocalDateTime.parse("2030-11-21T09:00"), Recurrence.ONCE);
    editing.insist(hasansId(), insistent, true);
    comes("2030-11-21T09:00");
    assertThat(reminded(andi)).isEqualTo(1);
    isAway(AWAY, DEPUTY);
    comes("2030-11-21T09:31");
    assertThat(reminded(andi)).isZero();
    assertThat(reminded(budi)).isEqualTo(1);
    andi.taps("reminders.done").sees("reminders.done-at");
    budi.taps("reminders.done").sees("reminders.already-done");
  }

  @Test
  void withoutDeputyTheSuperiorGetsItAndWithoutThatTheyThemselves() {
    isAway(AWAY, "");
    comesTo(AWAY, "2030-11-21T09:00");
    assertThat(reminded(ratna)).isEqualTo(1);
    database.update("update person set superior_id = null");
    comesTo(AWAY, "2030-11-21T10:00");
    assertThat(reminded(andi)).isEqualTo(1);
  }

  @Test
  void aDeputyWhoIsAwayTooHasOneAndWhatGoesRoundEnds() {
    isAway(DEPUTY, OTHER);
    comesTo(AWAY, "2030-11-21T09:00");
    assertThat(reminded(sri)).isEqualTo(1);
    isAway(OTHER, AWAY);
    comesTo(AWAY, "2030-11-21T10:00");
    assertThat(reminded(sri)).isZero();
    assertThat(reminded(ratna)).isEqualTo(1);
  }

  @Test
  void aDeputyWhoIsGoneIsNoneWhetherErasedOrWithoutRoleOrNotReached() {
    blocks(person(DEPUTY));
    comesTo(AWAY, "2030-11-21T09:00");
    assertThat(reminded(ratna)).isEqualTo(1);
    database.update("update person set reachable = true");
    database.update("delete from person_role where person_id = ?", person(DEPUTY));
    comesTo(AWAY, "2030-11-21T10:00");
    assertThat(reminded(ratna)).isEqualTo(1);
    budi.sends("/hapusdata").taps("people.erase.yes").sees("people.erase.done");
    comesTo(AWAY, "2030-11-21T11:00");
    assertThat(reminded(ratna)).isEqualTo(1);
    assertThat(reminded(budi)).isZero();
  }

  @Test
  void aMuteIsOnlyOfWhatIsOnesOwn() {
    var shared = make(LocalDateTime.parse("2030-11-21T09:00"), Recurrence.ONCE);
    context.getBean(Mutes.class).mute(person(DEPUTY), shared);
    comes("2030-11-21T09:00");
    assertThat(reminded(budi)).isEqualTo(1);
    budi.sees("Untuk Kecamatan (contoh)");
    var muted =
        makeFor(Audience.EVERYONE, LocalDateTime.parse("2030-11-21T10:00"), Recurrence.ONCE);
    context.getBean(Mutes.class).mute(person(AWAY), muted);
    comes("2030-11-21T10:00");
    budi.seesNothingOf("Juga untuk");
  }

  @Test
  void theDeputyHandsOnWhatCameInTheOthersPlace() {
    comesTo(AWAY, "2030-11-21T09:00");
    budi.taps("reminders.delegate").taps(OTHER).sees("reminders.delegated-to");
    sri.sees("Diwakilkan kepada Anda oleh Kelurahan (contoh)").taps("reminders.done");
    assertThat(reminded(andi)).isZero();
  }

  @Test
  void whoStandsInHearsThatItWillNotBe() {
    var meeting = toldADayAhead(AWAY);
    comes("2030-11-21T09:00");
    assertThat(reminded(budi)).isEqualTo(1);
    editing.delete(hasansId(), meeting, Part.ALL);
    fireAll();
    budi.sees("Dibatalkan");
    assertThat(reminded(andi)).isZero();
  }

  /// As after a restart between two slices, before which nobody was away.
  @Test
  void whoGotTheirsBeforeGetsTheOthersByItself() {
    var shared = make(LocalDateTime.parse("2030-11-21T09:00"), Recurrence.ONCE);
    database.update(
        "insert into reminder_delivery (id, version, reminder_id, person_id, due_at, occurrence)"
            + " select cast(? as uuid), 0, reminder_id, cast(? as uuid), due_at, occurrence"
            + " from reminder_due where reminder_id = ?",
        UUID.randomUUID(),
        person(DEPUTY),
        shared);
    comes("2030-11-21T09:00");
    assertThat(reminded(budi)).isEqualTo(1);
    budi.sees("Untuk Kecamatan (contoh)").taps("reminders.done").sees("reminders.done-at");
    assertThat(count("reminder_delivery where state = 'DONE'")).isEqualTo(1);
  }

  @Test
  void whatIsForOneselfStaysWithOneself() {
    andi.sends("/agenda").sees("reminders.agenda.empty");
    plans(
        andi, "Obat (contoh)", "besok 09.00", "reminders.recurrence.once", "reminders.audience.me");
    comes("2030-11-21T09:00");
    assertThat(got(andi, "Obat (contoh)")).isPositive();
    assertThat(got(budi, "Obat (contoh)")).isZero();
  }

  @Test
  void beforeAnAbsenceBeginsNothingIsPassedOn() {
    andi.sends("/profil").taps("people.absence.end").sends("/batal");
    andi.sends("saya cuti Jumat sampai Minggu").taps(DEPUTY).sees("people.absence.saved");
    forgetNews();
    comesTo(AWAY, "2030-11-21T09:00");
    assertThat(reminded(andi)).isEqualTo(1);
    assertThat(reminded(budi)).isZero();
    comesTo(AWAY, "2030-11-22T09:00");
    assertThat(reminded(andi)).isZero();
    assertThat(reminded(budi)).isEqualTo(1);
  }
}

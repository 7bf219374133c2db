package id.bersinar.reminders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/// What becomes of reminders for officials who are away when something changes after they came.
@SuppressWarnings("NullAway.Init") // injected
class StandingInLaterTest extends AbsenceTest {

  @Autowired private Mutes mutes;
  @Autowired private Companions companions;
  @Autowired private TransactionTemplate transactions;

  /// Budi stands in for Sri, too.
  @BeforeEach
  void anotherAbsence() {
    isAway(OTHER, DEPUTY);
  }

  private UUID insistentlyFor(String... whom) {
    var made = makeFor(onlyTo(whom), LocalDateTime.parse("2030-11-21T09:00"), Recurrence.ONCE);
    editing.insist(hasansId(), made, true);
    return made;
  }

  private void firstOfTwoIsBack() {
    isBack(firstOfTwo());
  }

  /// With whose reminder the other's came.
  private String firstOfTwo() {
    return database
        .queryForList(
            "select p.institution from person p join reminder_delivery d on d.person_id = p.id"
                + " where d.acts_at is not null",
            String.class)
        .getFirst();
  }

  @Test
  void whoeverComesBackFirstLeavesTheOthersWithTheDeputy() {
    insistentlyFor(AWAY, OTHER);
    comes("2030-11-21T09:00");
    assertThat(reminded(budi)).isEqualTo(1);
    firstOfTwoIsBack();
    comes("2030-11-21T09:31");
    assertThat(reminded(andi) + reminded(sri)).isEqualTo(1);
    assertThat(reminded(budi)).isEqualTo(1);
    budi.sees("Belum Anda jawab").taps("reminders.done").sees("reminders.done-at");
    assertThat(count("reminder_delivery where state = 'DONE'")).isEqualTo(1);
  }

  /// As where another node ends it at the same time.
  @Test
  void whoStandsInLeavesAsItWillBeOnceNobodyElseChangesIt() {
    insistentlyFor(AWAY, OTHER);
    comes("2030-11-21T09:00");
    var deputy = person(DEPUTY);
    var leaving =
        transactions.execute(
            _ -> {
              database.update("update reminder_delivery set version = version + 1, acts_at = null");
              var other = CompletableFuture.runAsync(() -> leave(deputy));
              assertThatThrownBy(() -> other.get(500, TimeUnit.MILLISECONDS))
                  .isInstanceOf(TimeoutException.class);
              return other;
            });
    leaving.join();
    assertThat(count("reminder_delivery where acts_at is not null")).isZero();
  }

  private void leave(UUID person) {
    transactions.executeWithoutResult(_ -> companions.leave(person));
  }

  @Test
  void whatTheDeputyPutOffForTwoComesForWhoeverIsStillAway() {
    makeFor(onlyTo(AWAY, OTHER), LocalDateTime.parse("2030-11-21T09:00"), Recurrence.ONCE);
    comes("2030-11-21T09:00");
    budi.taps("reminders.snooze-hour").sees("reminders.snoozed-until");
    forgetNews();
    firstOfTwoIsBack();
    comes("2030-11-21T10:01");
    assertThat(reminded(andi) + reminded(sri)).isEqualTo(1);
    assertThat(reminded(budi)).isEqualTo(1);
    budi.taps("reminders.done").sees("reminders.done-at");
  }

  @Test
  void whatTheDeputyDidCountsOnceWhoeverIsBackWasRemindedAgain() {
    insistentlyFor(AWAY);
    comes("2030-11-21T09:00");
    isBack(AWAY);
    comes("2030-11-21T09:31");
    assertThat(reminded(andi)).isEqualTo(1);
    budi.taps("reminders.snooze-hour").sees("reminders.passed-on", AWAY);
    budi.sends("udah beres").taps("✅ Selesai: Rapat (contoh)").sees("reminders.done-at");
    andi.sees("reminders.done-after-all", DEPUTY, "menggantikan " + AWAY);
    andi.tapsOn("Rapat (contoh)", "reminders.done").sees("reminders.already-done");
    budi.tapsOn("reminders.arriving-from", "reminders.done").sees("reminders.already-done");
    assertThat(count("reminder_stand_in where answered")).isEqualTo(1);
    budi.sends("/dataku").sees("reminders.data.stood-in");
  }

  @Test
  void whatWhoIsAwayDidThemselvesLeavesTheOthersWithTheDeputy() {
    isBack(AWAY);
    insistentlyFor(AWAY, OTHER);
    comes("2030-11-21T09:00");
    isAway(AWAY, DEPUTY);
    comes("2030-11-21T09:31");
    forgetNews();
    andi.taps("reminders.done").sees("reminders.done-at");
    budi.sees("reminders.done-after-all", AWAY);
    comes("2030-11-21T10:02");
    comes("2030-11-21T10:33");
    assertThat(got(budi, "Untuk Puskesmas (contoh)")).isPositive();
  }

  @Test
  void whoIsBackIsRemindedAlsoWhereTheDeputyGotItAnyway() {
    isBack(OTHER);
    insistentlyFor(AWAY, DEPUTY);
    comes("2030-11-21T09:00");
    isBack(AWAY);
    comes("2030-11-21T09:31");
    assertThat(reminded(andi)).isEqualTo(1);
    andi.taps("reminders.done").sees("reminders.done-at");
    assertThat(got(budi, "Belum Anda jawab")).isEqualTo(1);
  }

  @Test
  void whenTheDeputyLeavesTooAllPassesOn() {
    isBack(OTHER);
    insistentlyFor(AWAY, DEPUTY);
    comes("2030-11-21T09:00");
    budi.sees("Juga untuk Kecamatan (contoh)");
    isAway(DEPUTY, OTHER);
    comes("2030-11-21T09:31");
    assertThat(reminded(sri)).isEqualTo(1);
    sri.sees("Untuk Kecamatan (contoh)", "Untuk Kelurahan (contoh)")
        .taps("reminders.done")
        .sees("reminders.done-at");
    assertThat(count("reminder_delivery where state = 'DONE'")).isEqualTo(2);
  }

  @Test
  void whatTheDeputyHasDoneForThemselvesIsAskedAgainForTheOther() {
    isBack(AWAY);
    var meeting = toldADayAhead(AWAY, DEPUTY);
    editing.insist(hasansId(), meeting, true);
    comes("2030-11-21T09:00");
    budi.taps("reminders.done").sees("reminders.done-at");
    isAway(AWAY, DEPUTY);
    forgetNews();
    comes("2030-11-22T09:00");
    assertThat(reminded(budi)).isEqualTo(1);
    comes("2030-11-22T09:31");
    assertThat(got(budi, "Belum Anda jawab")).isEqualTo(1);
  }

  @Test
  void whatWasPutOffBeforeAnAbsenceComesToTheDeputyWhoHasGotTheirOwn() {
    isBack(AWAY);
    makeFor(onlyTo(AWAY, DEPUTY), LocalDateTime.parse("2030-11-21T09:00"), Recurrence.ONCE);
    comes("2030-11-21T09:00");
    andi.taps("reminders.snooze-tomorrow").sees("reminders.snoozed-until");
    isAway(AWAY, DEPUTY);
    forgetNews();
    comes("2030-11-22T07:00");
    assertThat(reminded(andi)).isZero();
    assertThat(reminded(budi)).isEqualTo(1);
    budi.sees("Untuk Kecamatan (contoh)");
  }

  @Test
  void whoIsBackAndNotReachedDoesNotEndTheAsking() {
    insistentlyFor(AWAY);
    comes("2030-11-21T09:00");
    isBack(AWAY);
    database.update("update person set reachable = false where id = ?", person(AWAY));
    comes("2030-11-21T09:31");
    assertThat(reminded(ratna)).isEqualTo(1);
  }

  @Test
  void whoIsAwayAndNotReachedMissesNothingThatTheDeputyGot() {
    insistentlyFor(AWAY);
    comes("2030-11-21T09:00");
    blocks(person(AWAY));
    comes("2030-11-21T09:01");
    assertThat(count("reminder_delivery where state = 'UNREACHABLE'")).isZero();
    assertThat(reminded(ratna)).isZero();
  }

  @Test
  void aDeputyWhoIsNotReachedIsFollowedByTheSuperior() {
    insistentlyFor(AWAY);
    comes("2030-11-21T09:00");
    blocks(person(DEPUTY));
    assertThat(count("reminder_delivery where state = 'UNREACHABLE'")).isEqualTo(1);
    comes("2030-11-21T09:01");
    assertThat(reminded(ratna)).isEqualTo(1);
    ratna.sees("Untuk Kecamatan (contoh)");
  }

  @Test
  void whatCameAlongPassesOnWhenTheDeputyIsNoOfficialAnyMore() {
    insistentlyFor(AWAY, OTHER, DEPUTY);
    comes("2030-11-21T09:00");
    assertThat(reminded(budi)).isEqualTo(1);
    budi.sends("/hapusdata").taps("people.erase.yes").sees("people.erase.done");
    comes("2030-11-21T09:31");
    assertThat(reminded(ratna)).isEqualTo(1);
    ratna.sees("Untuk Kecamatan (contoh)");
    assertThat(reminded(sri)).isEqualTo(1);
  }

  @Test
  void whatTheDeputyPutOffPassesOnWhenTheyAreNoOfficialAnyMore() {
    makeFor(onlyTo(AWAY, DEPUTY), LocalDateTime.parse("2030-11-21T09:00"), Recurrence.ONCE);
    comes("2030-11-21T09:00");
    budi.taps("reminders.snooze-hour").sees("reminders.snoozed-until");
    budi.sends("/hapusdata").taps("people.erase.yes").sees("people.erase.done");
    comes("2030-11-21T10:01");
    assertThat(reminded(ratna)).isEqualTo(1);
    ratna.sees("Untuk Kecamatan (contoh)");
  }

  @Test
  void whatCameAlongStaysWithTheDeputyWhenWhoeverItCameWithLeaves() {
    insistentlyFor(AWAY, OTHER);
    comes("2030-11-21T09:00");
    boolean andiFirst = firstOfTwo().equals(AWAY);
    (andiFirst ? andi : sri).sends("/hapusdata").taps("people.erase.yes").sees("people.erase.done");
    forgetNews();
    comes("2030-11-21T09:31");
    assertThat(reminded(budi)).isEqualTo(1);
    budi.sees("Belum Anda jawab", "Untuk " + (andiFirst ? OTHER : AWAY));
  }

  @Test
  void aDeputyWhoMutesTheirOwnIsStillAskedInTheOthersPlaces() {
    var made = insistentlyFor(AWAY, OTHER, DEPUTY);
    comes("2030-11-21T09:00");
    mutes.mute(person(DEPUTY), made);
    forgetNews();
    comes("2030-11-21T09:31");
    assertThat(reminded(budi)).isEqualTo(1);
    budi.sees("Untuk Kecamatan (contoh)", "Untuk Puskesmas (contoh)")
        .taps("reminders.done")
        .sees("reminders.done-at");
    assertThat(count("reminder_delivery where state = 'DONE'")).isEqualTo(2);
  }

  @Test
  void whatCameAlongLongAgoPassesOnFromADeputyWhoIsNotReached() {
    insistentlyFor(AWAY, DEPUTY);
    comes("2030-11-21T09:00");
    budi.taps("reminders.snooze-tomorrow").sees("reminders.snoozed-until");
    comes("2030-11-22T07:00");
    budi.taps("reminders.snooze-tomorrow").sees("reminders.snoozed-until");
    goTo("2030-11-22T09:30");
    blocks(person(DEPUTY));
    comes("2030-11-22T09:31");
    assertThat(got(ratna, "Untuk Kecamatan (contoh)")).isEqualTo(1);
  }
}

package id.bersinar.commitments;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What somebody who is away has promised.
@SuppressWarnings("NullAway.Init") // injected
class StandInTest extends CommitmentScenario {

  @Autowired private Promises promises;

  @Test
  void whoStandsInIsAskedAndMayDoIt() {
    promises(lurah, "Peta usaha (contoh)", DINAS, "29 November", "sekali");
    hasan.taps("commitments.act.accept").sees("commitments.accepted");
    reportsTo(DINAS, LURAH);
    hasan.sends("/profil").taps("people.absence.begin").sends("25 Desember").taps(CAMAT);
    int heard = hasan.news().size();
    comes("2030-11-22T08:00");
    comes("2030-11-29T08:00");
    comes("2030-12-02T08:00");
    camat.sees("people.absence.in-place", "commitments.remind.overdue");
    assertThat(hasan.news()).hasSize(heard);
    comes("2030-12-04T08:00");
    lurah.sees("Terlambat di " + CAMAT, "menggantikan " + DINAS);
    camat.taps("commitments.act.done").sees("commitments.done");
    lurah.sees("commitments.told.done", CAMAT, "menggantikan " + DINAS);
    hasan
        .sends("/komitmen")
        .taps("commitments.show-finished")
        .taps("1")
        .sees("Diselesaikan oleh " + CAMAT);
  }

  private void hasanIsAway(String until) {
    hasan.sends("/profil").taps("people.absence.begin").sends(until);
  }

  @Test
  void whoStandsInLaterHasTimeBeforeThoseAboveHear() {
    reportsTo(DINAS, LURAH);
    hasanPromises("sekali");
    comes("2030-11-29T08:00");
    comes("2030-12-02T08:00");
    hasan.sees("commitments.remind.overdue");
    hasanIsAway("25 Desember");
    hasan.taps(CAMAT);
    comes("2030-12-04T08:00");
    camat.sees("people.absence.in-place", "commitments.remind.overdue");
    lurah.seesNothingOf("Peta usaha (contoh)");
    comes("2030-12-05T08:00");
    lurah.seesNothingOf("Peta usaha (contoh)");
    comes("2030-12-06T08:00");
    lurah.sees("Terlambat di " + CAMAT, "menggantikan " + DINAS);
  }

  @Test
  void whoWasAskedByAnOlderServerMayDoItToo() {
    hasanPromises("sekali");
    hasanIsAway("25 Desember");
    hasan.taps(CAMAT);
    comes("2030-11-29T08:00");
    database.sql("delete from commitment_stand_in").update();
    camat.taps("commitments.act.done").sees("commitments.done");
  }

  @Test
  void aSuperiorWhoStandsInIsNotToldAboutThemselves() {
    reportsTo(DINAS, LURAH);
    reportsTo(LURAH, CAMAT);
    hasanPromises("sekali");
    hasanIsAway("25 Desember");
    hasan.taps("people.absence.superior");
    comes("2030-11-29T08:00");
    comes("2030-12-02T08:00");
    lurah.sees("commitments.remind.overdue").seesNothingOf("commitments.remind.superior");
    comes("2030-12-04T08:00");
    lurah.seesNothingOf("Terlambat di");
    camat.sees("Terlambat di " + LURAH, "menggantikan " + DINAS);
  }

  @Test
  void aboveADeputyIsWhoIsAboveTheAbsentSuperior() {
    neighbourhood.stakeholder("Budi (contoh)", "Kantor (contoh)");
    reportsTo(DINAS, LURAH);
    reportsTo(LURAH, CAMAT);
    hasanPromises("sekali");
    lurah.sends("/profil").taps("people.absence.begin").sends("25 Desember");
    lurah.taps("Kantor (contoh)");
    comes("2030-11-29T08:00");
    comes("2030-12-02T08:00");
    comes("2030-12-04T08:00");
    camat.seesNothingOf("Terlambat di");
    comes("2030-12-10T08:00");
    camat.sees("Terlambat di " + DINAS);
  }

  @Test
  void whoWasAskedInAnothersPlaceMayStillDoItOnceTheyAreBack() {
    hasanPromises("sekali");
    hasanIsAway("24 November");
    hasan.taps(CAMAT);
    comes("2030-11-22T08:00");
    goTo("2030-11-25T10:00");
    camat.taps("commitments.act.done").sees("commitments.done");
  }

  @Test
  void whoWasAskedInAnothersPlaceMayStillDoItOnceTheyWereRemindedAgain() {
    hasanPromises("sekali");
    hasanIsAway("24 November");
    hasan.taps(CAMAT);
    comes("2030-11-22T08:00");
    comes("2030-11-28T08:00");
    hasan.sees("commitments.remind");
    camat.sends("udah beres").taps("Selesai: Peta usaha (contoh)").sees("commitments.done");
    hasan.sees("commitments.told.done", CAMAT, "menggantikan " + DINAS);
    hasan.tapsOn("commitments.remind", "commitments.act.done").sees("commitments.already-done");
  }

  @Test
  void whoStandsInAndWasNotAskedHasNothingToSay() {
    hasanPromises("sekali");
    comes("2030-11-22T08:00");
    hasanIsAway("25 Desember");
    hasan.taps(CAMAT);
    var standIn = person(CAMAT);
    assertThat(promises.finish(standIn, commitment())).isFalse();
    comes("2030-11-28T08:00");
    assertThat(promises.finish(standIn, commitment())).isTrue();
  }

  @Test
  void whoInheritsIsAskedBeforeThoseAboveHear() {
    reportsTo(DINAS, LURAH);
    reportsTo(LURAH, CAMAT);
    hasanPromises("sekali");
    comes("2030-11-29T08:00");
    comes("2030-12-02T08:00");
    hasan.sends("/hapusdata").sees("people.erase.passes-on", LURAH, "• 1 komitmen");
    hasan.taps("people.erase.yes").sees("people.erase.done");
    comes("2030-12-04T08:00");
    lurah.sees("commitments.remind.overdue", "commitments.remind.superior");
    comes("2030-12-06T08:00");
    camat.sees("Terlambat di " + LURAH);
  }

  private UUID commitment() {
    return database.sql("select id from commitment").query(UUID.class).single();
  }

  private UUID person(String institution) {
    return database
        .sql("select id from person where institution = :institution")
        .param("institution", institution)
        .query(UUID.class)
        .single();
  }
}

package id.bersinar.commitments;

import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.dialogue.ChatUnreachable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

/// What officials promise, and what becomes of it.
@SuppressWarnings("NullAway.Init") // injected
class CommitmentsTest extends CommitmentScenario {

  @Autowired private ApplicationEventPublisher events;

  private long chatOfKeeper() {
    return database
        .sql("select chat_id from person where id = (select keeper_id from commitment)")
        .query(Long.class)
        .single();
  }

  @Test
  void badAnswersAreToldAndNothingIsHalfSaved() {
    hasan
        .sends("/janji")
        .sends("x".repeat(4000))
        .sees("commitments.too-long")
        .sends("Peta usaha (contoh)")
        .taps("people.myself")
        .sends("31 Februari")
        .sees("area.day.no-such")
        .sends("kemarin")
        .sees("area.day.past")
        .sends("12/5")
        .sees("area.day.which")
        .sends("29 November")
        .taps("people.strategy.enterprise")
        .taps("commitments.stage.mapping")
        .sends("kalau sempat")
        .sees("commitments.again.not-understood")
        .sends("tiap 3 bulan")
        .sees("Peta usaha (contoh)", "Tiap 3 bulan");
    assertThat(count("true")).isZero();
    hasan.taps("commitments.save").sees("commitments.saved");
    assertThat(count("true")).isEqualTo(1);
  }

  @Test
  void isRemindedOfAndEscalatesUntilItIsDone() {
    reportsTo(DINAS, LURAH);
    reportsTo(LURAH, CAMAT);
    hasanPromises("sekali");
    comes("2030-11-22T08:00");
    hasan.sees("commitments.remind").offers("commitments.act.done");
    comes("2030-11-29T08:00");
    comes("2030-12-02T08:00");
    hasan.sees("commitments.remind.overdue", "commitments.remind.superior");
    lurah.seesNothingOf("Peta usaha (contoh)");
    comes("2030-12-04T08:00");
    lurah.sees("Terlambat di " + DINAS, "Peta usaha (contoh)");
    camat.seesNothingOf("Peta usaha (contoh)");
    comes("2030-12-10T08:00");
    camat.sees("Terlambat di " + DINAS, "Peta usaha (contoh)");
    hasan
        .sends("apa janji saya")
        .sees("commitments.overdue-mark", "Peta usaha (contoh)")
        .taps("1")
        .taps("75%")
        .sees("Kemajuan: 75%")
        .taps("commitments.act.done")
        .sees("commitments.done");
    lurah.sees("commitments.told.done");
    camat.sees("commitments.told.done");
    hasan.taps("commitments.act.done").sees("commitments.already-done");
    assertThat(count("not done or step_at is not null")).isZero();
  }

  @Test
  void aDayThatIsNoLaterIsNotAskedForAndOneThatIsOverNotAgreedTo() {
    reportsTo(DINAS, LURAH);
    hasanPromises("sekali");
    hasan.sends("/komitmen").taps("1").taps("commitments.act.later");
    // A week from now, and two days before it is due.
    hasan.taps("commitments.due.week").sees("commitments.no-later");
    lurah.seesNothingOf("minta mundur");
    hasan.taps("commitments.act.later").sends("3 Desember").sees("commitments.later-asked");
    lurah.sees("minta mundur");
    goTo("2030-12-05T09:00");
    lurah.taps("commitments.act.agree").sees("commitments.wanted-over");
    hasan.seesNothingOf("commitments.told.agreed");
    assertThat(count("due = '2030-11-29'")).isEqualTo(1);
    lurah.taps("commitments.act.refuse").sees("commitments.refused");
  }

  @Test
  void whoHasLostTheRoleHearsOfNoneAnyMore() {
    promises(lurah, "Rapat warga (contoh)", DINAS, "29 November", "sekali");
    hasan.taps("commitments.act.accept").sees("commitments.accepted");
    database
        .sql("delete from person_role where person_id = (select author_id from commitment)")
        .update();
    int heard = lurah.news().size();
    hasan.sends("/komitmen").taps("1").taps("commitments.act.later").sends("6 Desember");
    hasan.sends("/komitmen").taps("1").taps("commitments.act.done").sees("commitments.done");
    assertThat(lurah.news()).hasSize(heard);
  }

  @Test
  void whoIsBlockedIsSkippedAndTheSuperiorHearsAtOnce() {
    reportsTo(DINAS, LURAH);
    hasanPromises("sekali");
    comes("2030-11-29T08:00");
    events.publishEvent(new ChatUnreachable(chatOfKeeper()));
    comes("2030-12-02T08:00");
    lurah.sees("Terlambat di " + DINAS);
    comes("2031-01-10T08:00");
    assertThat(count("step_at is not null")).isZero();
  }

  @Test
  void aColleagueAcceptsAndTheNextOneComesOfIt() {
    promises(lurah, "Rapat warga (contoh)", DINAS, "29 November", "3 bulan setelah selesai")
        .sees("commitments.saved-and-asked");
    hasan
        .sees("commitments.told.offered")
        .taps("commitments.act.accept")
        .sees("commitments.accepted");
    lurah.sees("commitments.told.accepted").sends("/komitmen").taps("commitments.show-given");
    lurah.sees("Rapat warga (contoh)", DINAS);
    hasan
        .sends("/komitmen")
        .taps("1")
        .taps("commitments.act.later")
        .sends("6 Desember")
        .sees("commitments.later-asked");
    lurah.sees("commitments.told.wanted").taps("commitments.act.agree").sees("commitments.agreed");
    hasan.sees("commitments.told.agreed");
    goTo("2030-12-01T09:00");
    hasan.sends("/komitmen").taps("1").taps("commitments.act.done").sees("commitments.done");
    lurah.sees("commitments.told.done");
    assertThat(count("not done and due = date '2031-03-01'")).isEqualTo(1);
    lurah.sends("/komitmen").taps("commitments.show-overview");
    lurah.sees("1 terbuka, 0 di antaranya terlambat, 1 selesai");
  }

  @Test
  void whatIsDeclinedStaysAndWhatIsWithdrawnIsGone() {
    promises(lurah, "Rapat warga (contoh)", DINAS, "29 November", "sekali");
    hasan
        .sees("commitments.told.offered")
        .taps("commitments.act.decline")
        .sees("commitments.declined");
    lurah.sees("commitments.told.declined").sends("/komitmen").taps("1");
    lurah.taps("commitments.act.withdraw").taps("commitments.yes-withdraw");
    lurah.sees("commitments.withdrawn");
    assertThat(count("true")).isZero();
  }

  @Test
  void whatALeaverOwesPassesToTheSuperior() {
    reportsTo(DINAS, LURAH);
    hasanPromises("sekali");
    hasan.sends("/dataku").sees("commitments.data.kept");
    hasan.sends("/hapusdata").taps("people.erase.yes").sees("people.erase.done");
    lurah.sees("commitments.inherited").sends("/komitmen").sees("Peta usaha (contoh)");
  }

  @Test
  void whoHasLostTheRoleCanAcceptNothing() {
    promises(lurah, "Rapat warga (contoh)", DINAS, "29 November", "sekali");
    hasan.sees("commitments.told.offered").offers("commitments.act.accept");
    neighbourhood
        .operator()
        .sends("/izin")
        .taps("people.consent")
        .sends("/pejabat")
        .taps(DINAS)
        .taps("people.official.dismiss")
        .taps("people.dismiss.yes");
    hasan.taps("commitments.act.accept").sees("commitments.over");
    assertThat(count("offered_to is null")).isEqualTo(1);
    lurah.sends("/komitmen").sees("Rapat warga (contoh)");
  }

  @Test
  void theDayIsTheOneWhereTheKeeperIs() {
    hasanPromises("sekali");
    hasan.sends("/profil").taps("people.profile.change-zone").taps("WITA");
    goTo("2030-11-29T22:30");
    hasan.sends("/komitmen").seesNothingOf("commitments.overdue-mark");
    goTo("2030-11-29T23:30");
    hasan.sends("/komitmen").sees("commitments.overdue-mark").taps("1");
    hasan.taps("commitments.act.done").sees("commitments.done");
    assertThat(count("finished_on = date '2030-11-30'")).isEqualTo(1);
  }

  @Test
  void whatIsWithdrawnWhileAColleagueIsChosenIsSaidToBeGone() {
    promises(lurah, "Rapat warga (contoh)", DINAS, "29 November", "sekali");
    hasan.taps("commitments.act.accept").sends("/komitmen").taps("1");
    hasan.taps("commitments.act.hand-over").sees("commitments.ask-colleague");
    database.sql("delete from commitment").update();
    hasan.taps(CAMAT).sees("commitments.over");
  }

  @Test
  void whatIsOfferedAlreadyIsOfferedToNobodyElse() {
    hasanPromises("sekali");
    hasan.sends("/komitmen").taps("1").taps("commitments.act.hand-over");
    database.sql("update commitment set offered_to = author_id").update();
    hasan.taps(CAMAT).sees("commitments.over");
    camat.seesNothingOf("commitments.told.offered");
  }

  @Test
  void aTypedAnswerGetsTheButtonOfWhatWaitsForIt() {
    promises(lurah, "Rapat warga (contoh)", DINAS, "29 November", "sekali");
    hasan.sends("siap").sees("dialogue.which-awaited").taps("Terima: Rapat warga (contoh)");
    hasan.sees("commitments.accepted").sends("beres").sees("dialogue.nothing-awaited");
    comes("2030-11-22T08:00");
    hasan.sends("belum pak").taps("⏳ Belum selesai: Rapat warga (contoh)");
    hasan.offers("commitments.act.later").sends("/batal");
    hasan.sends("udah beres pak").taps("Selesai: Rapat warga (contoh)").sees("commitments.done");
    lurah.sees("commitments.told.done");
  }

  @ParameterizedTest
  @ValueSource(strings = {"minta perpanjangan seminggu", "belum sempat", "mundur 3 hari ya"})
  void whoNeedsMoreTimeIsShownWhereToAskForIt(String words) {
    hasanPromises("sekali");
    comes("2030-11-29T09:00");
    hasan.sends(words).sees("dialogue.which-awaited").taps("commitments.typed.open");
    hasan.offers("commitments.act.later");
  }
}

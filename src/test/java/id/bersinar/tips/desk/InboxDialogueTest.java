package id.bersinar.tips.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.bersinar.dialogue.gate.Outgoing;
import id.bersinar.scenario.Phone;
import id.bersinar.tips.TipScenario;
import id.bersinar.tips.TipsOnPhones;
import id.bersinar.tips.access.DeskAccess;
import id.bersinar.tips.access.LocksInTests;
import id.bersinar.tips.access.Officers;
import id.bersinar.tips.access.RotationInTests;
import id.bersinar.tips.alerts.AlertsInTests;
import id.bersinar.tips.intake.IntakeInTests;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

/// /laporan, on an officer's phone.
@SuppressWarnings("NullAway.Init") // injected
class InboxDialogueTest extends TipScenario {

  private static final String SEEN = "Orang menukar bungkusan di warung contoh";

  @Autowired private JdbcTemplate database;
  @Autowired private DeskAccess access;
  @Autowired private Officers officers;
  private Phone first;
  private Phone second;

  @BeforeEach
  void twoOfficers() {
    first = officer("Petugas satu (contoh)", "Polsek contoh");
    second = colleague(first, "Petugas dua (contoh)", "Polres contoh");
  }

  private String aTip() {
    return tip(neighbourhood.phone("Sari (contoh)"), SEEN);
  }

  private void theSenderAdds(String receipt, String words) {
    neighbourhood
        .phone("Sari (contoh)")
        .sends("/cek")
        .sends(receipt)
        .sends(words)
        .taps("tips.send")
        .sees("tips.words-sent", "tips.waiting");
    letGo();
  }

  private void quiet() {
    first.sends("/menu");
    second.sends("/menu");
  }

  @Test
  void officersAreToldThatThereIsSomethingAndNotWhat() {
    quiet();
    TipsOnPhones.sendsTip(neighbourhood.phone("Sari (contoh)"), SEEN);
    aTip();
    first.sees("tips.notice.new").seesNothingOf(SEEN, "Gang contoh");
    assertThat(first.news()).hasSize(2);
    second.sees("tips.notice.new");
    first.taps("menu.laporan").sees("2 laporan baru");
    quiet();
    letGo();
    first.seesNothingOf("tips.notice.new");
  }

  @Test
  void whatIsAddedIsToldToAllUntilSomebodyClaimsAndThenToTheClaimerAlone() {
    var receipt = aTip();
    quiet();
    theSenderAdds(receipt, "Satu hal lagi");
    first.sees("tips.notice.added").seesNothingOf("Satu hal lagi");
    second.sees("tips.notice.added");
    first.sends("/laporan").taps("tips.age.today").taps("tips.act.claim");
    quiet();
    theSenderAdds(receipt, "Dan ini");
    first.sees("tips.notice.answer").seesNothingOf("Dan ini");
    second.seesNothingOf("tips.notice.answer");
    first.sends("/laporan").sees("1 laporan Anda tangani");
    first.offers("tips.inbox.item-answered");
  }

  @Test
  void whereTheClaimerCannotBeReachedTheOthersAreTold() {
    var receipt = aTip();
    first.sends("/laporan").taps("tips.age.today").taps("tips.act.claim");
    quiet();
    database.update("update person set reachable = false where id = (select claimed_by from tip)");
    theSenderAdds(receipt, "Satu hal lagi");
    second.sees("tips.notice.added");
  }

  @Test
  void withoutAnyOfficerWhoCouldReadTipsNoneAreTaken() {
    database.update("delete from desk_key");
    neighbourhood.phone("Sari (contoh)").sends("/lapor").sees("tips.not-open", "110");
  }

  @Test
  void anUrgentTipDoesNotWaitAndItsSenderIsToldTheCost() {
    quiet();
    TipsOnPhones.tells(neighbourhood.phone("Sari (contoh)"), SEEN)
        .taps("tips.urgent")
        .sees("tips.ask.urgency", "110")
        .taps("tips.send-urgent")
        .sees("tips.received");
    IntakeInTests.sweep(context);
    first.sees("tips.notice.urgent").taps("menu.laporan").taps("tips.inbox.item-urgent").sees(SEEN);
  }

  @Test
  void theInboxLocksByItselfAndOpensWithThePassphraseOnly() {
    aTip();
    first.sends("/laporan").taps("tips.age.today").sees(SEEN);
    clock.advance(Duration.ofMinutes(11));
    first
        .taps("tips.act.claim")
        .sees("tips.door.locked")
        .seesNothingOf(SEEN)
        .sends("bukan ini frasanya")
        .sees("tips.door.wrong", "tips.door.locked")
        .sends("  Empat kata YANG tak  biasa ")
        .sees(SEEN)
        .taps("tips.act.claim")
        .sees("tips.inbox.state-mine");
  }

  @Test
  void whatWasOpenWhenItLockedIsOpenAgain() {
    aTip();
    first.sends("/laporan").taps("tips.age.today").taps("tips.act.claim").taps("tips.act.ask");
    clock.advance(Duration.ofMinutes(11));
    first.sends("Apa?").sees("tips.door.locked").sends(PASSPHRASE).sees("tips.inbox.ask-words");
    first.sends("Jam berapa?").taps("tips.send").sees("tips.inbox.sent", "Jam berapa?");
    clock.advance(Duration.ofMinutes(11));
    first
        .taps("tips.act.close")
        .sees("tips.door.locked")
        .taps("tips.door.forgotten")
        .taps("dialogue.back");
    first.sees("tips.door.locked").sends(PASSPHRASE).sees(SEEN);
  }

  @Test
  void aPassphraseThatWasNotHeardToTheEndIsNeverTakenForWords() {
    var receipt = aTip();
    first.sends("/laporan").taps("tips.age.today").taps("tips.act.claim").taps("tips.act.ask");
    clock.advance(Duration.ofMinutes(11));
    first.sends("Apa?").sees("tips.door.locked");
    database.execute("alter table audit_chain rename to away");
    assertThatThrownBy(() -> first.sends(PASSPHRASE)).isInstanceOf(DataAccessException.class);
    database.execute("alter table away rename to audit_chain");
    first.sends(PASSPHRASE).sees("tips.inbox.ask-words");
    // Typed once more by an impatient thumb.
    first.sends(PASSPHRASE).sees("tips.door.passphrase-deleted").holdsNothingOf(PASSPHRASE);
    neighbourhood
        .phone("Sari (contoh)")
        .sends("/cek")
        .sends(receipt)
        .seesNothingOf(PASSPHRASE, "tips.inbox.asked");
  }

  @Test
  void fiveWordsAreProposedAndOthersUntilTheyPlease() {
    var third = neighbourhood.liaison("Petugas tiga (contoh)", "Kantor tiga contoh");
    var before = proposal(third.sends("/laporan").sees("tips.door.choose"));
    var words = proposal(third.taps("tips.door.others").sees("tips.door.choose"));
    assertThat(words).isNotEqualTo(before).matches("([a-z]+ ){4}[a-z]+");
    third.taps("tips.door.use").sees("tips.door.repeat").sends(before).sees("tips.door.different");
    assertThat(proposal(third)).isEqualTo(words);
    third.taps("tips.door.use").sends(words).sees("tips.door.chosen");
    third.holdsNothingOf(words, before);
    clock.advance(Duration.ofMinutes(11));
    third.sends("/laporan").sees("tips.door.locked").sends(words).sees("tips.door.without-share");
  }

  private static String proposal(Phone phone) {
    return phone
        .news()
        .getLast()
        .lines()
        .dropWhile(it -> !it.endsWith("lima kata acak:"))
        .skip(2)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aPassphraseThatIsSoonGuessedIsNotTaken() {
    var third = neighbourhood.liaison("Petugas tiga (contoh)", "Kantor tiga contoh");
    third.sends("/laporan").sends("123456789012").sees("tips.door.weak.no-letters");
    third.sees("tips.door.choose").holdsNothingOf("123456789012");
    third.sends("abcabcabcabc").sees("tips.door.weak.repeated");
    third.sends("rahasia 1945").sees("tips.door.weak.common");
    third.sends(PASSPHRASE).sees("tips.door.repeat").sends(PASSPHRASE).sees("tips.door.chosen");
  }

  @Test
  void whoIsTappedIsGivenAccessThoughAnotherWasGivenItMeanwhile() {
    choosesPassphrase(neighbourhood.liaison("Petugas tiga (contoh)", "Kantor tiga contoh"));
    choosesPassphrase(neighbourhood.liaison("Petugas empat (contoh)", "Kantor empat contoh"));
    first.sends("/laporan");
    second.sends("/laporan").taps("Beri akses: Kantor tiga").taps("tips.door.grant-yes");
    first.taps("Beri akses: Kantor tiga").seesNothingOf("tips.door.confirm-grant");
    first.taps("Beri akses: Kantor empat").sees("Kantor empat").taps("tips.door.grant-yes");
    first.sees("tips.door.granted");
  }

  @Test
  void aTipThatIsOpenAgainAfterThePassphraseIsReadAnew() {
    aTip();
    clock.moveTo(Instant.parse("2026-11-25T01:55:00Z"));
    first.sends("/laporan").sends(PASSPHRASE).taps(" hari").sees(SEEN);
    assertThat(readings()).isOne();
    clock.advance(Duration.ofMinutes(11));
    first.taps("tips.act.claim").sees("tips.door.locked").seesNothingOf(SEEN);
    assertThat(readings()).isOne();
    first.sends(PASSPHRASE).sees(SEEN).taps("dialogue.back").sees("1 laporan baru");
    assertThat(readings()).isEqualTo(2);
  }

  private int readings() {
    var count =
        database.queryForObject(
            "select count(*) from audit_entry where step = 'READ'", Integer.class);
    return count == null ? 0 : count;
  }

  @Test
  void whoGuessesAPassphraseIsSlowedDown() {
    clock.advance(Duration.ofMinutes(11));
    first.sends("/laporan");
    for (int count = 0; count < 5; count++) {
      first.sends("bukan ini frasanya").sees("tips.door.wrong");
    }
    first.sends(PASSPHRASE).sees("tunggu 1 menit").seesNothingOf("laporan baru");
    clock.advance(Duration.ofMinutes(1));
    first.sends(PASSPHRASE).sees("Tidak ada laporan baru");
    clock.advance(Duration.ofMinutes(11));
    first.sends("/laporan").sends("bukan ini frasanya").sees("tips.door.wrong");
    first.sends(PASSPHRASE).sees("Tidak ada laporan baru");
  }

  @Test
  void whatNobodyClaimsIsRemindedOfAndThenTheNextDeskHears() {
    clock.moveTo(Instant.parse("2026-11-25T01:00:00Z"));
    var polres =
        choosesPassphrase(
            neighbourhood.liaison(
                "Petugas Polres (contoh)", "area.desk.polres", "Polres lain contoh"));
    aTip();
    AlertsInTests.remind(context);
    quiet();
    polres.sends("/menu");
    clock.advance(Duration.ofHours(3));
    AlertsInTests.remind(context);
    first.seesNothingOf("tips.notice.overdue");
    clock.advance(Duration.ofHours(1));
    AlertsInTests.remind(context);
    first.sees("tips.notice.overdue").seesNothingOf(SEEN);
    polres.seesNothingOf("tips.notice.overdue-below");
    clock.advance(Duration.ofHours(4));
    AlertsInTests.remind(context);
    polres.sees("tips.notice.overdue-below").seesNothingOf(SEEN);
    first.sends("/laporan").sends(PASSPHRASE).taps("tips.age.today").taps("tips.act.claim");
    clock.advance(Duration.ofHours(9));
    quiet();
    AlertsInTests.remind(context);
    first.seesNothingOf("tips.notice.overdue");
  }

  @Test
  void whatInvolvesOfficersGoesToOversightOnly() {
    var oversight =
        choosesPassphrase(
            neighbourhood.liaison("Pengawas (contoh)", "area.desk.oversight", "Propam contoh"));
    quiet();
    var sari = TipsOnPhones.tells(neighbourhood.phone("Sari (contoh)"), SEEN);
    sari.taps("tips.change.origin")
        .taps("tips.origin.officials")
        .sees("Penerima: hanya Pengawas")
        .taps("tips.send");
    sari.sees("tips.received");
    letGo();
    first.seesNothingOf("laporan baru").sends("/laporan").sees("Tidak ada laporan baru");
    oversight.sees("tips.notice.new").sends("/laporan").taps("tips.age.today").sees(SEEN);
  }

  @Test
  void whereThereIsNoOversightATipAboutOfficersIsNotSentToThePolice() {
    var sari = TipsOnPhones.tells(neighbourhood.phone("Sari (contoh)"), SEEN);
    sari.taps("tips.change.origin")
        .taps("tips.origin.officials")
        .sees("tips.oversight-not-open", "Kompolnas")
        .seesNothingOf("Polsek");
    sari.offersNothingOf("tips.send");
    letGo();
    first.sends("/laporan").sees("Tidak ada laporan baru");
  }

  @Test
  void lookingWhetherTheInboxIsOpenDoesNotKeepItOpen() {
    var officer =
        database.queryForList("select id from officer_key", UUID.class).stream()
            .flatMap(it -> officers.find(it).stream())
            .findFirst()
            .orElseThrow();
    clock.advance(Duration.ofMinutes(9));
    assertThat(access.stateOf(officer)).isEqualTo(DeskAccess.State.OPEN);
    clock.advance(Duration.ofMinutes(2));
    assertThat(access.stateOf(officer)).isEqualTo(DeskAccess.State.LOCKED);
  }

  @Test
  void whatTheInboxShowedIsGoneOnceItLocksByItself() {
    aTip();
    first.sends("/laporan").taps("tips.age.today").sees(SEEN).taps("tips.act.claim");
    first.taps("tips.act.note").sends("Catatan contoh").sees("Catatan contoh").sends("/menu");
    clock.advance(Duration.ofMinutes(9));
    LocksInTests.lockIdle(context);
    assertThatThrownBy(() -> first.holdsNothingOf(SEEN)).isInstanceOf(AssertionError.class);
    clock.advance(Duration.ofMinutes(2));
    LocksInTests.lockIdle(context);
    first.holdsNothingOf(SEEN, "Catatan contoh", "tips.inbox.heading", "Gang contoh");
  }

  @Test
  void whatTheInboxShowedIsGoneOnceItIsLockedByItsButton() {
    aTip();
    first.sends("/laporan").taps("tips.age.today").sees(SEEN).taps("tips.inbox.list");
    first.taps("tips.door.lock").sees("tips.door.now-locked").holdsNothingOf(SEEN);
    first.sends("/laporan").sees("tips.door.locked").sends(PASSPHRASE).sees("1 laporan baru");
  }

  @Test
  void whoHasNoMoreToDoWithATipKeepsNothingOfIt() {
    aTip();
    first.sends("/laporan").taps("tips.age.today").sees(SEEN).taps("tips.act.claim");
    first.taps("tips.act.release").sees("tips.inbox.released").sends("/laporan");
    first.taps("tips.age.today").sees(SEEN).taps("tips.act.claim").taps("tips.act.hand-over");
    first.taps("Polres contoh").sees("tips.inbox.handed-over").holdsNothingOf(SEEN);
    second.sends("/laporan").taps("tips.age.today").sees(SEEN).taps("tips.act.close");
    second.taps("tips.outcome.acted-on").taps("tips.inbox.close-yes").sees("tips.inbox.closed");
    // What is closed is shown once more, and goes with the lock.
    clock.advance(Duration.ofMinutes(11));
    LocksInTests.lockIdle(context);
    second.holdsNothingOf(SEEN);
  }

  @Test
  void whoIsDismissedKeepsNothingInTheChat() {
    aTip();
    second.sends("/laporan").taps("tips.age.today").sees(SEEN);
    neighbourhood
        .operator()
        .sends("/undang")
        .taps("people.dismiss.button")
        .taps("Polres contoh")
        .taps("people.dismiss.yes");
    second.holdsNothingOf(SEEN, "tips.inbox.heading");
  }

  @Test
  void aPassphraseThatIsTypedWhileTheInboxIsOpenDisappearsWhereverItIs() {
    first.sends("/menu").sends("  Empat kata YANG tak biasa");
    first.sees("tips.door.passphrase-deleted").holdsNothingOf("Empat kata YANG");
    first.sends("/pengingat").sends(PASSPHRASE).sees("tips.door.passphrase-deleted");
    first.holdsNothingOf(PASSPHRASE).sends("/menu").sends("empat kata lain");
    first.seesNothingOf("tips.door.passphrase-deleted");
    // A colleague's own phone has nothing to do with it.
    neighbourhood
        .phone("Sari (contoh)")
        .sends(PASSPHRASE)
        .seesNothingOf("tips.door.passphrase-deleted");
    clock.advance(Duration.ofMinutes(11));
    first.sends(PASSPHRASE).seesNothingOf("tips.door.passphrase-deleted");
  }

  @Test
  void aPassphraseDisappearsFromTheChatAtOnce() {
    first.holdsNothingOf(PASSPHRASE);
    clock.advance(Duration.ofMinutes(11));
    first
        .sends("/laporan")
        .sends("bukan ini frasanya")
        .sees("tips.door.wrong")
        .holdsNothingOf("bukan ini frasanya")
        .sends(PASSPHRASE)
        .sees("tips.inbox.heading")
        .holdsNothingOf(PASSPHRASE);
  }

  @Test
  void aPassphraseMustBeLongAndTypedTwiceTheSame() {
    neighbourhood
        .liaison("Petugas tiga (contoh)", "Polsek contoh")
        .sends("/laporan")
        .sends("pendek")
        .sees("tips.door.weak.too-short")
        .sends(PASSPHRASE)
        .sees("tips.door.repeat")
        .sends(PASSPHRASE + " lain")
        .sees("tips.door.different", "tips.door.choose");
  }

  @Test
  void aNewOfficerReadsNothingBeforeAColleagueAllowsIt() {
    aTip();
    var third =
        choosesPassphrase(
            neighbourhood.invitedLiaison(
                "Petugas tiga (contoh)",
                "area.desk.polsek",
                "area.position.officer",
                "Polsek lain contoh"));
    third.sees("tips.door.without-share").sends("/laporan").seesNothingOf("tips.age.today");
    second.sends("/laporan").taps("Beri akses: Polsek lain").taps("tips.door.grant-yes");
    third.sends("/laporan").taps("tips.age.today").sees(SEEN);
  }

  @Test
  void withoutARecoveryKeyNothingIsKeptForOne() {
    clock.advance(Duration.ofMinutes(11));
    first.sends("/laporan").sends(PASSPHRASE).sees("tips.inbox.heading");
    assertThat(database.queryForList("select id from desk_key_recovery")).isEmpty();
  }

  @Test
  void whoLostThePassphraseStartsAgainAndIsGivenAccessByAColleague() {
    aTip();
    clock.advance(Duration.ofMinutes(11));
    first
        .sends("/laporan")
        .taps("tips.door.forgotten")
        .sees("tips.door.confirm-forgetting")
        .taps("tips.door.forget-yes");
    choosesPassphrase(first.sends("/batal")).sees("tips.door.without-share");
    second.sends("/laporan").sends(PASSPHRASE).taps("tips.door.grant").taps("tips.door.grant-yes");
    first.taps("tips.refresh").taps("tips.age.today").sees(SEEN);
  }

  @Test
  void aListThatIsGoneBackToCountsWhatItShows() {
    aTip();
    first.sends("/laporan").sees("1 laporan baru").taps("hari ini").sees(SEEN);
    aTip();
    first.taps("Kembali").sees("2 laporan baru");
    assertThat(first.buttons().stream().filter(it -> it.contains("hari ini"))).hasSize(2);
    aTip();
    first.sends("?").sees("3 laporan baru");
    assertThat(first.buttons().stream().filter(it -> it.contains("hari ini"))).hasSize(3);
  }

  @Test
  void whoIsDismissedOpensNothingAndNewTipsAreSealedWithAnotherKey() {
    aTip();
    var before = database.queryForList("select id from desk_key where in_use", UUID.class);
    first.sends("/hapusdata").taps("people.erase.yes").sees("people.erase.done");
    assertThat(database.queryForObject("select count(*) from officer_key", Integer.class)).isOne();
    assertThat(database.queryForList("select id from desk_key where in_use", UUID.class))
        .hasSize(1)
        .doesNotContainAnyElementsOf(before);
    aTip();
    second.sends("/laporan").sees("2 laporan baru").taps("tips.age.today").sees(SEEN);
  }

  @Test
  void anOperatorTakesTheRoleBackAndFromThatMomentNothingOpens() {
    aTip();
    first.sends("/laporan").taps("tips.age.today").taps("tips.act.claim").sees(SEEN);
    var operator = neighbourhood.operator();
    operator
        .sends("/undang")
        .taps("people.dismiss.button")
        .sees("Peran siapa")
        .taps("Polsek contoh")
        .sees("people.dismiss.confirm")
        .taps("people.dismiss.yes")
        .sees("people.dismiss.done");
    first.sees("people.dismissed");
    first.holdsNothingOf(SEEN).tapsOn("tips.inbox.state-mine", "tips.refresh");
    first.sees("tips.inbox.no-longer-liaison").seesNothingOf(SEEN);
    first.sends("/laporan").sees("dialogue.unknown-command");
    assertThat(database.queryForObject("select count(*) from officer_key", Integer.class)).isOne();
    second.sends("/laporan").sees("1 laporan baru").taps("tips.age.today").sees(SEEN);
    operator.sends("/undang").taps("people.dismiss.button");
    assertThat(operator.buttons()).noneMatch(it -> it.startsWith("Polsek contoh"));
  }

  @Test
  void whoHasBlockedTheBotCanBeDismissedToo() {
    database.update("update person set reachable = false where institution = 'Polsek contoh'");
    neighbourhood.operator().sends("/undang").taps("people.dismiss.button").taps("Polsek contoh");
    neighbourhood.operator().taps("people.dismiss.yes").sees("people.dismiss.done");
    assertThat(database.queryForObject("select count(*) from officer_key", Integer.class)).isOne();
  }

  @Test
  void whoMovesToAnotherDeskOpensNothingOfTheFormerOneAnyMore() {
    aTip();
    first.sends("/laporan").taps("tips.age.today").taps("tips.act.claim");
    var operator = neighbourhood.operator();
    operator
        .sends("/undang")
        .taps("people.role.liaison")
        .taps("area.desk.polres")
        .taps("area.position.officer");
    operator.sends("Polres baru (contoh)").taps("people.invite.make");
    var invitation = String.join("\n", operator.news());
    first.sends(invitation.substring(invitation.indexOf("/start ")).strip());
    first.sends("/laporan").sees("tips.door.choose");
    assertThat(database.queryForObject("select count(*) from officer_key", Integer.class)).isOne();
    second.sends("/laporan").sees("1 laporan baru").taps("tips.age.today").sees(SEEN);
  }

  @Test
  void aMonthLaterTheDeskHasAnotherKeyAndOldOnesGoWithTheirLastTip() {
    aTip();
    clock.advance(Duration.ofDays(31));
    RotationInTests.rotate(context);
    assertThat(deskKeys()).isEqualTo(2);
    first
        .sends("/laporan")
        .sends(PASSPHRASE)
        .taps("31 hari lalu")
        .sees(SEEN)
        .taps("tips.act.claim");
    RotationInTests.rotate(context);
    assertThat(deskKeys()).isOne();
    first.taps("tips.refresh").sees(SEEN);
  }

  @Test
  void theKeyOfATipThatStillWaitsIsKept() {
    clock.advance(Duration.ofDays(31));
    TipsOnPhones.sendsTip(neighbourhood.phone("Sari (contoh)"), SEEN);
    RotationInTests.rotate(context);
    RotationInTests.rotate(context);
    letGo();
    first.sends("/laporan").sends(PASSPHRASE).taps("tips.age.today").sees(SEEN);
  }

  private int deskKeys() {
    var count =
        database.queryForObject(
            "select count(*) from desk_key"
                + " where id in (select desk_key_id from desk_key_share)",
            Integer.class);
    return count == null ? 0 : count;
  }

  @Test
  void ofTheTipsOfOneDeskTheOthersSeeNothing() {
    aTip();
    var other =
        choosesPassphrase(
            neighbourhood.liaison("Petugas lain (contoh)", "area.desk.polres", "Polres contoh"));
    other.sends("/laporan").sees("Tidak ada laporan baru");
  }

  @Test
  void aTipIsReadClaimedAskedAboutAndClosed() {
    var receipt = aTip();
    first
        .sends("/laporan")
        .sees("tips.inbox.heading", "Polsek contoh · ", "1 laporan baru")
        .taps("tips.age.today")
        .sees(
            "tips.inbox.state-new",
            SEEN,
            "Gang contoh",
            "tips.when.yesterday",
            "tips.origin.outside")
        .taps("tips.act.claim")
        .sees("tips.inbox.claimed", SEEN)
        .taps("tips.act.ask")
        .sees("tips.inbox.ask-words")
        .sends("x".repeat(1001))
        .sees("paling banyak 1.000")
        .sends("Jam berapa biasanya?")
        .sees("tips.inbox.confirm-words", "Jam berapa biasanya?")
        .taps("tips.send")
        .sees("tips.inbox.sent", "tips.inbox.asked", "Jam berapa biasanya?");
    theSenderAdds(receipt, "Setelah magrib");
    first
        .taps("tips.refresh")
        .sees("tips.inbox.sender-said", "Setelah magrib")
        .taps("tips.act.close")
        .sees("tips.inbox.choose-outcome")
        .taps("tips.outcome.unfounded")
        .sees("tips.outcome.unfounded", "tips.inbox.confirm-closing")
        .taps("dialogue.back")
        .taps("tips.outcome.passed-on")
        .taps("tips.inbox.close-yes")
        .sees("tips.inbox.closed", "tips.outcome.passed-on")
        .taps("tips.inbox.list")
        .sees("Tidak ada laporan baru")
        .taps("Selesai (1)")
        .sees("1 laporan sudah Anda tutup");
    neighbourhood
        .phone("Sari (contoh)")
        .sends("/cek")
        .sends(receipt)
        .sees("tips.outcome-for-sender.passed-on", "Jam berapa biasanya?", "Setelah magrib");
  }

  @Test
  void allThatIsShownGoesStraightAndCannotBeForwarded() {
    aTip();
    var before = neighbourhood.throughOutbox().size();
    var straight = neighbourhood.throughDirectLine().size();
    first.sends("/laporan").taps("tips.age.today").taps("tips.act.claim").taps("tips.act.ask");
    first.sends("Apa?").taps("tips.send");
    assertThat(neighbourhood.throughOutbox()).hasSize(before);
    assertThat(neighbourhood.throughDirectLine().stream().skip(straight))
        .isNotEmpty()
        .allMatch(Outgoing::guarded);
  }

  @Test
  void noButtonCarriesAnythingThatLeadsToATip() {
    aTip();
    first.sends("/laporan").taps("tips.age.today").taps("tips.act.claim");
    var ids = database.queryForList("select cast(id as varchar(36)) from tip", String.class);
    assertThat(neighbourhood.throughDirectLine())
        .flatExtracting(InboxDialogueTest::buttons)
        .isNotEmpty()
        .noneMatch(data -> ids.stream().anyMatch(id -> data.contains(id.substring(0, 6))));
  }

  private static List<String> buttons(Outgoing message) {
    return message.content() instanceof Outgoing.Html(_, Outgoing.Inline(var rows))
        ? rows.stream().flatMap(List::stream).map(Outgoing.Key::data).toList()
        : List.of();
  }

  @Test
  void whatOneHasClaimedTheOtherCannotOpen() {
    aTip();
    second.sends("/laporan").taps("tips.age.today").sees(SEEN);
    first.sends("/laporan").taps("tips.age.today").taps("tips.act.claim");
    second
        .taps("tips.act.claim")
        .sees("dialogue.too-late", "Ditangani oleh Polsek contoh · ")
        .seesNothingOf(SEEN);
    second
        .sends("/laporan")
        .sees("Tidak ada laporan baru")
        .taps("Petugas lain (1)")
        .taps("tips.age.today")
        .sees("Ditangani oleh Polsek contoh · ")
        .seesNothingOf(SEEN);
    assertThat(second.buttons()).containsExactly("📥 Daftar laporan", "⬅️ Kembali", "✖️ Batal");
  }

  @Test
  void ofTwoWhoTapAtOnceOneGetsIt() throws Exception {
    for (int round = 0; round < 5; round++) {
      aTip();
      first.sends("/laporan").taps("tips.age.today").sees(SEEN);
      second.sends("/laporan").taps("tips.age.today").sees(SEEN);
      atOnce(() -> first.taps("tips.act.claim"), () -> second.taps("tips.act.claim"));
      var got =
          Stream.of(first, second)
              .filter(it -> it.news().toString().contains("sekarang Anda yang menangani"))
              .toList();
      assertThat(got).hasSize(1);
      var other = got.contains(first) ? second : first;
      other
          .sees(
              "dialogue.too-late",
              "tips.inbox.state-claimed",
              got.contains(first) ? "Polsek" : "Polres")
          .seesNothingOf(SEEN);
      got.getFirst()
          .taps("tips.act.close")
          .taps("tips.outcome.duplicate")
          .taps("tips.inbox.close-yes")
          .sees("tips.inbox.closed");
    }
  }

  private static void atOnce(Runnable one, Runnable two) throws Exception {
    var start = new CyclicBarrier(2);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var running =
          Stream.of(one, two)
              .map(
                  it ->
                      threads.submit(
                          () -> {
                            start.await();
                            it.run();
                            return true;
                          }))
              .toList();
      for (var run : running) {
        assertThat(run.get()).isTrue();
      }
    }
  }

  @Test
  void whatIsReleasedCanBeClaimedByTheOther() {
    aTip();
    first
        .sends("/laporan")
        .taps("tips.age.today")
        .taps("tips.act.claim")
        .taps("tips.act.release")
        .sees("tips.inbox.released");
    second
        .sends("/laporan")
        .taps("tips.age.today")
        .sees(SEEN)
        .taps("tips.act.claim")
        .sees("tips.inbox.state-mine");
  }

  @Test
  void afterAReleaseAnOldQuestionIsNotAsked() {
    aTip();
    first.sends("/laporan").taps("tips.age.today").taps("tips.act.claim").taps("tips.act.ask");
    database.update("update tip set claimed_by = null");
    first.sends("Apa?").sees("dialogue.too-late", "tips.inbox.state-new");
  }

  @Test
  void ageIsToldInDays() {
    aTip();
    clock.advance(Duration.ofDays(1));
    first
        .sends("/laporan")
        .sends(PASSPHRASE)
        .taps("tips.age.yesterday")
        .sees("masuk kemarin")
        .taps("dialogue.back");
    clock.advance(Duration.ofDays(4));
    first.sends("/laporan").sends(PASSPHRASE).taps("5 hari lalu").sees("masuk 5 hari lalu");
  }

  @Test
  void manyTipsComePageByPage() {
    for (int count = 0; count < 10; count++) {
      TipsOnPhones.sendsTip(neighbourhood.phone("Sari (contoh)"), SEEN);
    }
    letGo();
    first.sends("/laporan").sees("10 laporan baru");
    assertThat(tipButtons(first)).hasSize(8);
    first.taps("dialogue.next-page");
    assertThat(tipButtons(first)).hasSize(2);
    first.taps("dialogue.previous-page");
    assertThat(tipButtons(first)).hasSize(8);
  }

  private static List<String> tipButtons(Phone phone) {
    return phone.buttons().stream().filter(it -> it.contains("hari ini")).toList();
  }

  @Test
  void forOthersThereIsNoInbox() {
    neighbourhood.resident("Sari (contoh)").sends("/laporan").sees("dialogue.unknown-command");
    neighbourhood.operator().sends("/laporan").sees("dialogue.unknown-command");
  }

  @Test
  void whoIsNoLongerAnOfficerSeesNothingMore() {
    aTip();
    first.sends("/laporan").taps("tips.age.today").taps("tips.act.claim").taps("tips.act.ask");
    second.sends("/laporan").sees("Tidak ada laporan baru");
    database.update("delete from person_role where role = 'LIAISON'");
    first.sends("/batal").sends("/laporan").sees("dialogue.unknown-command");
    second.taps("tips.inbox.switch.others").sees("tips.inbox.no-longer-liaison");
  }

  @Test
  void goingBackShowsNothingMoreToSomebodyWhoIsNoLongerAnOfficer() {
    aTip();
    first
        .sends("/laporan")
        .taps("tips.age.today")
        .taps("tips.act.claim")
        .taps("tips.act.close")
        .taps("tips.outcome.duplicate");
    database.update("delete from person_role where role = 'LIAISON'");
    first
        .taps("dialogue.back")
        .sees("tips.inbox.no-longer-liaison")
        .seesNothingOf(SEEN, "tips.inbox.choose-outcome");
  }

  @Test
  void anOfficersErasureReleasesTheTips() {
    aTip();
    first.sends("/laporan").taps("tips.age.today").taps("tips.act.claim");
    first.sends("/dataku").sees("Laporan yang Anda tangani sebagai petugas: 1");
    first.sends("/hapusdata").taps("people.erase.yes").sees("people.erase.done");
    second.sends("/laporan").sees("1 laporan baru");
  }

  @Test
  void aTipThatWasChangedInTheDatabaseIsRefusedClearly() {
    aTip();
    database.update("update tip_entry set kind = 'ANSWER'");
    first.sends("/laporan").taps("tips.age.today").sees("tips.unreadable").seesNothingOf(SEEN);
  }
}

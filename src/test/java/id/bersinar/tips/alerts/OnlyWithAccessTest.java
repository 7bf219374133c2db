package id.bersinar.tips.alerts;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.dialogue.engine.Conversations;
import id.bersinar.dialogue.gate.Incoming;
import id.bersinar.scenario.Phone;
import id.bersinar.tips.TipScenario;
import id.bersinar.tips.TipsOnPhones;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/// Whoever has the role and can open nothing hears nothing, silences nobody, and brings nothing to
/// groups.
@SuppressWarnings("NullAway.Init") // injected
class OnlyWithAccessTest extends TipScenario {

  private static final long GROUP = -1_001_000_000_777L;
  private static final String NEW = "tips.notice.new";
  // A Wednesday, 10.00 in Jakarta.
  private static final Instant MORNING = Instant.parse("2026-11-25T03:00:00Z");

  @Autowired private JdbcTemplate database;
  @Autowired private Conversations conversations;
  @Autowired private SilentGroups silentGroups;
  @Autowired private DutyRoster roster;
  @Autowired private OfficersWithoutAccess withoutAccess;
  @Autowired private Overdue overdue;
  private Phone group;
  private Phone first;
  private Phone second;

  @BeforeEach
  void twoOfficersAndAGroup() {
    clock.moveTo(MORNING);
    letGo();
    group = neighbourhood.phone(GROUP, "Grup piket (contoh)");
    first = officer("Petugas satu (contoh)", "Polsek contoh");
    second = colleague(first, "Petugas dua (contoh)", "Polsek lain contoh");
    second.sends("/menu");
  }

  private void says(String institution, String argument) {
    var sender =
        requireNonNull(
            database.queryForObject(
                "select chat_id from person where institution = ?", Long.class, institution));
    var command = new Incoming.Command("laporan", argument);
    var incoming =
        new Incoming(GROUP, false, "Grup piket (contoh)", null, sender, "?", "id", command);
    transactions.executeWithoutResult(_ -> conversations.plan(incoming).work().run());
  }

  private void aTip() {
    tip(neighbourhood.phone("Sari (contoh)"), "Isi contoh");
  }

  private void dismiss(String institution) {
    neighbourhood
        .operator()
        .sends("/undang")
        .taps("people.dismiss.button")
        .taps(institution)
        .taps("people.dismiss.yes")
        .sees("people.dismiss.done");
  }

  private void forgets(Phone officer) {
    clock.advance(Duration.ofMinutes(11));
    officer.sends("/laporan").taps("tips.door.forgotten").taps("tips.door.forget-yes");
  }

  @Test
  void whoIsMerelyInvitedHearsNothingOfOversightAndSilencesNobody() {
    var real =
        choosesPassphrase(
            neighbourhood.liaison("Pengawas (contoh)", "area.desk.oversight", "Propam contoh"));
    // On duty in the evening only, so that anybody else on duty would keep this phone still.
    real.sends("/laporan").taps("tips.duty.button").taps("Rab malam").sends("/menu");
    var invited = neighbourhood.liaison("Diundang (contoh)", "area.desk.oversight", "Propam palsu");
    TipsOnPhones.tells(neighbourhood.phone("Sari (contoh)"), "Isi contoh")
        .taps("tips.change.origin")
        .taps("tips.origin.officials")
        .taps("tips.send")
        .sees("tips.received");
    letGo();
    real.sees(NEW);
    invited.seesNothingOf(NEW);
    overdue.run();
    real.sends("/menu");
    clock.advance(Duration.ofHours(4));
    overdue.run();
    real.sees("tips.notice.overdue");
    invited.seesNothingOf("tips.notice.overdue");
  }

  @Test
  void whoWaitsForAccessHearsNothingAndIsToldWhatToDo() {
    var third = choosesPassphrase(neighbourhood.liaison("Tiga (contoh)", "Polsek tiga contoh"));
    third.sees("tips.door.without-share", "tidak mendapat pemberitahuan").sends("/menu");
    aTip();
    first.sees(NEW);
    third.seesNothingOf(NEW);
  }

  @Test
  void withoutAccessNoGroupIsAttachedOrEnded() {
    neighbourhood.liaison("Tiga (contoh)", "Polsek tiga contoh");
    says("Polsek tiga contoh", "");
    group.sees("tips.group.no-access").seesNothingOf("tips.group.joined");
    aTip();
    group.seesNothingOf(NEW);
    says("Polsek contoh", "");
    says("Polsek tiga contoh", "berhenti");
    group.sees("tips.group.no-access").seesNothingOf("tips.group.left");
    aTip();
    group.sees(NEW);
  }

  @Test
  void theGroupOfWhoeverIsDismissedHearsNothingFromThatMomentOn() {
    says("Polsek contoh", "");
    first.sends("/laporan").taps("tips.duty.button").taps("Rab pagi").sends("/menu");
    dismiss("Polsek contoh");
    group.sees("tips.group.left");
    var operator = neighbourhood.operator().sends("/menu");
    aTip();
    group.seesNothingOf(NEW);
    second.sees(NEW).sends("/menu");
    clock.advance(Duration.ofMinutes(1));
    silentGroups.run();
    second.sees("tips.group.silent.unvouched", "Grup piket (contoh)");
    operator.sees("tips.group.silent.unvouched");
    assertThat(database.queryForList("select id from officer_duty")).isEmpty();
    says("Polsek lain contoh", "");
    group.sees("tips.group.joined");
    aTip();
    group.sees(NEW);
  }

  @Test
  void whoForgetsThePassphraseLosesGroupsAndShiftsUntilLetInAgain() {
    says("Polsek contoh", "");
    first.sends("/laporan").taps("tips.duty.button").taps("Rab pagi").sends("/menu");
    forgets(first);
    group.sees("tips.group.left");
    assertThat(roster.onDuty(POLSEK)).hasSize(1);
    aTip();
    first.seesNothingOf(NEW);
    second.sees(NEW);
    group.seesNothingOf(NEW);
    second.sends("/laporan").sends(PASSPHRASE);
    letsIn(second, first.sends("/batal"), "Polsek contoh").sends("/menu");
    assertThat(database.queryForList("select id from officer_duty")).isEmpty();
    aTip();
    first.sees(NEW);
    group.seesNothingOf(NEW);
  }

  @Test
  void whoChangesDesksLosesTheGroupToo() {
    says("Polsek contoh", "");
    database.update("update person set desk = 'POLRES' where institution = 'Polsek contoh'");
    aTip();
    group.seesNothingOf(NEW);
  }

  @Test
  void groupsAreListedAndEndWithATap() {
    says("Polsek contoh", "");
    second
        .sends("/laporan")
        .taps("tips.group.button")
        .sees("tips.group.list", "Grup piket (contoh), disambungkan oleh Polsek contoh · ")
        .taps("Akhiri: Grup piket (contoh)")
        .sees("Belum ada");
    group.sees("tips.group.left");
    second
        .taps("tips.inbox.list")
        .taps("tips.audit.button")
        .sees("tips.audit.act.attached-group", "tips.audit.act.detached-group");
    aTip();
    group.seesNothingOf(NEW);
  }

  @Test
  void whoCanOpenNothingIsToldWhatToDoEachWeekAndOthersAreNot() {
    var chief =
        neighbourhood.liaison(
            "Pimpinan (contoh)", "area.desk.polsek", "area.position.chief", "Kapolsek contoh");
    withoutAccess.run();
    chief.sees("tips.notice.no-access");
    first.seesNothingOf("tips.notice.no-access");
    // As after a restart, which runs it again.
    chief.sends("/menu");
    clock.advance(Duration.ofDays(1));
    withoutAccess.run();
    chief.seesNothingOf("tips.notice.no-access");
    clock.advance(Duration.ofDays(6));
    withoutAccess.run();
    chief.sees("tips.notice.no-access");
  }

  @Test
  void oversightHasNoGroupsToShow() {
    var oversight =
        choosesPassphrase(
            neighbourhood.liaison("Pengawas (contoh)", "area.desk.oversight", "Propam contoh"));
    oversight.sends("/laporan").offersNothingOf("tips.group.button");
  }
}

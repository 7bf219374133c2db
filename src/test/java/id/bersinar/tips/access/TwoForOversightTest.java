package id.bersinar.tips.access;

import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.people.OperatorsInTests;
import id.bersinar.scenario.Neighbourhood;
import id.bersinar.scenario.Phone;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// No operator alone gets at oversight, and what operators do can be read there.
@SuppressWarnings("NullAway.Init") // injected
class TwoForOversightTest extends OversightScenario {

  @Autowired private SettingsWatch settingsWatch;

  private int count(String from) {
    var count = database.queryForObject("select count(*) from " + from, Integer.class);
    return count == null ? 0 : count;
  }

  private Phone proposesToDismiss(String institution) {
    return operator
        .sends("/undang")
        .taps("people.dismiss.button")
        .taps(institution)
        .taps("people.dismiss.yes");
  }

  private Phone invitesToOversight(String institution) {
    return operator
        .sends("/undang")
        .taps("people.role.liaison")
        .taps("area.desk.oversight")
        .taps("area.position.officer")
        .sends(institution)
        .taps("people.invite.make");
  }

  private void fiveDaysGoBy() {
    clock.advance(Duration.ofDays(5));
  }

  @Test
  void theFirstOfficerOfADeskIsInvitedByOneOperatorAndAllWhoWatchHearOfIt() {
    assertThat(steps()).contains("INVITED_OVERSIGHT", "JOINED", "CHOSE_PASSPHRASE");
    operator.sees("people.watch.joined");
  }

  @Test
  void oneOperatorNeitherDismissesNorInvitesAtOversight() {
    proposesToDismiss("Propam contoh").sees("people.proposal.made");
    invitesToOversight("Palsu contoh").sees("people.proposal.made").seesNothingOf("/start ");
    overseer.sends("/laporan").sees("tips.inbox.heading");
    assertThat(count("invitation where used_on is null")).isZero();
    operator.sends("/usulan").taps("mencabut").offersNothingOf("people.proposal.agree");
  }

  @Test
  void whoProposesWhatWaitsAlreadyHearsWhoseItIs() {
    proposesToDismiss("Propam contoh").sees("people.proposal.made");
    proposesToDismiss("Propam contoh").sees("people.proposal.yours");
    var second = anotherOperator("Operator dua (contoh)");
    second
        .sends("/undang")
        .taps("people.dismiss.button")
        .taps("Propam contoh")
        .taps("people.dismiss.yes")
        .sees("people.proposal.already");
    assertThat(count("proposal")).isOne();
  }

  @Test
  void withOneOperatorAnOfficerOfOversightAgrees() {
    invitesToOversight("Inspektorat contoh");
    overseer.sees("people.watch.proposed").taps("menu.usulan").taps("mengundang");
    overseer.taps("people.proposal.agree").sees("people.invite.made");
    var second = neighbourhood.phone("Kedua (contoh)").sends(code(overseer));
    choosesPassphrase(second.taps("people.consent")).sees("tips.door.without-share");
    overseer.sees("people.watch.joined");
    assertThat(steps()).contains("PROPOSED", "SECONDED", "INVITED_OVERSIGHT");
  }

  @Test
  void whoeverWasJustInvitedAsAnOperatorIsNoSecond() {
    var self = anotherOperator("Diri kedua (contoh)");
    overseer.sees("people.watch.joined");
    proposesToDismiss("Propam contoh");
    self.sends("/usulan").sees("people.proposal.none");
    clock.advance(Duration.ofDays(3));
    self.sends("/usulan").sees("people.proposal.none");
    clock.advance(Duration.ofDays(1));
    self.sends("/usulan").taps("mencabut").taps("people.proposal.agree");
    self.sees("people.proposal.dismissed");
    overseer.sees("people.dismissed");
  }

  @Test
  void aDeskThatHasHadAKeyGetsNoFirstOneByAnInvitation() {
    overseer.sends("/hapusdata").taps("people.erase.yes");
    var usurper =
        neighbourhood.invitedLiaison(
            "Palsu (contoh)", "area.desk.oversight", "area.position.officer", "Palsu contoh");
    choosesPassphrase(usurper).sees("tips.door.deserted").seesNothingOf("tips.inbox.heading");
    assertThat(count("desk_key where desk = 'OVERSIGHT' and in_use")).isZero();
    // Nor where the database no longer tells of it.
    database.update("delete from desk_founded");
    database.update("delete from audit_entry where desk = 'OVERSIGHT'");
    usurper.sends("/hapusdata").taps("people.erase.yes");
    var again =
        neighbourhood.invitedLiaison(
            "Palsu lagi (contoh)", "area.desk.oversight", "area.position.officer", "Palsu contoh");
    choosesPassphrase(again).seesNothingOf("tips.inbox.heading");
    assertThat(count("desk_key where desk = 'OVERSIGHT' and in_use")).isZero();
  }

  private Phone newcomerAfterTwoHaveAgreed() {
    var second = anotherOperator("Operator dua (contoh)");
    fiveDaysGoBy();
    overseer.sends("/hapusdata").taps("people.erase.yes");
    var officer =
        neighbourhood.invitedLiaison(
            "Baru (contoh)", "area.desk.oversight", "area.position.officer", "Propam baru contoh");
    choosesPassphrase(officer).sees("tips.door.deserted");
    operator
        .sends("/undang")
        .taps("people.first-key.button")
        .taps("Propam baru contoh")
        .taps("people.first-key.yes")
        .sees("people.proposal.made");
    second.sees("people.watch.proposed").taps("menu.usulan").taps("Propam baru contoh");
    second.taps("people.proposal.agree").sees("people.proposal.waits");
    return officer;
  }

  @Test
  void twoOperatorsAndThreeDaysGiveAFirstKeyAgain() {
    var polsek = officer("Polsek (contoh)", "Polsek contoh");
    var officer = newcomerAfterTwoHaveAgreed();
    polsek.sees("people.watch.first-key-waits");
    clock.advance(Duration.ofHours(71));
    OperatorsInTests.sweep(context);
    officer.sends("/laporan").sends(PASSPHRASE).sees("tips.door.deserted");
    clock.advance(Duration.ofHours(1));
    OperatorsInTests.sweep(context);
    polsek.sees("people.watch.first-key-given");
    officer.sends("/laporan").sends(PASSPHRASE).sees("tips.inbox.heading");
    assertThat(steps()).contains("GOT_FIRST_KEY");
  }

  @Test
  void whoeverHoldsAKeyStopsItByATap() {
    var polsek = officer("Polsek (contoh)", "Polsek contoh");
    var officer = newcomerAfterTwoHaveAgreed();
    polsek.taps("menu.usulan").taps("Propam baru contoh").sees("people.proposal.due");
    polsek.taps("people.proposal.stop").sees("people.proposal.stopped");
    operator.sees("people.watch.stopped");
    clock.advance(Duration.ofHours(73));
    OperatorsInTests.sweep(context);
    officer.sends("/laporan").sends(PASSPHRASE).sees("tips.door.deserted");
    assertThat(steps()).contains("STOPPED").doesNotContain("GOT_FIRST_KEY");
  }

  @Test
  void whereWhoAgreedIsNoOperatorAnyMoreNothingIsGiven() {
    var officer = newcomerAfterTwoHaveAgreed();
    database.update(
        "delete from person_role where role = 'OPERATOR'"
            + " and person_id = (select seconded_by from proposal)");
    clock.advance(Duration.ofHours(73));
    OperatorsInTests.sweep(context);
    officer.sends("/laporan").sends(PASSPHRASE).sees("tips.door.deserted");
  }

  @Test
  void whoOnlyWaitsForAccessStopsNothing() {
    officer("Polsek (contoh)", "Polsek contoh");
    var waiting = choosesPassphrase(neighbourhood.liaison("Lain (contoh)", "Polsek lain contoh"));
    newcomerAfterTwoHaveAgreed();
    waiting.sends("/usulan").sees("people.proposal.none");
  }

  @Test
  void anOperatorIsDismissedByTwoOthersWhateverTheSettingSays() {
    var second = anotherOperator("Operator dua (contoh)");
    second
        .sends("/undang")
        .taps("people.dismiss-operator.button")
        .taps("Operator · ")
        .taps("people.dismiss.yes")
        .sees("people.proposal.made");
    operator.sends("/usulan").sees("people.proposal.none");
    overseer.taps("menu.usulan").taps("mencabut").taps("people.proposal.agree");
    operator.sees("people.dismissed-operator");
    operator.sends("/undang").sees("dialogue.unknown-command");
    OperatorsInTests.start(context);
    operator.sends("/undang").sees("dialogue.unknown-command");
    second.sends("/undang").sees("people.invite.ask-role");
  }

  @Test
  void whoIsTakenOutOfTheSettingIsOutAtTheNextStartAndAllHear() {
    var other = anotherOperator("Operator dua (contoh)");
    OperatorsInTests.start(context);
    database.update(
        "insert into named_operator (chat_id, dismissed) select chat_id, false from person"
            + " where institution = 'Kelurahan contoh'");
    other.sends("/undang").sees("people.invite.ask-role");
    OperatorsInTests.start(context);
    other.sends("/undang").sees("dialogue.unknown-command");
    overseer.sees("people.watch.unnamed");
    operator.sees("people.watch.unnamed").sends("/undang").sees("people.invite.ask-role");
    assertThat(steps()).contains("LEFT_OPERATORS");
  }

  @Test
  void aNewIdInTheSettingIsToldToAll() {
    database.update("delete from named_operator where chat_id = " + Neighbourhood.FIRST_OPERATOR);
    database.update("insert into named_operator (chat_id, dismissed) values (4711, false)");
    OperatorsInTests.start(context);
    overseer.sees("people.watch.named", "" + Neighbourhood.FIRST_OPERATOR);
  }

  @Test
  void whatOperatorsDoIsReadByOversightAndNotByThePolice() {
    var polsek = officer("Polsek (contoh)", "Polsek contoh");
    neighbourhood.invitedStakeholder("Mitra (contoh)", "Dinas contoh");
    overseer.sends("/laporan").taps("tips.audit.button");
    overseer.sees("Operator: ", "tips.audit.act.invited-stakeholder", "tips.audit.act.joined");
    polsek.sends("/laporan").taps("tips.audit.button").seesNothingOf("Operator: ");
  }

  @Test
  void aSettingOrATextThatBecameAnotherIsRecorded() {
    settingsWatch.run();
    assertThat(steps()).doesNotContain("CHANGED_SETTING", "CHANGED_TEXTS");
    database.update("update setting_seen set digest = 'x' where name = 'BERSINAR_RECOVERY_KEY'");
    database.update("update setting_seen set digest = 'x' where name like 'messages_id%'");
    settingsWatch.run();
    assertThat(steps()).contains("CHANGED_SETTING", "CHANGED_TEXTS");
    overseer.sees("people.watch.setting", "BERSINAR_RECOVERY_KEY").sends("/laporan");
    overseer.taps("tips.audit.button").sees("BERSINAR_RECOVERY_KEY", "messages_id");
  }
}

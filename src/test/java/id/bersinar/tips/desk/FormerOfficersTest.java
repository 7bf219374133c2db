package id.bersinar.tips.desk;

import static id.bersinar.tips.TipsOnPhones.SEEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Whoever is an officer of the desk no longer opens nothing more.
class FormerOfficersTest extends InboxScenario {

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
}

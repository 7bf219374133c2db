package id.bersinar.tips.access;

import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.dialogue.gate.Outgoing;
import id.bersinar.scenario.Phone;
import id.bersinar.tips.TipScenario;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/// What is recorded of officers, and that nobody changes it unnoticed.
@SuppressWarnings("NullAway.Init") // injected
class AuditTrailTest extends TipScenario {

  @Autowired private JdbcTemplate database;
  @Autowired private AuditChain chain;
  private Phone first;

  @BeforeEach
  void anOfficer() {
    first = officer("Petugas satu (contoh)", "Polsek contoh");
  }

  private List<String> acts() {
    return database.queryForList("select step from audit_entry order by place", String.class);
  }

  private Phone closesATip() {
    tip(neighbourhood.phone("Sari (contoh)"), "Isi contoh");
    return first
        .sends("/laporan")
        .taps("tips.age.today")
        .taps("tips.act.claim")
        .taps("tips.act.ask")
        .sends("Kapan?")
        .taps("tips.send")
        .taps("tips.act.close")
        .taps("tips.outcome.acted-on")
        .taps("tips.inbox.no-last-word")
        .taps("tips.inbox.close-yes");
  }

  @Test
  void whatOfficersDoIsRecordedToTheHourAndShownToTheirDesk() {
    closesATip();
    assertThat(acts()).containsExactly("CHOSE_PASSPHRASE", "READ", "CLAIMED", "ASKED", "CLOSED");
    assertThat(database.queryForList("select in_hour from audit_entry", Timestamp.class))
        .allMatch(it -> it.toInstant().getEpochSecond() % 3600 == 0);
    first
        .taps("tips.inbox.list")
        .taps("tips.audit.button")
        .sees(
            "tips.audit.intact",
            "5 langkah",
            "tips.audit.act.claimed",
            "tips.audit.act.closed",
            "tips.audit.act.read")
        .seesNothingOf("tips.ask.when", "Isi contoh")
        .taps("tips.inbox.list")
        .sees("tips.inbox.heading");
  }

  @Test
  void anOpeningIsOneEntryHoweverOftenTheTipIsShownAgain() {
    tip(neighbourhood.phone("Sari (contoh)"), "Isi contoh");
    first.sends("/laporan").taps("tips.age.today").sees("Isi contoh");
    for (int again = 0; again < 10; again++) {
      clock.advance(Duration.ofMinutes(8));
      first.sendsSticker().sees("Isi contoh");
    }
    assertThat(acts()).containsExactly("CHOSE_PASSPHRASE", "READ");
    first.taps("tips.inbox.list").taps("tips.age.today").sees("Isi contoh");
    assertThat(acts()).containsExactly("CHOSE_PASSPHRASE", "READ", "READ");
  }

  @Test
  void fromATipThereIsAWayBackToItsList() {
    tip(neighbourhood.phone("Sari (contoh)"), "Isi contoh");
    first
        .sends("/laporan")
        .taps("tips.age.today")
        .sees("Isi contoh")
        .taps("dialogue.back")
        .sees("tips.inbox.heading");
    first
        .taps("tips.age.today")
        .taps("tips.act.claim")
        .taps("tips.inbox.list")
        .sees("tips.inbox.heading");
  }

  @Test
  void ofSendersNothingIsRecorded() {
    var receipt = tip(neighbourhood.phone("Sari (contoh)"), "Isi contoh");
    var before = acts();
    neighbourhood.phone("Sari (contoh)").sends("/cek").sends(receipt).sends("Tambahan contoh");
    neighbourhood.phone("Budi (contoh)").sends("/lapor").sends("/batal");
    assertThat(acts()).isEqualTo(before);
  }

  @Test
  void anotherDeskSeesNothingOfItAndOversightAll() {
    closesATip();
    var polres =
        choosesPassphrase(
            neighbourhood.liaison("Polres (contoh)", "area.desk.polres", "Polres contoh"));
    polres.sends("/laporan").taps("tips.audit.button").sees("tips.audit.act.chose-passphrase");
    polres.seesNothingOf("tips.audit.act.claimed");
    var oversight =
        choosesPassphrase(
            neighbourhood.liaison("Pengawas (contoh)", "area.desk.oversight", "Propam contoh"));
    oversight.sends("/laporan").taps("tips.audit.button");
    oversight.sees("Polsek: ", "tips.audit.act.claimed", "tips.audit.act.read", "Polres: ");
  }

  /// As many as that; reading them leaves none.
  private void unlocksTimes(int times) {
    for (int time = 0; time < times; time++) {
      first.sends("/laporan").taps("tips.door.lock").sends("/laporan").sends(PASSPHRASE);
    }
  }

  @Test
  void whatIsRecordedMeanwhileShiftsNoPage() {
    closesATip();
    unlocksTimes(12);
    first.sends("/laporan").taps("tips.audit.button").sees("17 langkah");
    first.seesNothingOf("tips.audit.act.closed").taps("dialogue.next-page");
    first.sees("tips.audit.act.unlocked", "tips.audit.act.closed");
    first.seesNothingOf("tips.audit.act.chose-passphrase");
    // By a colleague, while the page is read.
    choosesPassphrase(neighbourhood.liaison("Petugas dua (contoh)", "Polsek dua contoh"));
    first.taps("dialogue.next-page").sees("18 langkah", "tips.audit.act.chose-passphrase");
    first.seesNothingOf("tips.audit.act.closed", "dialogue.next-page");
    first.taps("dialogue.previous-page").sees("tips.audit.act.closed");
    first.taps("dialogue.previous-page").seesNothingOf("tips.audit.act.closed");
    first.taps("dialogue.previous-page").sees("tips.audit.act.chose-passphrase");
    first.seesNothingOf("dialogue.previous-page");
  }

  @Test
  void noButtonOfTheRecordTellsOfOtherDesks() {
    closesATip();
    unlocksTimes(8);
    first.sends("/laporan").taps("tips.audit.button");
    assertThat(neighbourhood.throughDirectLine())
        .flatExtracting(AuditTrailTest::buttons)
        .filteredOn(it -> it.contains("older"))
        .isNotEmpty()
        .allMatch(it -> it.endsWith("older"));
  }

  private static List<String> buttons(Outgoing message) {
    return message.buttons().stream()
        .flatMap(it -> it.rows().stream())
        .flatMap(List::stream)
        .map(Outgoing.Key::data)
        .toList();
  }

  @Test
  void whatIsChangedIsNoticed() {
    closesATip();
    database.update("update audit_entry set step = 'READ' where step = 'CLOSED'");
    assertThat(chain.isIntact()).isFalse();
    first.taps("tips.inbox.list").taps("tips.audit.button").sees("tips.audit.broken");
  }

  @Test
  void whatIsTakenOutIsNoticed() {
    closesATip();
    database.update("delete from audit_entry where step = 'CLAIMED'");
    assertThat(chain.isIntact()).isFalse();
  }

  @Test
  void whatIsTakenFromEitherEndIsNoticed() {
    closesATip();
    database.update("delete from audit_entry where step = 'CLOSED'");
    assertThat(chain.isIntact()).isFalse();
    database.update("delete from audit_entry");
    assertThat(chain.isIntact()).isFalse();
  }

  @Test
  void nobodySetsTheEndsOfTheChainToFitWhatIsLeft() {
    closesATip();
    database.update("delete from audit_entry where step = 'CLOSED'");
    database.update(
        "update audit_chain set (ends_with, hash) ="
            + " (select place, hash from audit_entry order by place desc limit 1)");
    assertThat(chain.isIntact()).isFalse();
    database.update("delete from audit_entry");
    database.update(
        "update audit_chain set begins_after = 0, hash_before = '', ends_with = 0, hash = '',"
            + " seal = ''");
    assertThat(chain.isIntact()).isFalse();
  }

  @Test
  void thePoliceDoNotSeeThatOversightIsAtWork() {
    var oversight =
        neighbourhood.liaison("Pengawas (contoh)", "area.desk.oversight", "Propam contoh");
    closesATip();
    first.taps("tips.inbox.list").taps("tips.audit.button");
    var before = first.news();
    choosesPassphrase(oversight);
    assertThat(first.taps("tips.inbox.list").taps("tips.audit.button").news()).isEqualTo(before);
  }

  @Test
  void afterAYearItIsLetGoUnlessItWasChanged() {
    closesATip();
    clock.advance(Duration.ofDays(366));
    first.sends("/laporan").sends(PASSPHRASE);
    database.update("update audit_entry set officer = 'ABCDEF' where step = 'READ'");
    chain.run();
    assertThat(acts()).hasSize(6);
    var real =
        database.queryForObject(
            "select max(officer) from audit_entry where step = 'ASKED'", String.class);
    database.update("update audit_entry set officer = ? where step = 'READ'", real);
    chain.run();
    assertThat(acts()).containsExactly("UNLOCKED");
    assertThat(chain.isIntact()).isTrue();
  }

  @Test
  void whoIsErasedLeavesAHandleThatLeadsToNobody() {
    closesATip();
    first.sends("/dataku").sees("Langkah Anda yang tercatat: 5");
    first.sends("/hapusdata").taps("people.erase.yes");
    assertThat(acts()).hasSize(6).endsWith("LEFT_DESK");
    assertThat(
            database.queryForObject(
                "select count(*) from person where upper(cast(id as varchar(36))) like"
                    + " (select max(officer) from audit_entry) || '%'",
                Integer.class))
        .isZero();
  }
}

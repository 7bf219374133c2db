package id.bersinar.tips.desk;

import static id.bersinar.tips.TipsOnPhones.SEEN;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.scenario.Phone;
import id.bersinar.tips.TipScenario;
import id.bersinar.tips.access.Officer;
import id.bersinar.tips.access.Officers;
import id.bersinar.tips.record.Tip;
import id.bersinar.tips.record.TipId;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/// That something is no tip takes two officers who have read it.
@SuppressWarnings("NullAway.Init") // injected
class SecondLookTest extends TipScenario {

  @Autowired private JdbcTemplate database;
  @Autowired private SecondLook second;
  @Autowired private CaseWork work;
  @Autowired private Officers officers;
  private Phone sari;
  private Phone one;

  @BeforeEach
  void anOfficer() {
    sari = neighbourhood.phone("Sari (contoh)");
    one = officer("Petugas satu (contoh)", "Polsek contoh");
  }

  private Phone another() {
    return colleague(one, "Petugas dua (contoh)", "Polsek lain contoh").sends("/menu");
  }

  private Phone proposes(Phone officer) {
    return officer
        .sends("/laporan")
        .taps("tips.age.today")
        .taps("tips.act.propose-spam")
        .sees("tips.inbox.confirm-spam")
        .taps("tips.inbox.spam-yes")
        .sees("tips.inbox.spam-proposed", "tips.inbox.state-spam");
  }

  private TipId theTip() {
    return new TipId(requireNonNull(database.queryForObject("select id from tip", UUID.class)));
  }

  private Officer named(String institution) {
    var id =
        database.queryForObject(
            "select id from person where institution = ?", UUID.class, institution);
    return officers.find(requireNonNull(id)).orElseThrow();
  }

  @Test
  void whatOneTakesForNoTipIsClosedOnceASecondHasReadItAndAgrees() {
    var two = another();
    var receipt = tip(sari, SEEN);
    two.sends("/menu");
    proposes(one).offersNothingOf("tips.act.confirm-spam");
    sari.sends("/cek").sends(receipt).sees("tips.state-for-sender.new");
    two.sees("tips.notice.second-officer").seesNothingOf(SEEN);
    two.sends("/laporan")
        .taps("bukan laporan?")
        .sees(SEEN, "Menurut Polsek contoh · ")
        .taps("tips.act.confirm-spam")
        .sees("tips.inbox.confirm-spam-too")
        .taps("tips.inbox.spam-yes")
        .sees("tips.inbox.closed");
    sari.sends("/cek").sends(receipt).sees("tips.outcome-for-sender.spam");
    two.sends("/laporan")
        .taps("tips.audit.button")
        .sees("tips.audit.act.proposed-spam", "tips.audit.act.marked-spam");
  }

  @Test
  void whoHasNotReadItNeitherProposesNorAgrees() {
    another();
    tip(sari, SEEN);
    assertThat(second.propose(theTip(), named("Polsek contoh"))).isFalse();
    proposes(one);
    assertThat(second.confirm(theTip(), named("Polsek lain contoh"))).isFalse();
    assertThat(second.confirm(theTip(), named("Polsek contoh"))).isFalse();
  }

  @Test
  void oneOfficerAloneClosesNothingAsNoTip() {
    tip(sari, SEEN);
    one.sends("/laporan")
        .taps("tips.age.today")
        .taps("tips.act.propose-spam")
        .sees("tips.inbox.no-second-officer")
        .taps("tips.act.claim")
        .taps("tips.act.close")
        .offersNothingOf("tips.outcome.spam");
    assertThat(work.close(theTip(), named("Polsek contoh"), Tip.Outcome.SPAM, Optional.empty()))
        .isFalse();
    assertThat(database.queryForList("select outcome from tip where outcome is not null"))
        .isEmpty();
  }

  @Test
  void whoTakesItForATipAllTheSameClaimsIt() {
    var two = another();
    tip(sari, SEEN);
    one.sends("/laporan").taps("tips.age.today").taps("tips.act.claim");
    one.taps("tips.act.propose-spam").taps("tips.inbox.spam-yes").sees("tips.inbox.state-spam");
    two.sends("/laporan").taps("tips.age.today").taps("tips.act.claim").taps("tips.act.release");
    two.sees("tips.inbox.state-new").offers("tips.act.propose-spam");
  }

  @Test
  void whoLosesAccessProposesNothingAnyMore() {
    var two = another();
    tip(sari, SEEN);
    proposes(one);
    clock.advance(Duration.ofMinutes(11));
    one.sends("/laporan").taps("tips.door.forgotten").taps("tips.door.forget-yes");
    two.sends("/laporan").sends(PASSPHRASE).taps("tips.age.today").sees("tips.inbox.state-new");
  }
}

package id.bersinar.tips.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.scenario.Phone;
import id.bersinar.tips.TipScenario;
import id.bersinar.tips.TipsOnPhones;
import id.bersinar.tips.access.RotationInTests;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/// A desk at which nobody could open what comes.
@SuppressWarnings("NullAway.Init") // injected
class ClosedDesksTest extends TipScenario {

  private static final String CLOSED = "tips.desk-closed";

  @Autowired private ClosedDesks closedDesks;
  @Autowired private Overdue overdue;
  @Autowired private JdbcTemplate database;
  private Phone sari;
  private Phone only;
  private Phone polres;
  private Phone operator;

  @BeforeEach
  void aSoleOfficer() {
    sari = neighbourhood.phone("Sari (contoh)");
    only = officer("Petugas satu (contoh)", "Polsek contoh");
    polres =
        choosesPassphrase(
            neighbourhood.liaison("Polres (contoh)", "area.desk.polres", "Polres contoh"));
    polres.sends("/menu");
    operator = neighbourhood.operator().sends("/menu");
  }

  private void forgets() {
    clock.advance(Duration.ofMinutes(11));
    only.sends("/laporan")
        .taps("tips.door.forgotten")
        .sees("tips.door.confirm-forgetting")
        .taps("tips.door.forget-yes")
        .sees("tips.door.choose");
  }

  @Test
  void whereTheSoleOfficerForgetsThePassphraseNoTipIsTakenAndWhoMustKnowIsTold() {
    var half = TipsOnPhones.tells(neighbourhood.phone("Budi (contoh)"), "Isi contoh");
    forgets();
    sari.sends("/lapor").sees("tips.not-open", "110");
    half.taps("tips.send").sees("tips.not-open", "110").seesNothingOf("tips.received");
    assertThat(database.queryForList("select id from tip_waiting")).isEmpty();
    operator.sees(CLOSED);
    polres.sees(CLOSED).sends("/menu");
    operator.sends("/menu");
    closedDesks.run();
    operator.sees(CLOSED, "Polsek");
  }

  @Test
  void whereOnlyThePolsekIsClosedTheWayToOversightStaysOpen() {
    var oversight =
        choosesPassphrase(
            neighbourhood.liaison("Pengawas (contoh)", "area.desk.oversight", "Propam contoh"));
    var receipt = tip(sari, "Isi contoh");
    forgets();
    sari.sends("/lapor")
        .sees("tips.oversight-only", "110")
        .taps("tips.subject.person")
        .sends("Kanit contoh minta uang")
        .sends("Gang contoh")
        .taps("tips.when.often")
        .taps("tips.origin.outside")
        .taps("tips.photo.without")
        .sees("Penerima: hanya Pengawas", "Pelaku: Dari luar lingkungan")
        .taps("tips.send")
        .sees("tips.received");
    sari.sends("/cek")
        .sends(receipt)
        .taps("tips.write")
        .sends("Oknum contoh terlibat")
        .taps("tips.officials.yes")
        .sees("tips.officials.as-new")
        .taps("tips.subject.person")
        .sends("Gang contoh")
        .taps("tips.when.often")
        .taps("tips.photo.without")
        .sees("Oknum contoh terlibat")
        .taps("tips.change.origin")
        .taps("tips.origin.outside")
        .taps("tips.officials.no")
        .sees("Penerima: hanya Polsek")
        .taps("tips.send")
        .sees("tips.not-open");
    letGo();
    oversight.sends("/laporan").sends(PASSPHRASE).sees("1 laporan baru");
    oversight.taps("tips.age.today").sees("Pelaku: Dari luar lingkungan");
  }

  @Test
  void aClosedDeskIsToldOfWhetherTipsWaitThereOrNot() {
    forgets();
    for (int month = 0; month < 2; month++) {
      clock.advance(Duration.ofDays(31));
      RotationInTests.rotate(context);
    }
    assertThat(database.queryForList("select id from desk_key where desk = 'POLSEK'")).isEmpty();
    operator.sends("/menu");
    closedDesks.run();
    operator.sees(CLOSED, "Polsek");
  }

  @Test
  void whatCameBeforeClimbsToTheNextDesk() {
    var receipt = tip(sari, "Isi contoh");
    TipsOnPhones.sendsTip(sari, "Isi lain contoh");
    forgets();
    only.sends("/menu");
    letGo();
    only.seesNothingOf("tips.notice.new");
    overdue.run();
    polres.sends("/menu");
    clock.advance(Duration.ofHours(4));
    overdue.run();
    polres.sees("tips.notice.overdue-below").seesNothingOf("Isi contoh");
    only.seesNothingOf("tips.notice.overdue");
    sari.sends("/cek").sends(receipt).sees("tips.nobody-can-open", "110");
  }

  @Test
  void aKeyOfWhichNobodyHasAShareTakesNoTips() {
    database.update("delete from desk_key_share");
    sari.sends("/lapor").sees("tips.not-open");
    closedDesks.run();
    operator.sees(CLOSED);
  }

  @Test
  void whereAColleagueIsLeftTheDeskStaysOpenUnderAnotherKey() {
    var second = colleague(only, "Petugas dua (contoh)", "Polsek lain contoh");
    var before = keyInUse();
    forgets();
    assertThat(keyInUse()).isNotEqualTo(before);
    operator.seesNothingOf(CLOSED);
    tip(sari, "Isi contoh");
    second.sends("/laporan").sends(PASSPHRASE).taps("tips.age.today").sees("Isi contoh");
  }

  private String keyInUse() {
    return String.valueOf(
        database.queryForObject(
            "select cast(id as varchar(36)) from desk_key where in_use and desk = 'POLSEK'",
            String.class));
  }

  @Test
  void ofADeskThatNeverWasOpenNobodyIsTold() {
    closedDesks.run();
    operator.seesNothingOf(CLOSED);
  }
}

package id.bersinar.tips.alerts;

import id.bersinar.area.AreaFiles;
import id.bersinar.scenario.Phone;
import id.bersinar.tips.TipScenario;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Tips climb along the chain that the area's file names.
@SuppressWarnings("NullAway.Init") // injected
class ChainOfDesksTest extends TipScenario {

  private static final String FILE =
      """
      area: {code: contoh, name: Contoh, kecamatan: Contoh, city: Contoh, zone: WIB}
      reporting:
        laporan: [Polsek Contoh%s]
      """;

  @Autowired private Overdue overdue;
  private Phone sari;
  private Phone officer;
  private Phone polres;
  private Phone bnnp;

  @BeforeEach
  void officersOfThreeDesks() {
    sari = neighbourhood.phone("Sari (contoh)");
    officer = officer("Petugas satu (contoh)", "Polsek contoh");
    polres =
        choosesPassphrase(
            neighbourhood.liaison("Petugas dua", "area.desk.polres", "Polres contoh"));
    bnnp =
        choosesPassphrase(neighbourhood.liaison("Petugas tiga", "area.desk.bnnp", "BNNP contoh"));
    polres.sends("/menu");
    bnnp.sends("/menu");
  }

  private void theFileNames(String others) {
    AreaFiles.bringIn(context, FILE.formatted(others));
  }

  private void claims() {
    tip(sari, "Isi contoh");
    officer.sends("/laporan").taps("tips.age.today").taps("tips.act.claim");
  }

  @Test
  void anOfficerPassesATipOnToTheDeskThatTheFileNamesNext() {
    theFileNames(", BNNP Contoh, Polres Contoh");
    claims();
    officer
        .taps("Ke BNN Provinsi")
        .sends("Ada jual beli di kawasan contoh")
        .taps("tips.send")
        .sees("Sudah disampaikan ke BNN Provinsi");
    letGo();
    bnnp.sees("tips.notice.new");
    polres.seesNothingOf("tips.notice.new");
  }

  @Test
  void ofAPassedOnReportNobodyIsToldThatASenderReadsItsOutcome() {
    theFileNames(", BNNP Contoh, Polres Contoh");
    claims();
    officer.taps("Ke BNN Provinsi").sends("Ada jual beli").taps("tips.send");
    letGo();
    bnnp.sends("/laporan").sends(PASSPHRASE).taps("tips.age.today").taps("tips.act.claim");
    bnnp.seesNothingOf("anya pelapor").taps("tips.act.close").seesNothingOf("Pelapor");
    bnnp.taps("tips.outcome.unfounded").sees("tips.inbox.confirm-closing");
    bnnp.taps("tips.inbox.close-yes").sees("tips.inbox.closed").seesNothingOf("/cek");
  }

  @Test
  void whatNobodyTakesInHandClimbsToTheDeskThatTheFileNamesNext() {
    theFileNames(", BNNP Contoh, Polres Contoh");
    tip(sari, "Isi contoh");
    overdue.run();
    clock.advance(Duration.ofHours(4));
    overdue.run();
    bnnp.seesNothingOf("tips.notice.overdue-below");
    clock.advance(Duration.ofHours(4));
    overdue.run();
    bnnp.sees("tips.notice.overdue-below").seesNothingOf("Isi contoh");
    polres.seesNothingOf("tips.notice.overdue-below");
  }

  @Test
  void atTheEndOfTheChainNothingIsPassedOn() {
    theFileNames("");
    claims();
    officer.offersNothingOf("tips.act.pass-on");
  }
}

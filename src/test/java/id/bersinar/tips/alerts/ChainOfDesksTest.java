package id.bersinar.tips.alerts;

import static org.assertj.core.api.Assertions.assertThat;

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
    polres = choosesPassphrase(neighbourhood.liaison("Petugas dua", "Polres", "Polres contoh"));
    bnnp = choosesPassphrase(neighbourhood.liaison("Petugas tiga", "BNN Provinsi", "BNNP contoh"));
    polres.sends("/menu");
    bnnp.sends("/menu");
  }

  private void theFileNames(String others) {
    AreaFiles.bringIn(context, FILE.formatted(others));
  }

  private void claims() {
    tip(sari, "Isi contoh");
    officer.sends("/laporan").taps("hari ini").taps("Tangani");
  }

  @Test
  void anOfficerPassesATipOnToTheDeskThatTheFileNamesNext() {
    theFileNames(", BNNP Contoh, Polres Contoh");
    claims();
    officer
        .taps("Sampaikan ke BNN Provinsi")
        .sends("Ada jual beli di kawasan contoh")
        .taps("Kirim")
        .sees("Sudah disampaikan ke BNN Provinsi");
    letGo();
    bnnp.sees("Ada laporan baru");
    polres.seesNothingOf("Ada laporan baru");
  }

  @Test
  void whatNobodyTakesInHandClimbsToTheDeskThatTheFileNamesNext() {
    theFileNames(", BNNP Contoh, Polres Contoh");
    tip(sari, "Isi contoh");
    overdue.run();
    clock.advance(Duration.ofHours(4));
    overdue.run();
    bnnp.seesNothingOf("meja di bawah Anda");
    clock.advance(Duration.ofHours(4));
    overdue.run();
    bnnp.sees("meja di bawah Anda").seesNothingOf("Isi contoh");
    polres.seesNothingOf("meja di bawah Anda");
  }

  @Test
  void atTheEndOfTheChainNothingIsPassedOn() {
    theFileNames("");
    claims();
    assertThat(officer.buttons()).noneMatch(it -> it.contains("Sampaikan ke"));
  }
}

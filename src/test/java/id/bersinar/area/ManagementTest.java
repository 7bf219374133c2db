package id.bersinar.area;

import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.dialogue.gate.Outgoing;
import id.bersinar.scenario.Phone;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// /kelola
class ManagementTest extends ManagementScenario {

  @Test
  void anAreaComesInWithItsFile() throws IOException {
    neighbourhood
        .operator()
        .sends("/kelola")
        .sees("area.manage", "area.none", "Belum ada posko")
        .taps("area.import-file")
        .sees("area.send-file")
        .sendsDocument("kbs.yaml", sample())
        .sees(
            "Berkas untuk Kota Bambu Selatan siap disimpan",
            "Wilayah: 1 baru, 0 berubah, 0 tetap",
            "Bagian kawasan: 9 baru",
            "Jalur pelaporan: 2 baru",
            "Posko: 7 baru",
            "area.import-keeps")
        .seesNothingOf("area.import-elsewhere")
        .taps("area.confirm-import")
        .sees("Data Kota Bambu Selatan sudah disimpan")
        .sends("/kelola")
        .sees(
            "Kelurahan Kota Bambu Selatan, Kecamatan Palmerah, Jakarta Barat: 9 bagian kawasan",
            "7 posko");
  }

  @Test
  void onlyOperatorsManage() {
    neighbourhood.resident("Sari (contoh)").sends("/kelola").sees("dialogue.unknown-command");
  }

  @Test
  void theFormatIsExplained() {
    neighbourhood
        .operator()
        .sends("/kelola")
        .taps("area.import-file")
        .taps("area.show-format")
        .sees("zone: WIB", "hours: Senin-Jumat 08.00-16.00", "area.send-file");
  }

  @Test
  void problemsAreListedWithTheirLinesAndAMendedFileIsTaken() {
    neighbourhood
        .operator()
        .sends("/kelola")
        .taps("area.import-file")
        .sendsDocument("salah.yaml", bytes(FILE.replace("WIB", "GMT") + "posko:\n  - code: a b\n"))
        .sees(
            "area.file-wrong",
            "Baris 6, area zone: Tulis WIB, WITA, atau WIT.",
            "Baris 8, posko[1] code: Tulis nama pendek",
            "Baris 8, posko[1] name: Isian ini belum ada. Tulis teks",
            "area.send-file")
        .sendsDocument("rusak.yaml", bytes("area:\n\tcode: x\n"))
        .sees("Baris 2: Susunan YAML rusak")
        .sendsDocument("benar.yaml", bytes(FILE))
        .sees("Contoh <i> siap disimpan")
        .taps("area.confirm-import")
        .sees("Data Contoh <i> sudah disimpan");
  }

  @Test
  void longListsOfProblemsAreCut() {
    neighbourhood
        .operator()
        .sends("/kelola")
        .sendsDocument("salah.yaml", bytes(FILE + "x: 1\n".repeat(1500)))
        .sees("Baris 7, x: Isian ini", "dan 1.475 hal lagi");
  }

  @Test
  void whatIsNoAreaFileIsAnsweredWithWhatToDo() {
    neighbourhood
        .operator()
        .sends("/kelola")
        .sends("entah")
        .sees("dialogue.please-choose")
        .taps("area.import-file")
        .sends("ini berkasnya")
        .sees("area.no-file")
        .sendsSticker()
        .sees("area.no-file")
        .sendsDocument("besar.yaml", new byte[AreaFile.LARGEST + 1])
        .sees("area.file-too-large")
        .sendsDocument("foto.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', (byte) 0xff})
        .sees("• Ini foto.")
        .sendsDocument("kosong.yaml", new byte[0])
        .sees("Ada 1 hal", "area.problem.empty")
        .taps("dialogue.cancel")
        .sees("dialogue.cancelled");
  }

  @Test
  void anotherFileMayComeInsteadOfTheConfirmation() {
    neighbourhood
        .operator()
        .sends("/kelola")
        .sendsDocument("satu.yaml", bytes(FILE))
        .sees("Contoh <i> siap disimpan")
        .sends("sebentar")
        .sees("dialogue.please-choose")
        .sendsDocument("dua.yaml", bytes(FILE.replace("Contoh <i>", "Kedua")))
        .sees("Kedua siap disimpan")
        .taps("area.confirm-import")
        .sees("Data Kedua sudah disimpan");
  }

  @Test
  void theFileOfAnotherAreaIsPointedOut() throws IOException {
    var operator = neighbourhood.operator().sends("/kelola").sendsDocument("a.yaml", sample());
    operator.taps("area.confirm-import").sends("/kelola").sendsDocument("b.yaml", bytes(FILE));
    operator
        .sees("area.import-elsewhere")
        .taps("area.confirm-import")
        .sends("/kelola")
        .sees("Kelurahan Kota Bambu Selatan");
  }

  @Test
  void theAreaComesAsAFileThatChangesNothingWhenItIsSentBack() throws IOException {
    var operator = neighbourhood.operator().sends("/kelola");
    operator.offersNothingOf("area.as-file").sendsDocument("a.yaml", sample());
    operator.taps("area.confirm-import").sends("/kelola").taps("area.as-file");
    operator.sees("kota-bambu-selatan", "area.file-words");
    var file = operator.files().getFirst();
    assertThat(new String(file, StandardCharsets.UTF_8))
        .contains("hours: Senin-Kamis 08.00-16.00; Jumat 08.00-11.30, 13.00-16.30");
    operator
        .sends("/kelola")
        .sendsDocument("b.yaml", file)
        .sees("Wilayah: 0 baru, 0 berubah, 1 tetap", "Bagian kawasan: 0 baru, 0 berubah, 9 tetap")
        .sees("Jalur pelaporan: 0 baru, 0 berubah, 2 tetap", "Posko: 0 baru, 0 berubah, 7 tetap")
        .seesNothingOf("area.changes", "area.understood");
    assertThat(neighbourhood.throughOutbox())
        .noneMatch(it -> it.content() instanceof Outgoing.File);
  }

  @Test
  void theCompleteExampleOfTheManualFitsAndNamesEveryField() throws IOException {
    var example = Files.readAllBytes(Path.of("docs", "contoh-wilayah.yaml"));
    var operator = neighbourhood.operator().sends("/kelola");
    operator
        .sendsDocument("contoh.yaml", example)
        .sees("area.import-would", "Posko: 2 baru", "Pelatihan dan jadwalnya: 3 baru")
        .taps("area.confirm-import")
        .sends("/kelola")
        .taps("area.as-file");
    // What the bot itself writes has every field.
    var words = new String(example, StandardCharsets.UTF_8);
    var written = new String(operator.files().getFirst(), StandardCharsets.UTF_8);
    assertThat(written.lines().map(it -> it.replaceAll("^[ -]*([a-z-]+:)?.*", "$1")).distinct())
        .hasSizeGreaterThan(25)
        .allMatch(words::contains);
  }

  @Test
  void savingTwiceWithOneThumbSavesOnce() throws IOException {
    Phone operator =
        neighbourhood
            .operator()
            .sends("/kelola")
            .sendsDocument("a.yaml", sample())
            .taps("area.confirm-import");
    operator.tapsOn("area.import-would", "area.confirm-import");
    assertThat(operator.news()).isEmpty();
  }
}

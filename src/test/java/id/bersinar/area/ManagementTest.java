package id.bersinar.area;

import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.scenario.Phone;
import id.bersinar.scenario.ScenarioTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/// /kelola
class ManagementTest extends ScenarioTest {

  private static final String FILE =
      """
      area:
        code: contoh
        name: Contoh <i>
        kecamatan: Kecamatan
        city: Kota
        zone: WIB
      """;

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] sample() throws IOException {
    return new ClassPathResource("sample/kota-bambu-selatan.yaml").getContentAsByteArray();
  }

  @Test
  void anAreaComesInWithItsFile() throws IOException {
    neighbourhood
        .operator()
        .sends("/kelola")
        .sees("Kelola wilayah", "Belum ada wilayah", "Belum ada posko")
        .taps("Kirim berkas wilayah")
        .sees("sebagai dokumen")
        .sendsDocument("kbs.yaml", sample())
        .sees(
            "Berkas untuk Kota Bambu Selatan siap disimpan",
            "Wilayah: 1 baru, 0 berubah, 0 tetap",
            "Segmen: 9 baru",
            "Jalur pelaporan: 2 baru",
            "Posko: 7 baru",
            "Tidak ada yang dihapus")
        .seesNothingOf("wilayah lain")
        .taps("Simpan")
        .sees("Data Kota Bambu Selatan sudah disimpan")
        .sends("/kelola")
        .sees(
            "Kelurahan Kota Bambu Selatan, Kecamatan Palmerah, Jakarta Barat: 9 segmen", "7 posko");
  }

  @Test
  void onlyOperatorsManage() {
    neighbourhood.resident("Sari (contoh)").sends("/kelola").sees("tidak saya kenal");
  }

  @Test
  void theFormatIsExplained() {
    neighbourhood
        .operator()
        .sends("/kelola")
        .taps("Kirim berkas wilayah")
        .taps("Lihat format berkas")
        .sees("zone: WIB", "hours: Senin-Jumat 08.00-16.00", "sebagai dokumen");
  }

  @Test
  void problemsAreListedWithTheirLinesAndAMendedFileIsTaken() {
    neighbourhood
        .operator()
        .sends("/kelola")
        .taps("Kirim berkas wilayah")
        .sendsDocument("salah.yaml", bytes(FILE.replace("WIB", "GMT") + "posko:\n  - code: a b\n"))
        .sees(
            "Belum ada yang disimpan",
            "Baris 6, area zone: Tulis WIB, WITA, atau WIT.",
            "Baris 8, posko[1] code: Tulis nama pendek",
            "Baris 8, posko[1] name: Isian ini belum ada. Tulis teks",
            "Kirim berkas wilayah (YAML")
        .sendsDocument("rusak.yaml", bytes("area:\n\tcode: x\n"))
        .sees("Baris 2: Susunan YAML rusak")
        .sendsDocument("benar.yaml", bytes(FILE))
        .sees("Contoh <i> siap disimpan")
        .taps("Simpan")
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
        .sends("halo")
        .sees("ketuk salah satu tombol")
        .taps("Kirim berkas wilayah")
        .sends("ini berkasnya")
        .sees("bukan sebagai tulisan atau foto")
        .sendsSticker()
        .sees("bukan sebagai tulisan atau foto")
        .sendsDocument("besar.yaml", new byte[AreaFile.LARGEST + 1])
        .sees("lebih besar dari 1 MB")
        .sendsDocument("foto.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', (byte) 0xff})
        .sees("bukan berkas teks")
        .sendsDocument("kosong.yaml", new byte[0])
        .sees("Ada 1 hal", "kosong atau bukan berkas wilayah")
        .taps("Batal")
        .sees("dibatalkan");
  }

  @Test
  void anotherFileMayComeInsteadOfTheConfirmation() {
    neighbourhood
        .operator()
        .sends("/kelola")
        .sendsDocument("satu.yaml", bytes(FILE))
        .sees("Contoh <i> siap disimpan")
        .sends("ya")
        .sees("ketuk salah satu tombol", "siap disimpan")
        .sendsDocument("dua.yaml", bytes(FILE.replace("Contoh <i>", "Kedua")))
        .sees("Kedua siap disimpan")
        .taps("Simpan")
        .sees("Data Kedua sudah disimpan");
  }

  @Test
  void theFileOfAnotherAreaIsPointedOut() throws IOException {
    var operator = neighbourhood.operator().sends("/kelola").sendsDocument("a.yaml", sample());
    operator.taps("Simpan").sends("/kelola").sendsDocument("b.yaml", bytes(FILE));
    operator
        .sees("Bot ini melayani wilayah lain")
        .taps("Simpan")
        .sends("/kelola")
        .sees("Kelurahan Kota Bambu Selatan");
  }

  @Test
  void savingTwiceWithOneThumbSavesOnce() throws IOException {
    Phone operator =
        neighbourhood.operator().sends("/kelola").sendsDocument("a.yaml", sample()).taps("Simpan");
    operator.tapsOn("siap disimpan", "Simpan");
    assertThat(operator.news()).isEmpty();
  }
}

package id.bersinar.area;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/// What an operator reads of an area file before saving it.
class ImportReviewTest extends ManagementScenario {

  @Test
  void whatChangesIsNamedLineByLineBeforeItIsSaved() throws IOException {
    var operator = neighbourhood.operator().sends("/kelola").sendsDocument("a.yaml", sample());
    operator
        .sees("➕ segments katamso: Jalan Raya Katamso", "➕ posko boncos: Posko Kampung Boncos")
        .taps("area.confirm-import");
    var changed =
        new String(sample(), StandardCharsets.UTF_8)
            .replace("021-555-0101", "021-555-0199")
            .replace("setiap hari 20.00-04.00", "24 jam")
            .replace("    contact: Linmas (contoh)\n", "")
            .replace("- Camat Palmerah", "- Camat Palmerah (contoh)")
            .replace("Tempat lain di kelurahan ini", "Tempat lain");
    operator
        .sends("/kelola")
        .sendsDocument("b.yaml", bytes(changed))
        .sees(
            "✏️ segments lain, name: Tempat lain di kelurahan ini → Tempat lain",
            "✏️ reporting pemerintah, offices: Lurah Kota Bambu Selatan, Camat Palmerah, Wali",
            "✏️ posko katamso, phone: 021-555-0101 → 021-555-0199",
            "✏️ posko boncos, hours: Setiap hari 20.00-04.00 → 24 jam",
            "✏️ posko lapangan, contact: Linmas (contoh) → (kosong)",
            "Posko: 0 baru, 3 berubah, 4 tetap")
        .seesNothingOf("➕", "area.more-remarks", "area.all-changes", "✏️ posko katamso, name");
    assertThat(operator.files()).isEmpty();
  }

  @Test
  void moreChangesThanAMessageHoldsComeAsAFileToo() {
    var file = new StringBuilder(FILE).append("segments:\n");
    for (int number = 1; number <= 60; number++) {
      file.append("  - code: gang-%d\n    name: Gang %d\n".formatted(number, number));
    }
    var operator = neighbourhood.operator().sends("/kelola");
    operator
        .sendsDocument("a.yaml", bytes(file.toString()))
        .sees("➕ segments gang-1: Gang 1", "dan 36 lagi", "perubahan", "area.all-changes")
        .seesNothingOf("gang-60");
    assertThat(operator.files()).hasSize(1);
    assertThat(new String(operator.files().getFirst(), StandardCharsets.UTF_8))
        .startsWith("\uFEFF➕ area: Contoh <i>\n➕ segments gang-1: Gang 1\n")
        .endsWith("➕ segments gang-60: Gang 60");
  }

  private static byte[] withDescriptions(String letter) {
    var file = new StringBuilder(FILE).append("trainings:\n");
    for (int number = 1; number <= 5; number++) {
      file.append(
          "  - {code: t%d, field: ekspor, title: Judul, description: %s}\n"
              .formatted(number, letter.repeat(600)));
    }
    return bytes(file.toString());
  }

  @Test
  void fewLongChangesDoNotFillTheChatEither() {
    var operator = neighbourhood.operator().sends("/kelola");
    operator.sendsDocument("a.yaml", withDescriptions("a")).taps("area.confirm-import");
    operator
        .sends("/kelola")
        .sendsDocument("b.yaml", withDescriptions("b"))
        .sees("✏️ trainings t1, description: aaa", "dan 3 lagi", "area.all-changes")
        .seesNothingOf("trainings t5");
    assertThat(operator.files()).hasSize(1);
  }

  @Test
  void aChangeThatIsLongerThanAMessageComesAsAFileOnly() {
    var offices = "    - Kantor yang panjang sekali namanya, di ujung jalan (contoh)\n".repeat(400);
    var file = bytes(FILE + "reporting:\n  pemerintah:\n" + offices);
    var operator = neighbourhood.operator().sends("/kelola").sendsDocument("a.yaml", file);
    operator.taps("area.confirm-import").sends("/kelola");
    var shorter = bytes(FILE + "reporting:\n  pemerintah: [Lurah]\n");
    operator.sendsDocument("b.yaml", shorter).sees("dan 1 lagi", "area.all-changes");
    assertThat(operator.files()).hasSize(1);
    assertThat(operator.news()).hasSizeLessThan(5);
  }

  @Test
  void whatSomebodyElseHasSavedMeanwhileIsShownBeforeItIsUndone() {
    var file = FILE + "segments:\n  - {code: gang, name: Gang Melati}\n";
    var first = neighbourhood.operator().sends("/kelola").sendsDocument("a.yaml", bytes(file));
    first.taps("area.confirm-import");
    var other = neighbourhood.operator("Dewi (contoh)");
    first.sends("/kelola").sendsDocument("a.yaml", bytes(file));
    other
        .sends("/kelola")
        .sendsDocument("b.yaml", bytes(file.replace("Melati", "Mawar")))
        .taps("area.confirm-import")
        .sees("area.imported");
    first
        .taps("area.confirm-import")
        .sees("✏️ segments gang, name: Gang Mawar → Gang Melati", "1 berubah")
        .seesNothingOf("area.imported")
        .taps("area.confirm-import")
        .sees("area.imported");
  }
}

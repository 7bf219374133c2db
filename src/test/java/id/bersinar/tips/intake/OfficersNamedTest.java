package id.bersinar.tips.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import id.bersinar.dialogue.texts.TextSettings;
import id.bersinar.dialogue.texts.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Officers in tips as people write them. All are made up.
@SuppressWarnings("NullAway.Init") // read before all tests
class OfficersNamedTest {

  @TempDir private static Path directory;

  private static OfficersNamed named;

  @BeforeAll
  static void readTexts() {
    named = new OfficersNamed(texts("messages"));
  }

  private static Texts texts(String edited) {
    return new Texts(new TextSettings(edited, directory.resolve("kept").toString()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Polisi | Polisi sendiri yang jual",
        "oknum | ada oknum yang lindungi",
        "OKNUMNYA | OKNUMNYA SERING KE SITU",
        "aparat | aparat pada tutup mata",
        "anggota | katanya ada anggota yang ambil tiap minggu",
        "Kanit | Pak Kanit tiap Jumat ke rumahnya",
        "kapolsek | kapolsek juga tau",
        "setoran | tiap bulan ada setoran",
        "nyetor | bandarnya nyetor",
        "setorannya | setorannya diambil malam",
        "bekingnya | ada bekingnya, kuat",
        "dibekingi | dibekingi sama orang dalam",
        "backing | ada backing nya",
        "dibacking | aman karena dibacking",
        "plisi | plisi nya ikut makai",
        "polsii | polsii nya ikut makai",
        "polisiii | polisiii ikut semua",
        "p0lisi | p0lisi ikut",
        "4p4r4t | 4p4r4t main",
        "plisi | p*lisi ikut",
        "polisi | p o l i s i ikut",
        "polisi | p.o.l.i.s.i ikut",
        "oknm | okn*m itu",
        "isilop | isilop nya temen dia",
        "wereng coklat | ada wereng coklat nongkrong",
        "baju cokelat | yang pakai baju cokelat",
        "86 | udah di 86 in",
        "tangkap lepas | modusnya tangkap-lepas",
        "uang damai | minta uang damai",
        "Bripka | Bripka contoh",
        "cops | the cops take money",
      })
  void whateverSoundsLikeOfficersIsFound(String word, String sentence) {
    var found = named.in(List.of("Biasa saja", sentence));
    assertThat(found).isPresent();
    assertThat(found.get()).isEqualToIgnoringCase(word);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Orang menukar bungkusan di warung contoh",
        "posisi mereka di ujung gang",
        "polusi asapnya ke mana-mana",
        "seorang pemuda jual pil ke anak sekolah",
        "kurirnya pakai motor, tiap malam jam 8",
        "mereka main di restoran dekat pasar",
        "RT 05 RW 03, gang ketiga",
        "anak-anak nongkrong sambil isap ganja",
        "bandarnya pindah ke kontrakan sebelah",
        "يبيعون هنا",
        "🔥🔥",
        ""
      })
  void whatNamesNoOfficersIsLeftAlone(String sentence) {
    assertThat(named.in(List.of(sentence))).isEmpty();
  }

  /// Whoever edits the sentences may be the one who is told of.
  @Test
  void operatorsAddWordsAndTakeNoneAway() throws IOException {
    var edited = Files.createDirectory(directory.resolve("edited"));
    for (var language : List.of("id", "en")) {
      var file = "messages_" + language + ".properties";
      var lines = Files.readAllLines(Path.of("messages", file));
      lines.removeIf(it -> it.startsWith("tips.officials.words="));
      lines.add("tips.officials.words=si kumis contoh");
      Files.write(edited.resolve(file), lines);
    }
    var theirs = new OfficersNamed(texts(edited.toString()));
    assertThat(theirs.in(List.of("tanya si kumis contoh"))).contains("si kumis contoh");
    assertThat(named.in(List.of("tanya si kumis contoh"))).isEmpty();
    assertThat(theirs.in(List.of("ada oknum"))).contains("oknum");
  }

  @Test
  void theLongestTextIsReadInNoTime() {
    for (var text : List.of("a ".repeat(2048), "*".repeat(4096), "polis".repeat(800))) {
      assertTimeoutPreemptively(Duration.ofSeconds(5), () -> named.in(List.of(text)));
    }
  }
}

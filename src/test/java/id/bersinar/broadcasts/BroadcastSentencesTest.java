package id.bersinar.broadcasts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/// What an operator types who wants residents to be told something, where no question is open.
@SuppressWarnings("NullAway.Init") // injected
class BroadcastSentencesTest extends BroadcastScenario {

  @Autowired private BroadcastSentences sentences;

  /// The text, and when it is to be sent.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          umumkan ke warga besok jam 9 kerja bakti      | besok jam 9 kerja bakti | ''
          Umumkan kepada semua warga: Besok jam 9 kerja bakti | Besok jam 9 kerja bakti | ''
          tolong umumin ke warga dong, besok libur      | besok libur | ''
          siaran kerja bakti Minggu jam 7               | kerja bakti Minggu jam 7 | ''
          siarkan: posko tutup hari ini                 | posko tutup hari ini | ''
          SIARAN - Posyandu Senin jam 8                 | Posyandu Senin jam 8 | ''
          pengumuman besok ada fogging jam 8            | besok ada fogging jam 8 | ''
          kasih tau warga nanti malam mati lampu        | nanti malam mati lampu | ''
          kabarin semua warga, senam Minggu pagi        | senam Minggu pagi | ''
          kasih tahu warga kalau besok mati lampu       | besok mati lampu | ''
          ingatkan warga besok jam 7 kerja bakti        | besok jam 7 kerja bakti | ''
          sebarin info ke warga vaksin gratis Sabtu     | vaksin gratis Sabtu | ''
          umumkan ke warga rapat warga: besok jam 9     | rapat warga: besok jam 9 | ''
          siarkan besok jam 7 pagi: kerja bakti Minggu jam 9 | kerja bakti Minggu jam 9 | besok jam 7 pagi
          besok jam 7 pagi umumkan ke warga: kerja bakti hari Minggu | kerja bakti hari Minggu | besok jam 7 pagi
          umumkan ke warga kerja bakti Minggu jam 9, kirim besok jam 7 pagi | kerja bakti Minggu jam 9 | besok jam 7 pagi
          umumkan kerja bakti Minggu jam 9. kirimnya nanti sore jam 5 | kerja bakti Minggu jam 9 | nanti sore jam 5
          umumkan ke warga: paket sembako sudah siap, dikirim Senin jam 9 | paket sembako sudah siap, dikirim Senin jam 9 | ''
          umumkan ke warga: wayang di lapangan, disiarkan Sabtu jam 20.00 | wayang di lapangan, disiarkan Sabtu jam 20.00 | ''
          umumkan ke warga posko tutup, kirim Senin     | posko tutup, kirim Senin | ''
          umumkan ke warga tiap Senin: sampah diangkut jam 6 | tiap Senin: sampah diangkut jam 6 | ''
          tiap Senin umumkan ke warga: sampah diangkut jam 6 | tiap Senin: sampah diangkut jam 6 | ''
          umumkan ke warga besok: kerja bakti RW 03     | besok: kerja bakti RW 03 | ''
          umumkan ke warga besok jam 9: kerja bakti RW 03 | besok jam 9: kerja bakti RW 03 | ''
          siarkan kemarin jam 9 pagi: rapat hari Minggu | kemarin jam 9 pagi: rapat hari Minggu | ''
          Umumkan ke warga: kalau hujan, kerja bakti batal | kalau hujan, kerja bakti batal | ''
          umumkan ke warga kalau hujan, kerja bakti batal | kalau hujan, kerja bakti batal | ''
          kasih tau warga, kalau sakit ke posko         | kalau sakit ke posko | ''
          siarkan kalau besok libur                     | kalau besok libur | ''
          umumkan ke warga: ... besok libur             | ... besok libur | ''
          umumkan ke warga, isinya: besok libur         | besok libur | ''
          umumkan ke warga bahwa besok libur, posko tutup | besok libur, posko tutup | ''
          umumkan ke warga sampah diangkut Senin, kirim ke RT masing-masing | sampah diangkut Senin, kirim ke RT masing-masing | ''
          announce to all residents: clean-up on Sunday at 9 | clean-up on Sunday at 9 | ''
          tell everyone that the post is closed tomorrow | the post is closed tomorrow | ''
          """)
  void keepTheirTextWholeAndTakeATimeOnlyWhereItIsTheSendingTime(
      String sentence, String text, String time) {
    assertThat(sentences.in(sentence, now()))
        .contains(new BroadcastSentences.Announcement(text, time));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "siaran",
        "umumkan ke semua warga",
        "kasih tau semua warga",
        "ada pengumuman apa hari ini",
        "dia umumkan ke warga kalau ada yang lapor",
        "kasih tau saya besok jam 9",
        "beri tahu polisi ada transaksi di gang 3",
        "warga besok kerja bakti",
        "siarkan gak usah",
        "siaran jangan dulu",
        "umumkan ke warga nanti aja",
        "siaran terakhir mana",
      })
  void nothingElseIsTakenForOne(String words) {
    assertThat(sentences.in(words, now())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"umumkan ", "tolong ", "umumkan ke ", "umumkan dong, "})
  void neitherDotsNorWordsOverAndOverFillTheStack(String words) {
    for (var sentence : List.of(words + ".".repeat(4_000), words.repeat(4_000 / words.length()))) {
      assertThatCode(() -> sentences.in(sentence, now())).doesNotThrowAnyException();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hapus semua siaran",
        "edit siaran",
        "siarkan gak usah",
        "siaran jangan dulu",
        "siaran jgn",
        "siaran nanti aja",
      })
  void whatIsToldOfBroadcastsIsTheTextOfNone(String words) {
    operator.sends(words).sees("dialogue.did-you-mean").taps("menu.siaran");
    operator.sees("broadcasts.ask-words");
  }

  private ZonedDateTime now() {
    return clock.instant().atZone(ZoneId.of("Asia/Jakarta"));
  }

  @Test
  void theSentenceFillsTheFormAndIsReadBackBeforeItIsSent() {
    reader("Sari (contoh)");
    operator
        .sends("umumkan ke warga besok jam 9 kerja bakti (contoh)")
        .sees("broadcasts.ask-kind")
        .taps("broadcasts.kind.activity")
        .sees("broadcasts.ask-time")
        .taps("broadcasts.now")
        .sees("besok jam 9 kerja bakti (contoh)", "broadcasts.day-in-text")
        .offers("broadcasts.send", "broadcasts.try")
        .taps("broadcasts.send")
        .sees("broadcasts.planned");
    operator
        .sends("besok jam 7 pagi siarkan ke warga: Kerja bakti Minggu jam 9 (contoh)")
        .taps("broadcasts.kind.activity")
        .seesNothingOf("broadcasts.ask-time")
        .sees("Kerja bakti Minggu jam 9 (contoh)", "07.00")
        .offers("broadcasts.send")
        .sends("/batal");
    operator.sends("siaran").sees("broadcasts.ask-words");
    neighbourhood
        .stakeholder("Hasan (contoh)", "Dinas Koperasi (contoh)")
        .sends("umumkan ke warga besok jam 9 kerja bakti (contoh)")
        .sees("dialogue.lost");
  }
}

package id.bersinar.posko;

import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.dialogue.Language;
import id.bersinar.dialogue.texts.Texts;
import id.bersinar.scenario.ScenarioTest;
import java.time.LocalDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@SuppressWarnings("NullAway.Init") // injected
class PoskoCardTest extends ScenarioTest {

  @Autowired private Texts texts;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          24 jam                            | 2026-11-24T14:00 | 🟢 Buka 24 jam
          setiap hari 20.00-04.00           | 2026-11-24T23:00 | 🟢 Buka sekarang, sampai besok pukul 04.00
          setiap hari 20.00-04.00           | 2026-11-24T02:00 | 🟢 Buka sekarang, sampai pukul 04.00
          setiap hari 18.00-24.00           | 2026-11-24T20:00 | 🟢 Buka sekarang, sampai pukul 24.00
          setiap hari 18.00-24.00           | 2026-11-24T20:00 | 🕒 Hari ini 18.00–24.00
          Sabtu-Minggu 24 jam               | 2026-11-28T10:00 | 🟢 Buka sekarang, sampai besok pukul 24.00
          Sabtu-Minggu 24 jam               | 2026-11-28T10:00 | 🕒 Hari ini 24 jam
          Sabtu-Minggu 24 jam               | 2026-11-24T10:00 | 🔴 Tutup sekarang, buka lagi Sabtu pukul 00.00
          Senin-Jumat 08.00-16.00           | 2026-11-24T17:00 | 🔴 Tutup sekarang, buka lagi besok pukul 08.00
          """)
  void hoursAreToldAsPeopleSayThem(String hours, LocalDateTime now, String line) {
    var details =
        new Posko.Details(
            "Posko (contoh)",
            "Jalan Contoh",
            "01",
            -6.2,
            106.8,
            HoursReader.read(hours).orElseThrow(),
            "",
            "021-555-0100",
            true);
    var card = PoskoCard.of(new Posko("posko", details)).text(1, now);
    assertThat(texts.plain(card, Language.INDONESIAN).lines()).contains(line, "☎️ 021-555-0100");
  }

  @ParameterizedTest
  @CsvSource({"0,10 m", "3,10 m", "344,340 m", "994,990 m", "1230,'1,2 km'", "84100,84 km"})
  void distancesAreRounded(double metres, String told) {
    assertThat(texts.plain(new Distance(metres).text(), Language.INDONESIAN)).isEqualTo(told);
  }
}

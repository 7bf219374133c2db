package id.bersinar.posko;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/// Many posko, and those that somebody else brings in.
@SuppressWarnings("NullAway.Init") // injected
class PoskoListTest extends PoskoScenario {

  private static final String AREA =
      """
      area: {code: kota-bambu-selatan, name: Contoh, kecamatan: Contoh, city: Contoh, zone: WIB}
      posko:
      """;
  private static final String POSKO =
      """
        - {code: ramai-%s, name: Posko ke-%s (contoh), address: Gang %s, rw: 09,
           latitude: -6.1866, longitude: 106.8019, hours: 24 jam, phone: 021-555-0100}
      """;

  @Autowired private JdbcTemplate jdbc;

  @Test
  void aLongListIsTurnedByPages() throws IOException {
    var sari = sari();
    var file = new StringBuilder(AREA);
    for (int number = 10; number < 35; number++) {
      file.append(POSKO.formatted(number, number, number));
    }
    bringIn(file.toString().getBytes(StandardCharsets.UTF_8));
    sari.sends("/posko")
        .taps("posko.by-rw")
        .taps("RW 09")
        .sees("Posko di RW 09:", "1. Posko ke-10 ", "12. Posko ke-21 ", "Masih ada 13 posko lain")
        .seesNothingOf("Posko ke-22 ")
        .offersNothingOf("dialogue.previous-page")
        .taps("dialogue.next-page")
        .sees("Posko di RW 09:", "13. Posko ke-22 ", "24. Posko ke-33 ", "Masih ada 1 posko lain")
        .taps("dialogue.next-page")
        .sees("25. Posko ke-34 ")
        .offersNothingOf("dialogue.next-page")
        .taps("dialogue.previous-page")
        .sees("13. Posko ke-22 ");
    assertThat(neighbourhood.throughOutbox()).noneMatch(it -> it.toString().contains("ke-22"));
  }

  @Test
  void whatAnotherNodeHasBroughtInIsKnownAfterAMinute() throws IOException {
    sari().sends("/posko").taps("posko.by-rw").taps("RW 06").sees("Posko RW 06 (contoh)");
    jdbc.update("update posko set name = 'Posko pindahan (contoh)' where rw = '06'");
    jdbc.update("update area_import set imports = imports + 1");
    clock.advance(Duration.ofMinutes(1));
    neighbourhood
        .phone("Budi (contoh)")
        .sends("/posko")
        .sends("rw 6")
        .sees("Posko pindahan (contoh)");
  }
}

package id.bersinar.posko;

import id.bersinar.scenario.Phone;
import id.bersinar.scenario.ScenarioTest;
import java.io.IOException;
import java.time.Instant;
import org.springframework.core.io.ClassPathResource;

/// The posko of the sample area.
abstract class PoskoScenario extends ScenarioTest {

  // A Tuesday, 14.00 WIB.
  static final Instant TUESDAY = Instant.parse("2026-11-24T07:00:00Z");

  final Phone sari() throws IOException {
    bringIn(new ClassPathResource("sample/kota-bambu-selatan.yaml").getContentAsByteArray());
    clock.moveTo(TUESDAY);
    return neighbourhood.phone("Sari (contoh)");
  }

  final void bringIn(byte[] file) {
    neighbourhood
        .operator()
        .sends("/kelola")
        .sendsDocument("wilayah.yaml", file)
        .sees("area.import-would")
        .taps("area.confirm-import")
        .sees("area.imported");
  }
}

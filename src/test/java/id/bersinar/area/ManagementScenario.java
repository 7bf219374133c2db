package id.bersinar.area;

import id.bersinar.scenario.ScenarioTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;

/// Files that an operator sends.
abstract class ManagementScenario extends ScenarioTest {

  static final String FILE =
      """
      area:
        code: contoh
        name: Contoh <i>
        kecamatan: Kecamatan
        city: Kota
        zone: WIB
      """;

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static byte[] sample() throws IOException {
    return new ClassPathResource("sample/kota-bambu-selatan.yaml").getContentAsByteArray();
  }
}

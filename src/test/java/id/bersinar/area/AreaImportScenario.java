package id.bersinar.area;

import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.dialogue.Text;
import id.bersinar.scenario.ScenarioTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.beans.factory.annotation.Autowired;

/// Tests that bring area files in.
@SuppressWarnings("NullAway.Init") // injected
abstract class AreaImportScenario extends ScenarioTest {

  static final String AREA =
      """
      area:
        code: contoh
        name: Contoh
        kecamatan: Kecamatan
        city: Kota
        zone: WITA
      """;

  static final String FILE =
      AREA
          + """
          segments:
            - code: jalan
              name: Jalan Contoh
              rw: RW 1
            - code: gang
              name: Gang Contoh
          reporting:
            pemerintah: [Lurah, Camat]
            polisi: [Kanit, Kapolsek]
          posko:
            - code: pos
              name: Posko Contoh
              address: Jalan Contoh 1
              rw: 1
              latitude: -6.2
              longitude: 106.8
              hours: Senin-Jumat 08.00-16.00
              phone: 021-555-0100
          """;

  static final AreaCode HOME = new AreaCode("contoh");

  @Autowired Areas areas;
  @Autowired AreaImport areaImport;

  AreaImport.Outcome apply(String file) {
    return areaImport.apply(file.getBytes(StandardCharsets.UTF_8));
  }

  /// What each section comes to, as "section added/changed/same".
  List<String> changes(String file) {
    assertThat(areaImport.check(file.getBytes(StandardCharsets.UTF_8)).outcome())
        .isInstanceOf(AreaImport.Fits.class);
    return ((AreaImport.Fits) apply(file))
        .lines().stream()
            .map(
                line ->
                    "%s %d/%d/%d"
                        .formatted(
                            line.section(),
                            line.tally().added(),
                            line.tally().changed(),
                            line.tally().same()))
            .toList();
  }

  List<String> problems(String file) {
    var outcome = apply(file);
    assertThat(outcome).isInstanceOf(AreaImport.Wrong.class);
    return ((AreaImport.Wrong) outcome)
        .problems().stream()
            .map(
                problem ->
                    "%d %s %s"
                        .formatted(
                            problem.line(), problem.place(), ((Text.Keyed) problem.advice()).key()))
            .toList();
  }
}

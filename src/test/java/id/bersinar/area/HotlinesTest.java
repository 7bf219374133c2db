package id.bersinar.area;

import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.area.Hotline.Kind;
import id.bersinar.scenario.ScenarioTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/// The numbers to call in need.
@SuppressWarnings("NullAway.Init") // injected
class HotlinesTest extends ScenarioTest {

  private static final String AREA =
      """
      area:
        code: contoh
        name: Contoh
        kecamatan: Kecamatan
        city: Kota
        zone: WIB
      hotlines:
      """;

  @Autowired private ApplicationContext context;
  @Autowired private Hotlines hotlines;

  @Test
  void everyKindHasANumberFromThePageOfWhoeverAnswersThere() {
    assertThat(hotlines.of(Kind.values()))
        .hasSameSizeAs(Kind.values())
        .allMatch(it -> it.source().matches("https://([a-z0-9]+\\.)*[a-z0-9]+\\.go\\.id(/.*)?"));
    assertThat(hotlines.of(Kind.AMBULANCE, Kind.POLICE))
        .extracting(Hotline::number)
        .containsExactly("119", "110");
  }

  @Test
  void anAreaHasItsOwnInTheirPlaceOrNone() {
    var own =
        """
          - code: ambulance
            number: 0800-000-000
            name: Ambulans kelurahan (contoh)
            source: https://contoh.go.id/ambulans
          - code: emergency
            number: 112
            source: https://contoh.go.id
            active: tidak
        """;
    assertThat(AreaFiles.bringIn(context, AREA + own)).isEmpty();
    assertThat(hotlines.of(Kind.EMERGENCY, Kind.AMBULANCE, Kind.POLICE))
        .extracting(Hotline::number)
        .containsExactly("0800-000-000", "110");
    assertThat(AreaFiles.bringIn(context, AREA + own.replace("active: tidak", "active: ya")))
        .isEmpty();
    assertThat(hotlines.of(Kind.EMERGENCY)).hasSize(1);
  }

  @Test
  void whatIsWrongIsSaidWithItsLine() {
    var wrong =
        """
          - code: fire
            number: 113
            source: https://contoh.go.id
          - code: police
            number: panggil
            source: contoh.go.id
          - code: police
            number: 110
        """;
    assertThat(AreaFiles.bringIn(context, AREA + wrong))
        .containsExactly(
            "8 hotlines[1] code area.problem.one-of",
            "12 hotlines[2] number area.problem.hotline-number",
            "13 hotlines[2] source area.problem.hotline-source",
            "14 hotlines[3] code area.problem.same-code",
            "14 hotlines[3] source area.problem.missing");
  }
}

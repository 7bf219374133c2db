package id.bersinar.area;

import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.area.Hotline.Kind;
import id.bersinar.scenario.ScenarioTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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
  void everyKindHasANumberFromAnOfficesPage() {
    assertThat(hotlines.of(Kind.values()))
        .hasSameSizeAs(Kind.values())
        .allMatch(it -> it.source().matches("https://([a-z0-9]+\\.)*[a-z0-9]+\\.go\\.id(/.*)?"));
    // Of BNN's number no page is known yet.
    assertThat(hotlines.of(Kind.values()))
        .filteredOn(it -> it.kind() != Kind.NARCOTICS)
        .allMatch(it -> it.source().matches("https://[^/]+/.+"));
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

  private List<String> problems(String number, String name) {
    var entry =
        """
          - code: police
            number: "%s"
            name: "%s"
            source: https://contoh.go.id
        """;
    return AreaFiles.check(context, AREA + entry.formatted(number, name));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "wa.me/628110000000",
        "t.me/628110000000",
        "@bang_0800",
        "0800 Bang Contoh",
        "/lapor 110",
        "110 ext.id",
        "١١٠",
      })
  void aNumberIsNoLinkAndNobodysName(String number) {
    assertThat(problems(number, "Polisi"))
        .containsExactly("9 hotlines[1] number area.problem.hotline-number");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "110",
        "119 ext. 8",
        "(021) 555-0100",
        "+62 811-1129-129",
        "129 (WhatsApp 08111-129-129)",
        "129, WhatsApp 08111-129-129",
        "SMS 1708",
      })
  void aNumberIsAsItIsDialled(String number) {
    assertThat(problems(number, "RSUD (contoh), Dr. Contoh's 24 jam")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@bang_x",
        "Polisi＠contoh",
        "wa.me/628110000000",
        "polri.contoh",
        "Polri．contoh",
        "tg:resolve",
        "/lapor",
        "10.0.0.1",
      })
  void aNameLeadsNowhere(String name) {
    assertThat(problems("110", name))
        .containsExactly("10 hotlines[1] name area.problem.hotline-name");
  }
}

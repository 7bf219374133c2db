package id.bersinar.area;

import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.dialogue.Text;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The posko of an area file.
class PoskoInFilesTest extends AreaImportScenario {

  /// The file with more posko, each with that latitude.
  private static String withPosko(String... latitudes) {
    var file = new StringBuilder(FILE);
    for (int number = 0; number < latitudes.length; number++) {
      file.append(
          """
            - code: pos-%d
              name: Posko
              address: Jalan
              rw: 1
              latitude: %s
              longitude: 106.8
              hours: 24 jam
              phone: 110
          """
              .formatted(number, latitudes[number]));
    }
    return file.toString();
  }

  @Test
  void aPoskoFarFromTheOthersIsNotedAtItsLine() {
    assertThat(problems(withPosko("-6.21", "6.0", "-6.19")))
        .containsExactly("37 posko[3] latitude posko.problem.far");
    assertThat(changes(withPosko("-6.5", "-6.9"))).contains("posko 3/0/0");
    // Those that are known already count too.
    var alone = AREA + FILE.substring(FILE.indexOf("posko:"));
    assertThat(problems(alone.replace("code: pos\n", "code: new\n").replace("-6.2", "5.2")))
        .containsExactly("12 posko[1] latitude posko.problem.far");
    assertThat(changes(alone.replace("-6.2", "-6.25"))).contains("posko 0/1/0");
  }

  private static String at(String latitude, String longitude) {
    return FILE.replace("latitude: -6.2", "latitude: " + latitude)
        .replace("longitude: 106.8", "longitude: " + longitude);
  }

  @ParameterizedTest
  @CsvSource({
    "'-6,1866', '106,8019'",
    "106.8019, -6.1866",
    "'106,8019', '-6,1866'",
    "\u22126.1866, 106.8019",
    "\u20136.1866, 106.8019"
  })
  void coordinatesAreReadAsTheyAreMeantAndShown(String latitude, String longitude) {
    var file = at(latitude, longitude);
    var remark =
        Text.of("posko.import-coordinates")
            .with("name", "Posko Contoh")
            .with("latitude", "-6.1866")
            .with("longitude", "106.8019");
    assertThat(areaImport.check(file.getBytes(StandardCharsets.UTF_8)).review().remarks())
        .contains(remark);
    assertThat(problems(file.replace("phone: 021-555-0100", "phone: ---"))).hasSize(1);
    apply(file);
    assertThat(changes(at("-6.1866", "106.8019"))).contains("posko 0/0/1");
  }

  @ParameterizedTest
  @CsvSource({"6.1866, 106.8", "-6.2, 6.2", "-61866, 106.8", "6 LS, 106.8", "'-6.2, 106.8', 106.8"})
  void whatIsNoPlaceInIndonesiaIsRefused(String latitude, String longitude) {
    var found = problems(at(latitude, longitude));
    assertThat(found).singleElement().asString().endsWith("area.problem.decimal");
  }

  @Test
  void ofTwoPoskoFarApartNobodyKnowsWhichIsWrong() {
    assertThat(changes(withPosko("5.21"))).contains("posko 2/0/0");
  }

  @Test
  void whatWouldShowWrongIsNotedAtItsLine() {
    for (var phone :
        List.of("---", "( )", "12", "+", "1+2345", "0812 3456 789O", "1234567890123456")) {
      assertThat(problems(FILE.replace("021-555-0100", phone)))
          .as(phone)
          .contains("24 posko[1] phone posko.problem.phone");
    }
    assertThat(problems(FILE.replace("Posko Contoh", "Posko Blok C #12")))
        .containsExactly("18 posko[1] name area.problem.quotes");
    assertThat(problems(FILE.replace("Posko Contoh", "\u200b")))
        .containsExactly("18 posko[1] name area.problem.text");
    assertThat(problems(FILE.replace("Senin-Jumat 08.00-16.00", "Senin 08.00-16.00 WIB")))
        .containsExactly("23 posko[1] hours posko.problem.hours-zone");
    var list = "\n      - Senin 08.00-10.00\n      - Sabtu 08.00-10.00\n      - Senin tutup\n";
    assertThat(problems(FILE.replace(" Senin-Jumat 08.00-16.00\n", list)))
        .containsExactly("26 posko[1] hours posko.problem.hours-conflict");
  }

  @Test
  void hoursThatDifferEveryDayComeBackFromTheAreasFile() {
    var days =
        """
        hours:
              - Senin 08.00-11.00, 13.00-16.00
              - Selasa 08.15-11.15, 13.15-16.15
              - Rabu 08.30-11.30, 13.30-16.30
              - Kamis 08.45-11.45, 13.45-16.45
              - Jumat 09.00-11.00, 14.00-17.00\
        """;
    assertThat(changes(FILE.replace("hours: Senin-Jumat 08.00-16.00", days)))
        .contains("posko 1/0/0");
    // Somebody new: another test's first operator may have tapped it a moment ago.
    var operator = neighbourhood.operator("Dewi (contoh)").sends("/kelola").taps("area.as-file");
    var file = new String(operator.files().getFirst(), StandardCharsets.UTF_8);
    assertThat(changes(file)).contains("posko 0/0/1");
  }
}

package id.bersinar.area;

import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.dialogue.Text;
import id.bersinar.scenario.ScenarioTest;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@SuppressWarnings("NullAway.Init") // injected
class AreaImportTest extends ScenarioTest {

  private static final String AREA =
      """
      area:
        code: contoh
        name: Contoh
        kecamatan: Kecamatan
        city: Kota
        zone: WITA
      """;

  private static final String FILE =
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

  private static final AreaCode HOME = new AreaCode("contoh");

  @Autowired private Areas areas;
  @Autowired private AreaImport areaImport;

  private AreaImport.Outcome apply(String file) {
    return areaImport.apply(file.getBytes(StandardCharsets.UTF_8));
  }

  /// What each section comes to, as "section added/changed/same".
  private List<String> changes(String file) {
    assertThat(areaImport.check(file.getBytes(StandardCharsets.UTF_8)))
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

  private List<String> problems(String file) {
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

  @Test
  void anEmptyInstallationTakesTheFirstAreaForItsOwn() {
    assertThat(areas.zone()).isEqualTo(ZoneId.of("Asia/Jakarta"));
    assertThat(changes(FILE))
        .contains("area 1/0/0", "segments 2/0/0", "reporting 2/0/0", "posko 1/0/0");
    assertThat(areas.home())
        .contains(new Area(HOME, "Contoh", "Kecamatan", "Kota", ZoneId.of("Asia/Makassar")));
    assertThat(areas.zone()).isEqualTo(ZoneId.of("Asia/Makassar"));
    assertThat(areas.segments(HOME))
        .containsExactly(
            new Segment("jalan", "Jalan Contoh", "01"), new Segment("gang", "Gang Contoh", ""));
    assertThat(areas.chains(HOME))
        .containsExactly(
            new ChainOfCommand<>("pemerintah", List.of("Lurah", "Camat")),
            new ChainOfCommand<>("polisi", List.of("Kanit", "Kapolsek")));
  }

  @Test
  void theSameFileAgainChangesNothing() {
    apply(FILE);
    assertThat(changes(FILE))
        .contains("area 0/0/1", "segments 0/0/2", "reporting 0/0/2", "posko 0/0/1");
  }

  @Test
  void aSecondFileChangesAndAddsAndDeletesNothing() {
    apply(FILE);
    var second =
        AREA.replace("Kota", "Kota Baru")
            + """
            segments:
              - code: lapangan
                name: Lapangan
              - code: gang
                name: Gang Baru
                rw: 2
            reporting:
              polisi: [Kanit, Kapolsek, Polres]
            posko:
              - code: pos
                name: Posko Baru
                address: Jalan Contoh 1
                rw: 1
                latitude: -6.2
                longitude: 106.8
                hours: 24 jam
                phone: 021-555-0100
            """;
    assertThat(changes(second))
        .contains("area 0/1/0", "segments 1/1/0", "reporting 0/1/0", "posko 0/1/0");
    assertThat(areas.home()).map(Area::city).contains("Kota Baru");
    assertThat(areas.segments(HOME))
        .containsExactly(
            new Segment("lapangan", "Lapangan", ""),
            new Segment("gang", "Gang Baru", "02"),
            new Segment("jalan", "Jalan Contoh", "01"));
    assertThat(areas.chains(HOME))
        .containsExactlyInAnyOrder(
            new ChainOfCommand<>("pemerintah", List.of("Lurah", "Camat")),
            new ChainOfCommand<>("polisi", List.of("Kanit", "Kapolsek", "Polres")));
    assertThat(changes(AREA)).contains("area 0/1/0", "segments 0/0/0", "posko 0/0/0");
    assertThat(areas.segments(HOME)).hasSize(3);
  }

  @Test
  void anotherAreaIsKeptAsideAndDoesNotBecomeHome() {
    apply(FILE);
    var other = FILE.replace("code: contoh", "code: lain").replace("WITA", "WIT");
    assertThat(apply(other))
        .isInstanceOfSatisfying(AreaImport.Fits.class, fits -> assertThat(fits.home()).isFalse());
    assertThat(areas.home()).map(Area::code).contains(HOME);
    assertThat(areas.zone()).isEqualTo(ZoneId.of("Asia/Makassar"));
    assertThat(changes(other)).contains("area 0/0/1", "posko 0/0/1");
  }

  @Test
  void aWrongFileIsTakenOverNotAtAll() {
    assertThat(problems(FILE.replace("rw: RW 1", "rw: RT 1")))
        .containsExactly("10 segments[1] rw area.problem.rw");
    assertThat(areas.home()).isEmpty();
  }

  @Test
  void wrongAndMissingAndUnknownFieldsAreNotedWithTheirLines() {
    assertThat(
            problems(
                """
                area:
                  code: Kota Bambu
                  name: Kota Bambu Selatan
                  city: [Jakarta]
                  zone: GMT+7
                  country: Indonesia
                segments:
                  - code: katamso
                  - code: katamso
                    name: %s
                reporting:
                  %s: [Lurah]
                posko:
                  - code: pos
                    name: Posko
                    address: Jalan
                    rw: 100
                    latitude: 6.1866
                    longitude: -6.1866
                    hours: pagi sampai sore
                    phone: tanya Pak RT
                    active: mungkin
                posco: []
                """
                    .formatted("x".repeat(61), "y".repeat(41))))
        .containsExactly(
            "2 area code area.problem.code",
            "2 area kecamatan area.problem.missing",
            "4 area city area.problem.text",
            "5 area zone area.problem.zone",
            "6 area country area.problem.unknown",
            "8 segments[1] name area.problem.missing",
            "9 segments[2] code area.problem.same-code",
            "10 segments[2] name area.problem.text",
            "12 reporting " + "y".repeat(41) + " area.problem.chain",
            "17 posko[1] rw area.problem.rw",
            "18 posko[1] latitude area.problem.decimal",
            "19 posko[1] longitude area.problem.decimal",
            "20 posko[1] hours posko.problem.hours",
            "21 posko[1] phone posko.problem.phone",
            "22 posko[1] active area.problem.yes-no",
            "23 posco area.problem.unknown");
  }

  @Test
  void withoutAnAreaThereIsNothingToTakeOver() {
    assertThat(problems("posko: []\n")).containsExactly("1 area area.problem.fields");
    assertThat(problems("area: Kota Bambu Selatan\nsegments: none\n"))
        .containsExactly("1 area area.problem.fields", "2 segments area.problem.list");
  }

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
    assertThat(areaImport.review(file.getBytes(StandardCharsets.UTF_8)).remarks()).contains(remark);
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
}

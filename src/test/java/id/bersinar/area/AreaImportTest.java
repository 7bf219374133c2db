package id.bersinar.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/// The area with its segments and chains, from its file.
@SuppressWarnings("NullAway.Init") // injected
class AreaImportTest extends AreaImportScenario {

  @Autowired private TransactionTemplate transactions;

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

  @Test
  void ofTwoImportsAtOnceTheSecondIsComparedWithWhatTheFirstHasBrought() throws Exception {
    apply(FILE);
    var first = FILE.replace("Gang Contoh", "Gang Mawar").getBytes(StandardCharsets.UTF_8);
    var second = FILE.replace("Gang Contoh", "Gang Melati").getBytes(StandardCharsets.UTF_8);
    var confirmed = (AreaImport.Fits) areaImport.check(second).outcome();
    var readAlready = new CountDownLatch(1);
    var waiting =
        CompletableFuture.supplyAsync(
            () -> {
              try {
                readAlready.await();
              } catch (InterruptedException e) {
                throw new IllegalStateException(e);
              }
              return areaImport.apply(second, UUID.randomUUID(), confirmed);
            });
    transactions.executeWithoutResult(
        _ -> {
          areaImport.apply(first);
          readAlready.countDown();
          assertThatThrownBy(() -> waiting.get(300, TimeUnit.MILLISECONDS))
              .isInstanceOf(TimeoutException.class);
        });
    assertThat(waiting.get(10, TimeUnit.SECONDS)).isNotEqualTo(confirmed);
    assertThat(areas.segments(HOME)).extracting(Segment::name).contains("Gang Mawar");
  }
}

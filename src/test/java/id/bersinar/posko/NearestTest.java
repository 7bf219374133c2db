package id.bersinar.posko;

import static java.util.Comparator.comparing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

  private final Random random = new Random(11);

  private Spot anySpot() {
    return new Spot(random.nextDouble(-90, 90), random.nextDouble(-180, 180));
  }

  @Test
  void itIsAsFarThereAsBackAndNeverFurtherThanAroundTheEarth() {
    for (int round = 0; round < 1000; round++) {
      var here = anySpot();
      var there = anySpot();
      assertThat(here.to(there).metres())
          .isBetween(0.0, 20_037_600.0)
          .isCloseTo(there.to(here).metres(), within(0.001));
      assertThat(here.to(here).metres()).isZero();
    }
  }

  @Test
  void aDetourIsNeverShorter() {
    for (int round = 0; round < 1000; round++) {
      var here = anySpot();
      var there = anySpot();
      var via = anySpot();
      assertThat(here.to(there).metres())
          .isLessThanOrEqualTo(here.to(via).metres() + via.to(there).metres() + 0.001);
    }
  }

  /// Distances by the geodesic on WGS 84, from which the sphere differs by up to half a per cent.
  @ParameterizedTest
  @CsvSource({
    "-6.1866, 106.8019, -6.1754, 106.8272, 3062",
    "-6.1866, 106.8019, -6.9175, 107.6191, 121251",
    "0, 106.8, 0, 107.8, 111320",
    "-6, 179.9, -6, -179.9, 22143",
  })
  void distancesAreRight(
      double latitude, double longitude, double toLatitude, double toLongitude, double metres) {
    var distance = new Spot(latitude, longitude).to(new Spot(toLatitude, toLongitude));
    assertThat(distance.metres()).isCloseTo(metres, within(metres * 0.006));
  }

  @Test
  void theNearestComeFirstAndNothingNearerIsLeftOut() {
    for (int round = 0; round < 100; round++) {
      var all = IntStream.range(0, random.nextInt(1, 30)).mapToObj(this::anyPosko).toList();
      var here = new Spot(random.nextDouble(-7, -6), random.nextDouble(106, 107));
      var found = new PoskoIndex(all).nearest(here, 3);
      assertThat(found)
          .hasSize(Math.min(3, all.size()))
          .isSortedAccordingTo(Comparator.comparing(PoskoDirectory.Nearby::distance));
      var furthest = found.getLast().distance();
      assertThat(all)
          .filteredOn(posko -> here.to(posko.details().spot()).compareTo(furthest) < 0)
          .hasSizeLessThan(Math.max(1, found.size()));
    }
  }

  private Posko anyPosko(int number) {
    return new Posko(
        "posko-" + number,
        new Posko.Details(
            "Posko (contoh)",
            "Jalan Contoh",
            "01",
            random.nextDouble(-7, -6),
            random.nextDouble(106, 107),
            HoursReader.read("24 jam").orElseThrow(),
            "",
            "021-555-0100",
            true));
  }

  @Test
  void withoutPoskoThereIsNoNearest() {
    assertThat(new PoskoIndex(List.of()).nearest(anySpot(), 3)).isEmpty();
  }

  @Test
  void theTreeFindsWhatMeasuringAllFindsAnywhereOnEarth() {
    for (int round = 0; round < 100; round++) {
      var all = Stream.generate(this::anySpot).limit(random.nextInt(300)).toList();
      var here = anySpot();
      assertThat(new SpotTree<>(all, it -> it).nearest(here, 5))
          .isEqualTo(all.stream().sorted(comparing(here::to)).limit(5).toList());
    }
  }

  @Test
  void ofWhatIsEquallyFarTheFirstInTheListComeFirst() {
    var spot = anySpot();
    var all = IntStream.range(0, 50).boxed().toList();
    assertThat(new SpotTree<>(all, _ -> spot).nearest(anySpot(), 3)).containsExactly(0, 1, 2);
  }

  @Test
  void onlyOutsideTheAreaIsFar() {
    assertThat(new Distance(19_000).isFar()).isFalse();
    assertThat(new Distance(21_000).isFar()).isTrue();
  }
}

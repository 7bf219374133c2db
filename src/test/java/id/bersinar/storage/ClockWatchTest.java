package id.bersinar.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClockWatchTest {

  private static final Instant NOON = Instant.parse("2026-11-27T12:00:00Z");

  @ParameterizedTest
  @CsvSource({"0, false", "900, false", "-900, false", "1100, true", "-1100, true"})
  void aClockThatIsMoreThanASecondApartIsWrong(long ahead, boolean wrong) {
    var watch =
        new ClockWatch(
            () -> NOON.plus(Duration.ofMillis(ahead)).atOffset(ZoneOffset.UTC),
            Clock.fixed(NOON, ZoneOffset.UTC));
    watch.run();
    assertThat(watch.health().getDetails())
        .containsEntry("wrong", wrong)
        .containsEntry("apart", Math.abs(ahead) + " ms");
  }
}

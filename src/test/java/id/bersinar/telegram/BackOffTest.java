package id.bersinar.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BackOffTest {

  private final BackOff waits = BackOff.of(Duration.ofSeconds(1), Duration.ofSeconds(30));

  @Test
  void eachWaitIsLongerUntilTheLongest() {
    assertThat(waits.next()).isBetween(Duration.ofMillis(800), Duration.ofSeconds(1));
    assertThat(waits.next()).isBetween(Duration.ofMillis(1100), Duration.ofSeconds(2));
    assertThat(waits.next()).isBetween(Duration.ofMillis(2200), Duration.ofSeconds(4));
    for (int failures = 0; failures < 100; failures++) {
      assertThat(waits.next()).isLessThanOrEqualTo(Duration.ofSeconds(30));
    }
    assertThat(waits.next()).isGreaterThan(Duration.ofSeconds(20));
  }

  @Test
  void afterASuccessItBeginsAnew() {
    waits.next();
    waits.next();
    waits.startOver();
    assertThat(waits.next()).isLessThanOrEqualTo(Duration.ofSeconds(1));
  }

  @Test
  void notEverybodyComesBackAtOnce() {
    assertThat(
            Stream.generate(() -> BackOff.of(Duration.ofSeconds(1), Duration.ofSeconds(30)))
                .limit(50)
                .map(BackOff::next)
                .distinct())
        .hasSizeGreaterThan(5);
  }
}

package id.bersinar.telegram.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/// Since when a node has to have been seen to be there.
class SilenceTest {

  private static final Instant START = Instant.parse("2026-03-03T02:00:00Z");

  private final Silence silence = new Silence(Duration.ofSeconds(15));

  private long look(long seconds) {
    return Duration.between(START, silence.look(START.plusSeconds(seconds))).toSeconds();
  }

  @Test
  void whoeverLooksAllTheTimeCountsFromNow() {
    assertThat(look(0)).isEqualTo(-15);
    assertThat(look(3)).isEqualTo(-12);
    assertThat(look(8)).isEqualTo(-7);
  }

  @Test
  void afterAPauseItCountsFromThePausesBeginningUntilAllHadTheTimeToComeBack() {
    look(0);
    assertThat(look(100)).isEqualTo(-15);
    assertThat(look(103)).isEqualTo(-15);
    assertThat(look(106)).isEqualTo(-15);
    assertThat(look(109)).isEqualTo(-15);
    assertThat(look(112)).isEqualTo(-15);
    assertThat(look(115)).isEqualTo(100);
    assertThat(look(118)).isEqualTo(103);
  }

  /// As where the database is slow for long: whoever is gone isn't waited for longer.
  @Test
  void looksThatAreAlwaysSlowKeepNobodyForEver() {
    long counted = 0;
    for (int seconds = 0; seconds <= 120; seconds += 6) {
      counted = look(seconds);
    }
    assertThat(counted).isGreaterThan(30);
  }

  /// As where the database is away once more before all have come back.
  @Test
  void aPauseInTheTimeOfComingBackForgetsNobody() {
    look(0);
    look(100);
    assertThat(look(140)).isEqualTo(-15);
    assertThat(look(144)).isEqualTo(-15);
    for (int seconds = 148; seconds < 155; seconds += 3) {
      look(seconds);
    }
    assertThat(look(157)).isEqualTo(142);
    assertThat(look(200)).isEqualTo(142);
  }
}

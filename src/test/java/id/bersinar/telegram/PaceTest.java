package id.bersinar.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.scenario.MovableClock;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class PaceTest {

  private static final long GROUP = -5;

  private final MovableClock clock = new MovableClock();
  private final Pace pace = new Pace(clock);

  @Test
  void aChatTakesAShortBurstAndThenOneASecond() {
    assertThat(sentAtOnce(1)).isEqualTo(4);
    assertThat(pace.untilReady(1)).isBetween(Duration.ofMillis(1), Duration.ofSeconds(1));
  }

  @Test
  void aGroupTakesNoMoreThanTwentyAMinute() {
    assertThat(sentAtOnce(GROUP)).isEqualTo(4);
    // 16 a minute come back, so no minute sees more than 20.
    assertThat(pace.untilReady(GROUP)).isBetween(Duration.ofSeconds(3), Duration.ofMillis(3750));
  }

  private int sentAtOnce(long chat) {
    int sent = 0;
    // The limit for all chats together comes back within milliseconds; a chat's own is meant here.
    while (pace.untilReady(chat).compareTo(Duration.ofMillis(200)) < 0) {
      pace.take(chat);
      sent++;
    }
    return sent;
  }

  @Test
  void allChatsTogetherAreSlowedDown() {
    pace.take(1);
    pace.take(2);
    assertThat(pace.untilReady(3)).isBetween(Duration.ofNanos(1), Duration.ofMillis(40));
  }

  @Test
  void retryAfterIsObeyedForTheChatAndForAllWhenItIsSaidTwice() {
    pace.refused(1, Duration.ofSeconds(7));
    assertThat(pace.untilReady(1)).isGreaterThan(Duration.ofSeconds(6));
    assertThat(pace.untilReady(2)).isZero();
    pace.refused(2, Duration.ofSeconds(9));
    assertThat(pace.untilReady(3)).isGreaterThan(Duration.ofSeconds(8));
    clock.advance(Duration.ofSeconds(10));
    assertThat(pace.untilReady(3)).isZero();
  }

  @Test
  void itPausesLongerAndLongerWhileTelegramIsAway() {
    pace.failed();
    pace.failed();
    assertThat(pace.untilReady(1)).isZero();
    pace.failed();
    var first = pace.untilReady(1);
    pace.failed();
    pace.failed();
    assertThat(first).isPositive();
    assertThat(pace.untilReady(1)).isGreaterThan(first);
    pace.succeeded();
    clock.advance(Duration.ofSeconds(31));
    pace.failed();
    assertThat(pace.untilReady(1)).isZero();
  }
}

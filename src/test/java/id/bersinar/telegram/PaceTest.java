package id.bersinar.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class PaceTest {

  private static final long GROUP = -5;

  private final MovableTime time = new MovableTime();
  private final Pace pace = new Pace(time);

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
      time.advance(pace.untilReady(chat));
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
  void whatWasTakenComesBackWithTheTimeThatPasses() {
    sentAtOnce(1);
    time.advance(Duration.ofSeconds(1));
    assertThat(pace.untilReady(1)).isZero();
    pace.take(1);
    time.advance(Duration.ofMillis(500));
    assertThat(pace.untilReady(1)).isPositive();
    assertThat(pace.heldBack()).containsExactly(1L);
    time.advance(Duration.ofSeconds(10));
    assertThat(pace.heldBack()).isEmpty();
    pace.tidy();
    assertThat(sentAtOnce(1)).isEqualTo(4);
  }

  private void take(long... chats) {
    for (long chat : chats) {
      pace.take(chat);
    }
    // So that the limit for all has nothing to say.
    time.advance(Duration.ofMillis(40L * chats.length));
  }

  @Test
  void retryAfterIsObeyedInFullForTheChatOnly() {
    take(1, 2, GROUP, GROUP - 1, GROUP - 2);
    pace.refused(1, Duration.ofSeconds(70));
    pace.refused(2, Duration.ofSeconds(90));
    for (long group = GROUP - 2; group <= GROUP; group++) {
      pace.refused(group, Duration.ofSeconds(40));
    }
    assertThat(pace.untilReady(3)).isZero();
    time.advance(Duration.ofSeconds(69));
    assertThat(pace.untilReady(GROUP)).isZero();
    assertThat(pace.untilReady(1)).isEqualTo(Duration.ofSeconds(1));
    assertThat(pace.untilReady(2)).isEqualTo(Duration.ofSeconds(21));
  }

  @Test
  void onePersonAfterTheOtherBeingRefusedMeansAllAndOneTries() {
    take(1, 2, 3);
    for (long chat = 1; chat <= 3; chat++) {
      pace.refused(chat, Duration.ofHours(1));
    }
    assertThat(pace.untilReady(4)).isEqualTo(Breaker.LONGEST_PAUSE);
    time.advance(Breaker.LONGEST_PAUSE);
    assertThat(pace.untilReady(4)).isZero();
    pace.take(4);
    assertThat(pace.untilReady(5)).isPositive();
    pace.answered(4);
    time.advance(Duration.ofMillis(100));
    assertThat(pace.untilReady(5)).isZero();
    assertThat(pace.untilReady(1)).isGreaterThan(Duration.ofMinutes(59));
  }

  @Test
  void whatFailsTogetherCountsOnce() {
    var underWay = LongStream.rangeClosed(1, 30).toArray();
    take(underWay);
    time.advance(Duration.ofSeconds(1));
    for (long chat : underWay) {
      pace.failed(chat);
    }
    assertThat(pace.untilReady()).isBetween(Duration.ofMillis(400), Duration.ofMillis(500));
    time.advance(Duration.ofMillis(500));
    assertThat(pace.suspects()).hasSize(30);
    // One tries; when it is through, so are all.
    pace.take(31);
    assertThat(pace.untilReady(32)).isPositive();
    pace.answered(31);
    time.advance(Duration.ofMillis(500));
    assertThat(pace.heldBack()).isEmpty();
    assertThat(pace.untilReady(1)).isZero();
  }

  @Test
  void itPausesLongerWhileTelegramIsAwayButNeverLong() {
    take(1, 2, 3);
    for (long chat = 1; chat <= 3; chat++) {
      pace.failed(chat);
    }
    var longest = Duration.ZERO;
    for (long chat = 4; chat < 30; chat++) {
      var pause = pace.untilReady();
      assertThat(pause).isPositive().isLessThanOrEqualTo(Breaker.LONGEST_PAUSE);
      longest = Pace.longer(longest, pause);
      time.advance(pause);
      pace.take(chat);
      pace.failed(chat);
    }
    assertThat(longest).isGreaterThanOrEqualTo(Duration.ofSeconds(4));
    // Who tried last doesn't try again before others.
    assertThat(pace.untilReady(29)).isGreaterThan(pace.untilReady(50));
    time.advance(Breaker.LONGEST_PAUSE.multipliedBy(2));
    assertThat(pace.untilReady(29)).isZero();
  }

  @Test
  void aTryThatIsNotAnsweredHoldsNobodyUpForLong() {
    take(1, 2, 3);
    for (long chat = 1; chat <= 3; chat++) {
      pace.failed(chat);
    }
    time.advance(pace.untilReady());
    pace.take(4);
    assertThat(pace.untilReady(5)).isEqualTo(Breaker.LONGEST_PAUSE);
    time.advance(Breaker.LONGEST_PAUSE);
    assertThat(pace.untilReady(5)).isZero();
    pace.take(5);
    pace.answered(5);
    // That one fails at last, which says nothing of now.
    pace.failed(4);
    time.advance(Duration.ofMillis(100));
    assertThat(pace.untilReady(6)).isZero();
  }

  @Test
  void aChatThatFailsAlwaysIsTriedNowAndThenAndMutesNobody() {
    int tries = 0;
    for (int second = 0; second < 600; second++) {
      if (pace.untilReady(1).isZero()) {
        pace.take(1);
        pace.failed(1);
        tries++;
      }
      assertThat(pace.untilReady(2)).isLessThan(Duration.ofMillis(100));
      time.advance(Duration.ofSeconds(1));
    }
    assertThat(tries).isBetween(100, 140);
    pace.take(1);
    pace.answered(1);
    time.advance(Duration.ofSeconds(31));
    assertThat(pace.untilReady(1)).isZero();
  }

  @Test
  void badAnswersToManyChatsDelayAGoodOneByAMomentOnly() {
    for (long bad = 1; bad <= 60; bad++) {
      time.advance(pace.untilReady());
      pace.take(bad);
      pace.failed(bad);
    }
    assertThat(pace.suspects()).hasSize(60).doesNotContain(100L);
    time.advance(pace.untilReady());
    pace.take(100);
    pace.answered(100);
    assertThat(pace.suspects()).isEmpty();
    time.advance(Duration.ofMillis(100));
    assertThat(pace.untilReady()).isZero();
  }
}

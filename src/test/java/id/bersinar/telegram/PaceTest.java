package id.bersinar.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.dialogue.Lane;
import java.time.Duration;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaceTest extends PaceScenario {

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
    for (long chat = 1; chat <= 6; chat++) {
      assertThat(pace.untilReady(chat)).isZero();
      pace.take(chat);
    }
    assertThat(pace.untilReady(7)).isBetween(Duration.ofNanos(1), Duration.ofMillis(40));
  }

  @Test
  void aLongMailingUsesTheLimitAndNeverMoreOfIt() {
    var taken = mailing(pace, Duration.ofMinutes(10));
    assertThat(taken.size()).isBetween((int) (29.5 * 600), 30 * 600);
    for (int next = 1; next < taken.size(); next++) {
      // Nothing urgent that comes now waits longer, but for the pauses of the program itself.
      assertThat(taken.get(next) - taken.get(next - 1)).isLessThan(450_000_000);
    }
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "5, 100", "20, 250", "80, 200", "80, 990", "300, 1500", "20, 10000"})
  void noSecondSeesMoreThanTheLimitHoweverLateMessagesLeave(int late, int pause) {
    var taken =
        mailing(pace, Duration.ofMinutes(5), Duration.ofMillis(late), Duration.ofMillis(pause));
    for (int first = 0; first + LIMIT < taken.size(); first++) {
      assertThat(taken.get(first + LIMIT) - taken.get(first)).isGreaterThan(1_000_000_000);
    }
  }

  @Test
  void theLimitIsASetting() {
    var slow = pace(5, 0);
    assertThat(mailing(slow, Duration.ofMinutes(1)).size()).isBetween(290, 301);
    var fast = pace(1000, 0);
    assertThat(mailing(fast, Duration.ofSeconds(10)).size()).isBetween(8_000, 10_000);
  }

  @Test
  void whatWasTakenComesBackWithTheTimeThatPasses() {
    sentAtOnce(1);
    time.advance(Duration.ofSeconds(1));
    assertThat(pace.untilReady(1)).isZero();
    pace.take(1);
    time.advance(Duration.ofMillis(500));
    assertThat(pace.untilReady(1)).isPositive();
    assertThat(pace.isHeldBack(1)).isTrue();
    assertThat(pace.isHeldBack(2)).isFalse();
    time.advance(Duration.ofSeconds(10));
    assertThat(pace.isHeldBack(1)).isFalse();
    pace.tidy();
    assertThat(sentAtOnce(1)).isEqualTo(4);
  }

  @Test
  void paidBroadcastsLeaveBesideWhatIsFree() {
    var paid = pace(LIMIT, 1000);
    int broadcasts = 0;
    int answers = 0;
    long end = time.currentTimeNanos() + Duration.ofSeconds(10).toNanos();
    for (long chat = 1; time.currentTimeNanos() < end; chat++) {
      if (paid.untilLane(Lane.BROADCAST.rank()).isZero()) {
        paid.take(chat, Lane.BROADCAST.rank());
        broadcasts++;
      } else if (paid.untilLane(Lane.REMINDER.rank()).isZero()) {
        paid.take(chat, Lane.REMINDER.rank());
        answers++;
      } else {
        time.advance(Duration.ofMillis(1));
      }
    }
    assertThat(broadcasts).isBetween(9_500, 10_000);
    assertThat(answers).isBetween(290, 301);
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
    assertThat(LongStream.of(underWay).noneMatch(pace::isHeldBack)).isTrue();
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
      assertThat(pause).isPositive().isLessThanOrEqualTo(BackOff.LONGEST_FOR_TELEGRAM);
      longest = Pace.longer(longest, pause);
      time.advance(pause);
      pace.take(chat);
      pace.failed(chat);
    }
    assertThat(longest).isBetween(Duration.ofMillis(1600), Duration.ofSeconds(2));
    // Who tried last doesn't try again before others.
    assertThat(pace.untilReady(29)).isGreaterThan(pace.untilReady(50));
    time.advance(BackOff.LONGEST_FOR_TELEGRAM.multipliedBy(2));
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
    assertThat(pace.untilReady(5)).isEqualTo(BackOff.LONGEST_FOR_TELEGRAM);
    time.advance(BackOff.LONGEST_FOR_TELEGRAM);
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

package id.bersinar.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.dialogue.Lane;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class PaceTest {

  private static final long GROUP = -5;
  private static final int LIMIT = 30;

  private final MovableTime time = new MovableTime();
  private final Pace pace = pace(LIMIT, 0);

  private Pace pace(int messagesPerSecond, int paidBroadcasts) {
    var settings =
        new TelegramSettings(
            "1:contoh",
            URI.create("http://127.0.0.1:1"),
            "",
            "",
            messagesPerSecond,
            paidBroadcasts);
    return new Pace(settings, new PaidBroadcasts(settings), time);
  }

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
    for (int first = 0; first + LIMIT < taken.size(); first++) {
      assertThat(taken.get(first + LIMIT) - taken.get(first)).isGreaterThanOrEqualTo(900_000_000);
    }
    for (int next = 1; next < taken.size(); next++) {
      // Nothing urgent that comes now waits longer, but for the pauses of the program itself.
      assertThat(taken.get(next) - taken.get(next - 1)).isLessThan(450_000_000);
    }
  }

  @Test
  void theLimitIsASetting() {
    var slow = pace(5, 0);
    assertThat(mailing(slow, Duration.ofMinutes(1)).size()).isBetween(290, 301);
    var fast = pace(1000, 0);
    assertThat(mailing(fast, Duration.ofSeconds(10)).size()).isBetween(8_000, 10_000);
  }

  /// When messages left, one to each chat, where the program comes late now and then.
  private List<Long> mailing(Pace pace, Duration length) {
    var taken = new ArrayList<Long>();
    var late = new Random(7);
    long end = time.currentTimeNanos() + length.toNanos();
    for (long chat = 1000; time.currentTimeNanos() < end; chat++) {
      var wait = pace.untilReady(chat);
      if (wait.isPositive()) {
        time.advance(wait.plusNanos(late.nextInt(80_000_000)));
      }
      if (chat % 1000 == 0) {
        time.advance(Duration.ofMillis(200));
      }
      pace.take(chat);
      taken.add(time.currentTimeNanos());
    }
    return taken;
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

  /// Refuses a message to each of three, and then what was under way.
  private void refuseAll(Duration... waits) {
    for (int chat = 1; chat <= waits.length; chat++) {
      take(chat);
    }
    for (int chat = 1; chat <= waits.length; chat++) {
      pace.refused(chat, waits[chat - 1]);
    }
  }

  @Test
  void onePersonAfterTheOtherBeingRefusedMeansAllForExactlySoLong() {
    var wait = Duration.ofSeconds(10_072);
    refuseAll(wait, wait, wait, wait);
    assertThat(pace.untilReady(9)).isEqualTo(wait);
    assertThat(pace.stopped()).isEqualTo(wait);
    time.advance(wait.minusNanos(1));
    assertThat(pace.untilReady()).isPositive();
    time.advance(Duration.ofNanos(1));
    // Then one goes first.
    assertThat(pace.untilReady(9)).isZero();
    pace.take(9);
    assertThat(pace.untilReady(10)).isPositive();
    pace.answered(9);
    time.advance(Duration.ofMillis(100));
    assertThat(pace.untilReady(10)).isZero();
    assertThat(pace.untilReady(1)).isZero();
  }

  @Test
  void whatTelegramStillTookDoesNotEndItsWait() {
    take(8);
    refuseAll(Duration.ofHours(1), Duration.ofHours(1), Duration.ofHours(1));
    pace.answered(8);
    assertThat(pace.untilReady(9)).isEqualTo(Duration.ofHours(1));
  }

  @Test
  void thatItIsNotOverYetIsKeptToAsWell() {
    refuseAll(Duration.ofMinutes(1), Duration.ofMinutes(1), Duration.ofMinutes(1));
    time.advance(Duration.ofMinutes(1));
    pace.take(9);
    pace.refused(9, Duration.ofMinutes(20));
    assertThat(pace.untilReady(10)).isEqualTo(Duration.ofMinutes(20));
  }

  @Test
  void aPersonsOwnWaitIsNotTakenForEverybodys() {
    refuseAll(Duration.ofHours(1), Duration.ofSeconds(30), Duration.ofSeconds(31));
    assertThat(pace.untilReady(9)).isEqualTo(Duration.ofSeconds(30));
    time.advance(Duration.ofSeconds(30));
    pace.take(9);
    pace.answered(9);
    assertThat(pace.untilReady(1)).isEqualTo(Duration.ofHours(1).minusSeconds(30));
  }

  @Test
  void oneChatsWaitMutesNobodyWhileTelegramIsAway() {
    for (long chat = 1; chat <= 3; chat++) {
      take(chat);
      pace.failed(chat);
    }
    time.advance(pace.untilReady());
    pace.take(4);
    pace.refused(4, Duration.ofHours(3));
    assertThat(pace.untilReady(5)).isLessThanOrEqualTo(BackOff.LONGEST_FOR_TELEGRAM);
  }

  @Test
  void afterARefusalFewerLeaveForSomeMinutes() {
    var minute = Duration.ofMinutes(1);
    assertThat(mailing(pace, minute).size()).isGreaterThan(1770);
    pace.take(1);
    pace.refused(1, Duration.ofSeconds(3));
    // What was under way doesn't count once more.
    pace.refused(1, Duration.ofSeconds(3));
    time.advance(Duration.ofSeconds(3));
    assertThat(mailing(pace, Duration.ofSeconds(20)).size()).isBetween(380, 402);
    assertThat(mailing(pace, minute).size()).isBetween(1200, 1350);
    time.advance(Throughput.A_STEP.multipliedBy(2));
    for (int step = 0; step < 10; step++) {
      assertThat(pace.untilReady(2)).isZero();
      time.advance(Throughput.A_STEP);
    }
    assertThat(mailing(pace, minute).size()).isGreaterThan(1770);
  }

  @Test
  void whoeverIsWrittenToTooFastOrAGroupSlowsNobodyDown() {
    take(1, 1, 1, 1, GROUP);
    pace.refused(1, Duration.ofSeconds(3));
    pace.refused(GROUP, Duration.ofSeconds(40));
    assertThat(mailing(pace, Duration.ofMinutes(1)).size()).isGreaterThan(1770);
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

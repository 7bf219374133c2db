package id.bersinar.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/// What Telegram's 429 means for whom, and for how long.
class RefusalsTest extends PaceScenario {

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
}

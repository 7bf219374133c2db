package id.bersinar.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RisingPausesTest {

  private static final RisingPauses PAUSES =
      new RisingPauses(Duration.ofHours(4), Duration.ofDays(1), 4);

  @Test
  void pausesAreSteadyThenDoubleAndStopRising() {
    assertThat(PAUSES.after(0)).hasHours(4);
    assertThat(PAUSES.after(4)).hasHours(4);
    assertThat(PAUSES.after(5)).hasHours(8);
    assertThat(PAUSES.after(6)).hasHours(16);
    assertThat(PAUSES.after(7)).hasDays(1);
    assertThat(PAUSES.after(Integer.MAX_VALUE)).hasDays(1);
  }

  @Test
  void noPauseIsShorterThanTheOneBeforeOrLongerThanTheLongest() {
    var random = new Random(1);
    for (int n = 0; n < 1_000; n++) {
      var first = Duration.ofSeconds(random.nextInt(1, 100_000));
      var pauses =
          new RisingPauses(first, first.multipliedBy(random.nextInt(1, 50)), random.nextInt(6));
      for (int reminders = 0; reminders < 20; reminders++) {
        assertThat(pauses.after(reminders + 1))
            .isBetween(pauses.after(reminders), pauses.longest());
      }
    }
  }

  @Test
  void aReminderIsDueWhenItsPauseIsOverAndNotBefore() {
    var now = Instant.parse("2026-11-25T03:00:00Z");
    var unanswered = Unanswered.from(now);
    for (int reminders = 0; reminders < 10; reminders++) {
      var due = unanswered.since().plus(PAUSES.after(reminders));
      assertThat(unanswered.isDue(due.minusNanos(1), PAUSES)).isFalse();
      assertThat(unanswered.isDue(due, PAUSES)).isTrue();
      unanswered = unanswered.reminded(due);
    }
  }
}

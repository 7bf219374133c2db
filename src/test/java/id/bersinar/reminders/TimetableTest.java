package id.bersinar.reminders;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import id.bersinar.area.WallClock;
import id.bersinar.people.Audience;
import id.bersinar.scenario.EachDatabase;
import id.bersinar.scenario.TakesSeconds;
import java.time.Duration;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.quartz.SchedulerException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.Status;
import org.springframework.dao.QueryTimeoutException;

/// Reminders and Quartz.
@EachDatabase
@TakesSeconds(30)
class TimetableTest extends RemindersTest {

  @Autowired private WallClock wallClock;

  private LocalDateTime now() {
    return wallClock.now().toLocalDateTime();
  }

  @Test
  void aMomentHasOneTriggerHoweverMuchIsDueThen() throws SchedulerException {
    neighbourhood.stakeholder("Budi (contoh)", "Dinas Sosial (contoh)");
    make(LocalDateTime.parse("2030-11-21T09:00"), Recurrence.DAILY);
    make(LocalDateTime.parse("2030-11-21T09:00"), Recurrence.ONCE);
    assertThat(hasTrigger("2030-11-21T09:00")).isFalse();
    goTo("2030-11-21T08:56");
    lookAhead();
    lookAhead();
    var at = LocalDateTime.parse("2030-11-21T09:00").atZone(WIB).toInstant();
    var trigger = requireNonNull(scheduler.getTrigger(Timetable.key(at)));
    assertThat(trigger.getNextFireTime().toInstant()).isEqualTo(at);
    assertThat(trigger.getJobDataMap()).isEmpty();
    goTo("2030-11-21T09:00");
    fireAll();
    goTo("2030-11-22T08:56");
    lookAhead();
    assertThat(hasTrigger("2030-11-22T09:00")).isTrue();
  }

  @Test
  void whatComesSoonHasItsTriggerAtOnce() {
    make(LocalDateTime.parse("2030-11-20T10:19"), Recurrence.ONCE);
    make(LocalDateTime.parse("2030-11-20T10:21"), Recurrence.ONCE);
    assertThat(hasTrigger("2030-11-20T10:19")).isTrue();
    assertThat(hasTrigger("2030-11-20T10:21")).isFalse();
  }

  @Test
  void aReminderAndWhatIsDueAreMadeTogetherOrNotAtAll() {
    transactions.executeWithoutResult(
        status -> {
          make(LocalDateTime.parse("2030-11-20T10:18"), Recurrence.ONCE);
          status.setRollbackOnly();
        });
    assertThat(count("reminder")).isZero();
    assertThat(count("reminder_due")).isZero();
    assertThat(hasTrigger("2030-11-20T10:18")).isFalse();
  }

  @Test
  void deletingIsUndoneTogetherToo() {
    var id = make(LocalDateTime.parse("2030-11-20T10:17"), Recurrence.ONCE);
    transactions.executeWithoutResult(
        status -> {
          editing.delete(hasansId(), id, Part.ALL);
          status.setRollbackOnly();
        });
    assertThat(count("reminder")).isEqualTo(1);
    assertThat(count("reminder_due")).isEqualTo(1);
  }

  @Test
  void quartzFiresOnItsOwn() {
    clock.reset();
    // For himself, so that it may be night.
    makeFor(Audience.ME, now().plusSeconds(2), Recurrence.DAILY);
    await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(() -> hasan.sees("Rapat (contoh)").seesNothingOf("reminders.late"));
    assertThat(count("reminder_delivery")).isEqualTo(1);
  }

  @Test
  void theSweepBringsWhatNoTriggerHasBrought() {
    make(LocalDateTime.parse("2030-11-21T09:00"), Recurrence.ONCE);
    goTo("2030-11-21T09:01");
    context.getBean(Sweep.class).run();
    hasan.sees("Rapat (contoh)");
    assertThat(count("reminder_delivery")).isEqualTo(2);
  }

  @Test
  void whatRepeatsIsPlannedOnAndNothingTwice() {
    make(LocalDateTime.parse("2030-11-21T09:00"), Recurrence.DAILY);
    make(LocalDateTime.parse("2030-11-21T09:00"), Recurrence.MONTHLY);
    long planned = count("reminder_due");
    context.getBean(PlanAhead.class).run();
    assertThat(count("reminder_due")).isEqualTo(planned);
    clock.advance(Duration.ofDays(10));
    context.getBean(PlanAhead.class).run();
    context.getBean(PlanAhead.class).run();
    // Ten days more, and the month after.
    assertThat(count("reminder_due")).isEqualTo(planned + 11);
  }

  @Test
  void theHealthShowsThatNobodyBringsWhatIsDue() {
    var health = context.getBean(SchedulerHealth.class);
    make(LocalDateTime.parse("2030-11-21T09:00"), Recurrence.ONCE);
    goTo("2030-11-21T09:01");
    assertThat(requireNonNull(health.health()).getStatus()).isEqualTo(Status.UP);
    goTo("2030-11-21T09:16");
    assertThat(requireNonNull(health.health()).getStatus()).isEqualTo(Status.DOWN);
  }

  @Test
  void theHealthHasAWordForADatabaseThatIsAway() {
    var away = mock(NextTimes.class);
    when(away.oldest()).thenThrow(new QueryTimeoutException("contoh"));
    var health = requireNonNull(new SchedulerHealth(scheduler, away, clock).health());
    assertThat(health.getStatus()).isEqualTo(Status.DOWN);
    assertThat(health.getDetails()).containsKey("trouble");
  }

  @Test
  void theHealthShowsThatTheSchedulerRuns() throws SchedulerException {
    var health = context.getBean(SchedulerHealth.class);
    assertThat(requireNonNull(health.health()).getStatus()).isEqualTo(Status.UP);
    assertThat(scheduler.getMetaData().isJobStoreClustered()).isTrue();
    scheduler.standby();
    assertThat(requireNonNull(health.health()).getStatus()).isEqualTo(Status.DOWN);
    scheduler.start();
    assertThat(requireNonNull(health.health()).getStatus()).isEqualTo(Status.UP);
  }
}

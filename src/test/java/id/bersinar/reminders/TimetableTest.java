package id.bersinar.reminders;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import id.bersinar.area.WallClock;
import id.bersinar.scenario.EachDatabase;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.quartz.SchedulerException;
import org.quartz.TriggerKey;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.Status;
import org.springframework.dao.QueryTimeoutException;

/// Reminders and Quartz.
@EachDatabase(seconds = 30)
class TimetableTest extends RemindersTest {

  @Autowired private WallClock wallClock;

  private LocalDateTime now() {
    return wallClock.now().toLocalDateTime();
  }

  @Test
  void aReminderHasOneTriggerHoweverManyGetIt() throws SchedulerException {
    neighbourhood.resident("Budi (contoh)");
    neighbourhood.resident("Sari (contoh)");
    var id = make(LocalDateTime.parse("2030-11-21T09:00"), Recurrence.DAILY);
    assertThat(hasTrigger(id)).isFalse();
    goTo("2030-11-21T08:56");
    lookAhead();
    lookAhead();
    var triggers =
        "select count(*) from qrtz_triggers where trigger_group = 'reminders'"
            + " and trigger_name = '"
            + id
            + "'";
    assertThat(database.queryForObject(triggers, Long.class)).isEqualTo(1);
    goTo("2030-11-21T09:00");
    fireAll();
    goTo("2030-11-22T08:56");
    lookAhead();
    assertThat(database.queryForObject(triggers, Long.class)).isEqualTo(1);
    var trigger = requireNonNull(scheduler.getTrigger(new TriggerKey(id.toString(), "reminders")));
    assertThat(trigger.getNextFireTime().toInstant())
        .isEqualTo(LocalDateTime.parse("2030-11-22T09:00").atZone(WIB).toInstant());
    assertThat(trigger.getJobDataMap()).isEmpty();
  }

  @Test
  void aTriggerForAnotherTimeOrOneThatFailedIsSetAnew() throws SchedulerException {
    var id = make(LocalDateTime.parse("2030-11-21T09:00"), Recurrence.ONCE);
    goTo("2030-11-21T08:58");
    lookAhead();
    planner.move(hasansId(), id, When.once(LocalDateTime.parse("2030-11-21T12:00")));
    goTo("2030-11-21T11:56");
    lookAhead();
    var key = new TriggerKey(id.toString(), "reminders");
    assertThat(requireNonNull(scheduler.getTrigger(key)).getNextFireTime().toInstant())
        .isEqualTo(LocalDateTime.parse("2030-11-21T12:00").atZone(WIB).toInstant());
    assertThat(timetable.lacking()).isEmpty();
    database.update(
        "update qrtz_triggers set trigger_state = 'ERROR' where trigger_name = ?", "" + id);
    assertThat(timetable.lacking()).containsExactly(id);
    lookAhead();
    assertThat(timetable.lacking()).isEmpty();
  }

  @Test
  void whatIsDueIsLeftToTheTriggerThatFiresIt() {
    var id = make(LocalDateTime.parse("2030-11-21T09:00"), Recurrence.ONCE);
    goTo("2030-11-21T08:58");
    lookAhead();
    goTo("2030-11-21T09:00");
    database.update(
        "update qrtz_triggers set trigger_state = 'COMPLETE', next_fire_time = -1"
            + " where trigger_name = ?",
        "" + id);
    assertThat(timetable.lacking()).isEmpty();
  }

  @Test
  void whatComesSoonHasItsTriggerAtOnce() {
    assertThat(hasTrigger(make(LocalDateTime.parse("2030-11-20T10:19"), Recurrence.ONCE))).isTrue();
    assertThat(hasTrigger(make(LocalDateTime.parse("2030-11-20T10:21"), Recurrence.ONCE)))
        .isFalse();
  }

  @Test
  void aReminderAndItsTriggerAreMadeTogetherOrNotAtAll() {
    var id =
        transactions.execute(
            status -> {
              var made = make(LocalDateTime.parse("2030-11-20T10:17"), Recurrence.ONCE);
              status.setRollbackOnly();
              return made;
            });
    assertThat(count("reminder")).isZero();
    assertThat(hasTrigger(requireNonNull(id))).isFalse();
  }

  @Test
  void deletingIsUndoneTogetherToo() {
    var id = make(LocalDateTime.parse("2030-11-20T10:17"), Recurrence.ONCE);
    transactions.executeWithoutResult(
        status -> {
          planner.delete(hasansId(), id);
          status.setRollbackOnly();
        });
    assertThat(count("reminder")).isEqualTo(1);
    assertThat(hasTrigger(id)).isTrue();
  }

  @Test
  void quartzFiresOnItsOwn() {
    clock.reset();
    var budi = neighbourhood.resident("Budi (contoh)");
    var id = make(now().plusSeconds(2), Recurrence.DAILY);
    await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(() -> budi.sees("Rapat (contoh)").seesNothingOf("reminders.late"));
    assertThat(count("reminder_delivery")).isEqualTo(2);
    // The next one is far.
    await().atMost(Duration.ofSeconds(10)).until(() -> !hasTrigger(id));
  }

  @Test
  void anotherNodeTakesOverWhatACrashInterrupted() throws SchedulerException {
    var cluster = scheduler.getSchedulerName();
    var id = make(LocalDateTime.parse("2030-11-21T09:00"), Recurrence.ONCE);
    goTo("2030-11-21T09:00");
    long longAgo = System.currentTimeMillis() - Duration.ofMinutes(10).toMillis();
    database.update(
        "insert into qrtz_scheduler_state values (?, 'dead', ?, 7500)", cluster, longAgo);
    database.update(
        "insert into qrtz_fired_triggers values (?, 'dead1', ?, 'reminders', 'dead', ?, ?,"
            + " 5, 'EXECUTING', 'reminder', 'reminders', false, true)",
        cluster,
        id.toString(),
        longAgo,
        longAgo);
    await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> hasan.sees("Rapat (contoh)"));
    await().atMost(Duration.ofSeconds(10)).until(() -> !hasTrigger(id));
    assertThat(count("reminder_delivery")).isEqualTo(1);
  }

  @Test
  void firedManyTimesAtOnceItArrivesOnce() throws InterruptedException {
    var id = make(LocalDateTime.parse("2030-11-21T09:00"), Recurrence.DAILY);
    goTo("2030-11-21T09:00");
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var fires = Collections.nCopies(8, Executors.callable(() -> firing.fire(id)));
      for (var fired : threads.invokeAll(fires)) {
        assertThat(fired.state()).isEqualTo(Future.State.SUCCESS);
      }
    }
    assertThat(count("reminder_delivery")).isEqualTo(1);
  }

  @Test
  void aTriggerWhoseReminderIsGoneDoesNoHarm() {
    clock.reset();
    var id = make(now().plusSeconds(3), Recurrence.ONCE);
    database.update("delete from reminder");
    await().atMost(Duration.ofSeconds(60)).until(() -> !hasTrigger(id));
  }

  @Test
  void theSweepBringsWhatATriggerFailedToBring() throws SchedulerException {
    var id = make(LocalDateTime.parse("2030-11-21T09:00"), Recurrence.ONCE);
    goTo("2030-11-21T09:03");
    scheduler.triggerJob(SweepJob.KEY);
    await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> hasan.sees("Rapat (contoh)"));
    assertThat(count("reminder_delivery")).isEqualTo(1);
  }

  @Test
  void theSweepBringsWhatWasSnoozed() throws SchedulerException {
    make(LocalDateTime.parse("2030-11-21T09:00"), Recurrence.ONCE);
    goTo("2030-11-21T09:00");
    fireAll();
    hasan.taps("reminders.snooze-hour");
    goTo("2030-11-21T10:01");
    scheduler.triggerJob(SweepJob.KEY);
    await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> hasan.sees("reminders.again"));
  }

  @Test
  void theHealthShowsThatNobodyBringsWhatIsDue() {
    var health = context.getBean(SchedulerHealth.class);
    make(LocalDateTime.parse("2030-11-21T09:00"), Recurrence.ONCE);
    goTo("2030-11-21T09:14");
    assertThat(requireNonNull(health.health()).getStatus()).isEqualTo(Status.UP);
    goTo("2030-11-21T09:16");
    assertThat(requireNonNull(health.health()).getStatus()).isEqualTo(Status.DOWN);
  }

  @Test
  void theHealthHasAWordForADatabaseThatIsAway() {
    var away = mock(Reminders.class);
    when(away.countOverdue(any())).thenThrow(new QueryTimeoutException("contoh"));
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

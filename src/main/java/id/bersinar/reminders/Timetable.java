package id.bersinar.reminders;

import static org.quartz.SimpleScheduleBuilder.simpleSchedule;
import static org.quartz.TriggerBuilder.newTrigger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.TriggerKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The reminders' triggers: one for each that comes soon. Whoever makes or changes a reminder that
/// comes later sets none, the sweep does. They are set within the running transaction, as the last
/// thing, since Quartz's lock is held from then until its end.
@Component
class Timetable {

  private static final String GROUP = "reminders";

  // The sweep comes several times before that.
  private static final Duration SOON = Duration.ofMinutes(5);

  private final Scheduler scheduler;
  private final Reminders reminders;
  private final JdbcClient database;
  private final Clock clock;

  Timetable(Scheduler scheduler, Reminders reminders, JdbcClient database, Clock clock) {
    this.scheduler = scheduler;
    this.reminders = reminders;
    this.database = database;
    this.clock = clock;
  }

  /// Has the reminder fire when it is due next, where that is soon. A trigger that it had for
  /// another time finds nothing due.
  void follow(Reminder reminder) {
    reminder.next().filter(it -> it.isBefore(soon())).ifPresent(at -> set(reminder.id(), at));
  }

  /// As [#follow].
  @Transactional
  public void follow(UUID reminder) {
    reminders.lock(reminder).ifPresent(this::follow);
  }

  private Instant soon() {
    return clock.instant().plus(SOON);
  }

  /// The reminders that come soon and have no trigger that would fire then. What is due is left to
  /// the trigger that is firing it, and then to the sweep.
  @Transactional(readOnly = true)
  public List<UUID> lacking() {
    return database
        .sql(
            "select r.id, r.next_at, t.next_fire_time, t.trigger_state from reminder r"
                + " left join qrtz_triggers t on t.sched_name = :scheduler"
                + " and t.trigger_group = :group and t.trigger_name = cast(r.id as varchar(36))"
                + " where r.next_at > :now and r.next_at < :soon order by r.next_at")
        .param("scheduler", scheduler())
        .param("group", GROUP)
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .param("soon", soon().atOffset(ZoneOffset.UTC))
        .query((row, _) -> new Coming(row.getObject("id", UUID.class), willFire(row)))
        .list()
        .stream()
        .filter(it -> !it.willFire())
        .map(Coming::reminder)
        .toList();
  }

  private record Coming(UUID reminder, boolean willFire) {}

  private static boolean willFire(ResultSet row) throws SQLException {
    var at = row.getObject("next_at", OffsetDateTime.class).toInstant();
    return row.getLong("next_fire_time") == at.toEpochMilli()
        && !"ERROR".equals(row.getString("trigger_state"));
  }

  private String scheduler() {
    try {
      return scheduler.getSchedulerName();
    } catch (SchedulerException e) {
      throw new IllegalStateException("the scheduler has no name", e);
    }
  }

  private void set(UUID reminder, Instant at) {
    // A misfire is told to the job at once; what was missed, the reminder knows.
    var trigger =
        newTrigger()
            .withIdentity(key(reminder))
            .forJob(ReminderJob.KEY)
            .startAt(Date.from(at))
            .withSchedule(simpleSchedule().withMisfireHandlingInstructionFireNow())
            .build();
    try {
      if (scheduler.rescheduleJob(key(reminder), trigger) == null) {
        scheduler.scheduleJob(trigger);
      }
    } catch (SchedulerException e) {
      throw new IllegalStateException("a reminder's trigger can't be set", e);
    }
  }

  /// Takes the reminder's trigger away.
  void clear(UUID reminder) {
    try {
      if (scheduler.checkExists(key(reminder))) {
        scheduler.unscheduleJob(key(reminder));
      }
    } catch (SchedulerException e) {
      throw new IllegalStateException("a reminder's trigger can't be taken away", e);
    }
  }

  private static TriggerKey key(UUID reminder) {
    return new TriggerKey(reminder.toString(), GROUP);
  }
}

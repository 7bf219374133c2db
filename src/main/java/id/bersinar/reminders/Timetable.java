package id.bersinar.reminders;

import static org.quartz.SimpleScheduleBuilder.simpleSchedule;
import static org.quartz.TriggerBuilder.newTrigger;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import org.quartz.ObjectAlreadyExistsException;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.TriggerKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Quartz's triggers: one for each moment that comes soon and at which something is due, however
/// much that is. Whoever plans something for later sets none, the sweep does. They are set within
/// the running transaction, as the last thing, since Quartz's lock is held from then until its end.
@Component
class Timetable {

  private static final String GROUP = "reminders";

  // The sweep comes several times before that.
  private static final Duration SOON = Duration.ofMinutes(5);

  private final Scheduler scheduler;
  private final JdbcClient database;
  private final Clock clock;

  Timetable(Scheduler scheduler, JdbcClient database, Clock clock) {
    this.scheduler = scheduler;
    this.database = database;
    this.clock = clock;
  }

  /// Has what is due then claimed then, where that is soon.
  void follow(Instant due) {
    if (due.isBefore(clock.instant().plus(SOON))) {
      set(due);
    }
  }

  /// Sets the triggers that are missing for what comes soon.
  void lookAhead() {
    var now = clock.instant();
    database
        .sql(
            """
            select next_due from reminder where next_due > :now and next_due < :soon
            union
            select acts_at from reminder_delivery where acts_at > :now and acts_at < :soon
            """)
        .param("now", DueRows.at(now))
        .param("soon", DueRows.at(now.plus(SOON)))
        .query((row, _) -> row.getObject(1, OffsetDateTime.class).toInstant())
        .list()
        .forEach(this::set);
  }

  private void set(Instant due) {
    var key = key(due);
    // However late it fires, the rows know what is late.
    var trigger =
        newTrigger()
            .withIdentity(key)
            .forJob(ClaimJob.KEY)
            .startAt(Date.from(Instant.ofEpochSecond(Long.parseLong(key.getName()))))
            .withSchedule(simpleSchedule().withMisfireHandlingInstructionIgnoreMisfires())
            .build();
    try {
      if (!scheduler.checkExists(key)) {
        scheduler.scheduleJob(trigger);
      }
    } catch (ObjectAlreadyExistsException e) {
      // Another node was quicker.
    } catch (SchedulerException e) {
      throw new IllegalStateException("a trigger can't be set", e);
    }
  }

  /// The first whole second at which it is due.
  static TriggerKey key(Instant due) {
    var second = due.plusNanos(999_999_999).truncatedTo(ChronoUnit.SECONDS);
    return new TriggerKey(Long.toString(second.getEpochSecond()), GROUP);
  }
}

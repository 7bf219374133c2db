package id.bersinar.reminders;

import static org.quartz.SimpleScheduleBuilder.simpleSchedule;
import static org.quartz.TriggerBuilder.newTrigger;

import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.TriggerKey;
import org.springframework.stereotype.Component;

/// The reminders' triggers: one for each that has a next time. They are set within the running
/// transaction, as the last thing, since Quartz's lock is held from then until its end.
@Component
class Timetable {

  private static final String GROUP = "reminders";

  private final Scheduler scheduler;

  Timetable(Scheduler scheduler) {
    this.scheduler = scheduler;
  }

  /// Has the reminder fire when it is due next, or not at all.
  void follow(Reminder reminder) {
    reminder.next().ifPresentOrElse(at -> set(reminder.id(), at), () -> clear(reminder.id()));
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
      scheduler.unscheduleJob(key(reminder));
    } catch (SchedulerException e) {
      throw new IllegalStateException("a reminder's trigger can't be taken away", e);
    }
  }

  private static TriggerKey key(UUID reminder) {
    return new TriggerKey(reminder.toString(), GROUP);
  }
}

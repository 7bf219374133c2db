package id.bersinar.reminders;

import java.util.UUID;
import java.util.function.Consumer;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;
import org.quartz.JobKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Runs every minute on one node: sets the triggers of what comes soon, brings what people have
/// snoozed and what a trigger failed to bring.
@DisallowConcurrentExecution
class SweepJob implements Job {

  static final JobKey KEY = new JobKey("sweep", "reminders");

  private static final Logger log = LoggerFactory.getLogger(SweepJob.class);

  private final Firing firing;
  private final Timetable timetable;

  SweepJob(Firing firing, Timetable timetable) {
    this.firing = firing;
    this.timetable = timetable;
  }

  @Override
  public void execute(JobExecutionContext context) {
    // First what is still on time: the other two may have much to catch up with.
    lookAhead();
    firing.snoozesDue().forEach(id -> one(id, firing::bringAgain));
    firing.overdue().forEach(id -> one(id, firing::fire));
  }

  private void lookAhead() {
    try {
      timetable.lacking().forEach(id -> one(id, timetable::follow));
    } catch (RuntimeException e) {
      // What is late is brought all the same.
      log.error("What comes soon can't be looked up now: {}", e.getClass().getSimpleName());
    }
  }

  /// What fails is tried again in a minute, and doesn't keep the others from coming.
  private static void one(UUID id, Consumer<UUID> bring) {
    try {
      bring.accept(id);
    } catch (RuntimeException e) {
      // The exception's words may quote people's.
      log.error("Reminder {} can't be seen to now: {}", id, e.getClass().getSimpleName());
    }
  }
}

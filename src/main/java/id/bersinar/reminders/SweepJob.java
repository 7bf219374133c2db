package id.bersinar.reminders;

import java.util.UUID;
import java.util.function.Consumer;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;
import org.quartz.JobKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Runs every minute on one node: brings what people have snoozed, and what a trigger failed to
/// bring.
@DisallowConcurrentExecution
class SweepJob implements Job {

  static final JobKey KEY = new JobKey("sweep", "reminders");

  private static final Logger log = LoggerFactory.getLogger(SweepJob.class);

  private final Firing firing;

  SweepJob(Firing firing) {
    this.firing = firing;
  }

  @Override
  public void execute(JobExecutionContext context) {
    firing.snoozesDue().forEach(id -> one(id, firing::bringAgain));
    firing.overdue().forEach(id -> one(id, firing::fire));
  }

  /// What fails is tried again in a minute, and doesn't keep the others from coming.
  private static void one(UUID id, Consumer<UUID> bring) {
    try {
      bring.accept(id);
    } catch (RuntimeException e) {
      // The exception's words may quote people's.
      log.error("Reminder {} can't be sent now: {}", id, e.getClass().getSimpleName());
    }
  }
}

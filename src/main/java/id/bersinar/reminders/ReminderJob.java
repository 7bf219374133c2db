package id.bersinar.reminders;

import java.util.UUID;
import org.quartz.Job;
import org.quartz.JobExecutionContext;
import org.quartz.JobKey;

/// What every reminder's trigger starts. The trigger is named after its reminder; there are no
/// other data.
class ReminderJob implements Job {

  static final JobKey KEY = new JobKey("reminder", "reminders");

  private final Firing firing;

  ReminderJob(Firing firing) {
    this.firing = firing;
  }

  @Override
  public void execute(JobExecutionContext context) {
    // A job that a crash interrupted is started again by a trigger of Quartz's own.
    var trigger =
        context.isRecovering() ? context.getRecoveringTriggerKey() : context.getTrigger().getKey();
    firing.fire(UUID.fromString(trigger.getName()));
  }
}

package id.bersinar.reminders;

import org.quartz.Job;
import org.quartz.JobExecutionContext;
import org.quartz.JobKey;

/// What every trigger starts. What is due, the rows know.
class ClaimJob implements Job {

  static final JobKey KEY = new JobKey("claim", "reminders");

  private final ClaimRuns runs;

  ClaimJob(ClaimRuns runs) {
    this.runs = runs;
  }

  @Override
  public void execute(JobExecutionContext context) {
    runs.run();
  }
}

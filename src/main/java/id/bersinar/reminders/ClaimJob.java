package id.bersinar.reminders;

import org.quartz.Job;
import org.quartz.JobExecutionContext;
import org.quartz.JobKey;

/// What every trigger starts. What is due, the rows know.
class ClaimJob implements Job {

  static final JobKey KEY = new JobKey("claim", "reminders");

  private final Claims claims;

  ClaimJob(Claims claims) {
    this.claims = claims;
  }

  @Override
  public void execute(JobExecutionContext context) {
    claims.run();
  }
}

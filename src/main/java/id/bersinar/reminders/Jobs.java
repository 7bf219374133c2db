package id.bersinar.reminders;

import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The job that Quartz knows. Nothing of it is recovered after a crash: what wasn't committed is
/// still due, and the next claim takes it, on whichever node.
@Configuration(proxyBeanMethods = false)
class Jobs {

  @Bean
  JobDetail claimJob() {
    return JobBuilder.newJob(ClaimJob.class).withIdentity(ClaimJob.KEY).storeDurably().build();
  }
}

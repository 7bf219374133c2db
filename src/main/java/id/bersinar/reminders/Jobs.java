package id.bersinar.reminders;

import static org.quartz.SimpleScheduleBuilder.repeatMinutelyForever;

import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The two jobs that Quartz knows. A reminder whose sending a crash interrupts is fired again; the
/// sweep comes every minute anyway.
@Configuration(proxyBeanMethods = false)
class Jobs {

  @Bean
  JobDetail reminderJob() {
    return JobBuilder.newJob(ReminderJob.class)
        .withIdentity(ReminderJob.KEY)
        .storeDurably()
        .requestRecovery()
        .build();
  }

  @Bean
  JobDetail sweepJob() {
    return JobBuilder.newJob(SweepJob.class).withIdentity(SweepJob.KEY).storeDurably().build();
  }

  @Bean
  Trigger sweepTrigger() {
    return TriggerBuilder.newTrigger()
        .withIdentity("sweep", "reminders-sweep")
        .forJob(SweepJob.KEY)
        .withSchedule(
            repeatMinutelyForever().withMisfireHandlingInstructionNextWithRemainingCount())
        .build();
  }
}

package id.bersinar.reminders;

import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/// Shows whether reminders are fired; on the health page as "scheduler".
@Component("schedulerHealthIndicator")
class SchedulerHealth implements HealthIndicator {

  private final Scheduler scheduler;

  SchedulerHealth(Scheduler scheduler) {
    this.scheduler = scheduler;
  }

  @Override
  public Health health() {
    try {
      var state = scheduler.getMetaData();
      boolean running = state.isStarted() && !state.isInStandbyMode() && !state.isShutdown();
      return (running ? Health.up() : Health.down())
          .withDetail("instance", state.getSchedulerInstanceId())
          .build();
    } catch (SchedulerException e) {
      return Health.down(e).build();
    }
  }
}

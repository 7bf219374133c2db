package id.bersinar.timers;

import static id.bersinar.timers.Timing.Nodes.EVERY;

import java.util.List;
import org.springframework.aop.support.AopUtils;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.config.FixedDelayTask;
import org.springframework.scheduling.config.FixedRateTask;
import org.springframework.scheduling.config.ScheduledTaskRegistrar;

/// Lets all jobs run when and where they say. A recovery does nothing but what it is told.
@Configuration(proxyBeanMethods = false)
@Profile("!recovery")
@EnableScheduling
class Timers implements SchedulingConfigurer {

  private final List<PeriodicJob> jobs;
  private final House house;

  Timers(List<PeriodicJob> jobs, House house) {
    this.jobs = jobs;
    this.house = house;
  }

  @Override
  public void configureTasks(ScheduledTaskRegistrar timers) {
    // Jobs with a pause share one thread. Beside it, so that a long one doesn't lose the house.
    timers.addFixedRateTask(new FixedRateTask(this::stay, house.renewal(), house.renewal()));
    for (var job : jobs) {
      var timing = job.timing();
      timers.addFixedDelayTask(
          new FixedDelayTask(new Run(job, house), timing.pause(), timing.first()));
    }
  }

  private void stay() {
    try {
      house.isMine();
    } catch (DataAccessException e) {
      // The jobs tell of it.
    }
  }

  private static final class Run implements Runnable {
    private final PeriodicJob job;
    private final House house;
    private int term;

    Run(PeriodicJob job, House house) {
      this.job = job;
      this.house = house;
    }

    @Override
    public void run() {
      if (job.timing().nodes() == EVERY) {
        job.run();
      } else if (house.isMine()) {
        runOnce();
      }
    }

    private void runOnce() {
      if (term != house.term()) {
        term = house.term();
        job.takeOver();
      }
      job.run();
    }

    @Override
    public String toString() {
      return AopUtils.getTargetClass(job).getName();
    }
  }
}

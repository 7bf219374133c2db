package id.bersinar.reminders;

import java.time.Clock;
import java.time.Duration;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.SchedulerMetaData;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/// Shows whether reminders are fired; on the health page as "scheduler". It says so too where
/// Quartz runs and still nobody brings what is due.
@Component("schedulerHealthIndicator")
class SchedulerHealth implements HealthIndicator {

  // By then the sweep has come several times.
  private static final Duration MUCH_TOO_LATE = Duration.ofMinutes(15);

  private final Scheduler scheduler;
  private final Reminders reminders;
  private final Clock clock;

  SchedulerHealth(Scheduler scheduler, Reminders reminders, Clock clock) {
    this.scheduler = scheduler;
    this.reminders = reminders;
    this.clock = clock;
  }

  @Override
  public Health health() {
    try {
      var state = scheduler.getMetaData();
      boolean running = state.isStarted() && !state.isInStandbyMode() && !state.isShutdown();
      long late = running && hasHadTheTime(state) ? late() : 0;
      return (running && late == 0 ? Health.up() : Health.down())
          .withDetail("instance", state.getSchedulerInstanceId())
          .withDetail("late", late)
          .build();
    } catch (SchedulerException e) {
      return Health.down(e).build();
    } catch (DataAccessException | TransactionException e) {
      return Health.down().withDetail("trouble", "the database doesn't answer").build();
    }
  }

  /// After a start it brings first what came due meanwhile.
  private boolean hasHadTheTime(SchedulerMetaData state) {
    return state.getRunningSince().toInstant().plus(MUCH_TOO_LATE).isBefore(clock.instant());
  }

  private long late() {
    return reminders.countOverdue(clock.instant().minus(MUCH_TOO_LATE));
  }
}

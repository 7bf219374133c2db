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
  private static final Duration MUCH_TOO_LATE = Duration.ofMinutes(2);

  private final Scheduler scheduler;
  private final NextTimes times;
  private final Clock clock;

  SchedulerHealth(Scheduler scheduler, NextTimes times, Clock clock) {
    this.scheduler = scheduler;
    this.times = times;
    this.clock = clock;
  }

  @Override
  public Health health() {
    try {
      var state = scheduler.getMetaData();
      boolean running = state.isStarted() && !state.isInStandbyMode() && !state.isShutdown();
      var late = running && hasHadTheTime(state) ? late() : Duration.ZERO;
      return (running && late.compareTo(MUCH_TOO_LATE) < 0 ? Health.up() : Health.down())
          .withDetail("instance", state.getSchedulerInstanceId())
          .withDetail("late", late.toSeconds() + " s")
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

  /// How long the oldest of what is due has waited to be brought, or its reminder to go on.
  private Duration late() {
    var now = clock.instant();
    return times
        .oldest()
        .filter(it -> it.isBefore(now))
        .map(it -> Duration.between(it, now))
        .orElse(Duration.ZERO);
  }
}

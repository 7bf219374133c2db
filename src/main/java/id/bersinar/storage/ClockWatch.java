package id.bersinar.storage;

import id.bersinar.timers.PeriodicJob;
import id.bersinar.timers.Timing;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Compares this node's clock with the database's, which all nodes share; on the health page as
/// "clock". A node whose clock is wrong reminds too early or too late, and Quartz takes nodes for
/// dead that are alive.
@Component("clockHealthIndicator")
class ClockWatch implements PeriodicJob, HealthIndicator {

  private static final Logger log = LoggerFactory.getLogger(ClockWatch.class);
  private static final Duration MOST = Duration.ofSeconds(1);

  private final Supplier<OffsetDateTime> database;
  private final Clock clock;
  private volatile Duration apart = Duration.ZERO;

  @Autowired
  ClockWatch(JdbcClient database, Clock clock) {
    this(
        () -> database.sql("select current_timestamp").query(OffsetDateTime.class).single(), clock);
  }

  ClockWatch(Supplier<OffsetDateTime> database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  @Override
  public Timing timing() {
    return Timing.onEveryNode(Duration.ofMinutes(5));
  }

  /// Says once that the clocks differ. What the question itself took counts for nothing.
  @Override
  public void run() {
    boolean told = isWrong();
    var asked = clock.instant();
    var theirs = database.get().toInstant();
    var answered = clock.instant();
    if (theirs.isBefore(asked)) {
      apart = Duration.between(theirs, asked);
    } else {
      apart = answered.isBefore(theirs) ? Duration.between(answered, theirs) : Duration.ZERO;
    }
    if (isWrong() && !told) {
      log.warn(
          "This node's clock and the database's are {} ms apart: let NTP set both",
          apart.toMillis());
    }
  }

  private boolean isWrong() {
    return apart.compareTo(MOST) > 0;
  }

  /// Another start mends no clock, so it is never down.
  @Override
  public Health health() {
    return Health.up()
        .withDetail("apart", apart.toMillis() + " ms")
        .withDetail("wrong", isWrong())
        .build();
  }
}

package id.bersinar.telegram;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/// Since when updates are open: whether people are answered.
@Component("updatesHealthIndicator")
class UpdatesHealth implements HealthIndicator {

  private static final Duration TOO_OLD = Duration.ofMinutes(2);

  private final OpenUpdates open;

  UpdatesHealth(OpenUpdates open, MeterRegistry meters) {
    this.open = open;
    Gauge.builder("bersinar.updates.oldest", open, it -> it.oldest().toSeconds())
        .baseUnit("seconds")
        .description("Age of the oldest update that isn't done with")
        .register(meters);
  }

  @Override
  public Health health() {
    var oldest = open.oldest();
    return (oldest.compareTo(TOO_OLD) > 0 ? Health.down() : Health.up())
        .withDetail("open", open.count())
        .withDetail("oldest-seconds", oldest.toSeconds())
        .build();
  }
}

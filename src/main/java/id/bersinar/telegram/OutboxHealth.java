package id.bersinar.telegram;

import id.bersinar.dialogue.Lane;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/// What waits to be sent and since when. Broadcasts may take long; answers and alerts may not.
@Component("outboxHealthIndicator")
class OutboxHealth implements HealthIndicator {

  private static final Duration TOO_OLD = Duration.ofMinutes(5);

  private final OutboxFigures figures;

  OutboxHealth(OutboxFigures figures, MeterRegistry meters) {
    this.figures = figures;
    for (var lane : Lane.values()) {
      Gauge.builder("bersinar.outbox.depth", figures, it -> it.now().queue(lane).depth())
          .tag("lane", lane.name())
          .description("Messages that wait to be sent, 10,000 at most")
          .register(meters);
    }
    Gauge.builder("bersinar.outbox.refused", figures, it -> it.now().refused())
        .description("Messages that Telegram has refused, 10,000 at most")
        .register(meters);
    Gauge.builder("bersinar.updates.aside", figures, it -> it.now().aside())
        .description("Updates that a fault of the program kept from being handled")
        .register(meters);
  }

  @Override
  public Health health() {
    var now = figures.now();
    if (!now.current()) {
      return Health.down().withDetail("trouble", "the database doesn't answer").build();
    }
    boolean late =
        now.queues().entrySet().stream()
            .anyMatch(
                queue ->
                    queue.getKey().compareTo(Lane.ANSWER) <= 0
                        && queue.getValue().oldest().compareTo(TOO_OLD) > 0);
    return (late ? Health.down() : Health.up())
        .withDetails(details(now.queues()))
        .withDetail("refused", now.refused())
        .withDetail("updates-aside", now.aside())
        .build();
  }

  private static Map<String, Object> details(Map<Lane, OutboxCounts.Queue> queues) {
    var details = new LinkedHashMap<String, Object>();
    queues.forEach(
        (lane, queue) ->
            details.put(
                lane.name().toLowerCase(Locale.ROOT),
                Map.of("depth", queue.depth(), "oldest-seconds", queue.oldest().toSeconds())));
    return details;
  }
}

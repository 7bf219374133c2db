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
  private static final StoredOutbox.Queue EMPTY = new StoredOutbox.Queue(0, Duration.ZERO);

  private final StoredOutbox outbox;
  private final UpdatesAside aside;

  OutboxHealth(StoredOutbox outbox, UpdatesAside aside, MeterRegistry meters) {
    this.outbox = outbox;
    this.aside = aside;
    for (var lane : Lane.values()) {
      Gauge.builder(
              "bersinar.outbox.depth", outbox, it -> it.queues().getOrDefault(lane, EMPTY).depth())
          .tag("lane", lane.name())
          .description("Messages that wait to be sent")
          .register(meters);
    }
    Gauge.builder("bersinar.outbox.refused", outbox, StoredOutbox::refused)
        .description("Messages that Telegram has refused")
        .register(meters);
    Gauge.builder("bersinar.updates.aside", aside, UpdatesAside::count)
        .description("Updates that a fault of the program kept from being handled")
        .register(meters);
  }

  @Override
  public Health health() {
    var queues = outbox.queues();
    boolean late =
        queues.entrySet().stream()
            .anyMatch(
                queue ->
                    queue.getKey().compareTo(Lane.ALERT) <= 0
                        && queue.getValue().oldest().compareTo(TOO_OLD) > 0);
    return (late ? Health.down() : Health.up())
        .withDetails(details(queues))
        .withDetail("refused", outbox.refused())
        .withDetail("updates-aside", aside.count())
        .build();
  }

  private static Map<String, Object> details(Map<Lane, StoredOutbox.Queue> queues) {
    var details = new LinkedHashMap<String, Object>();
    queues.forEach(
        (lane, queue) ->
            details.put(
                lane.name().toLowerCase(Locale.ROOT),
                Map.of("depth", queue.depth(), "oldest-seconds", queue.oldest().toSeconds())));
    return details;
  }
}

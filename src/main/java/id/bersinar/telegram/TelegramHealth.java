package id.bersinar.telegram;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/// Whether Telegram answers, and for how long it wants no messages.
@Component("telegramHealthIndicator")
class TelegramHealth implements HealthIndicator {

  private final Reachability reachability;
  private final Pace pace;
  private final TelegramSettings settings;

  TelegramHealth(Reachability reachability, Pace pace, TelegramSettings settings) {
    this.reachability = reachability;
    this.pace = pace;
    this.settings = settings;
  }

  @Override
  public Health health() {
    var health =
        reachability
            .trouble()
            .map(trouble -> Health.down().withDetail("trouble", trouble))
            .orElseGet(Health::up);
    var stopped = pace.stopped();
    if (stopped.isPositive()) {
      health.withDetail("takes-no-messages-for-seconds", stopped.toSeconds());
    }
    return health.withDetail("updates", settings.hasWebhook() ? "webhook" : "polling").build();
  }
}

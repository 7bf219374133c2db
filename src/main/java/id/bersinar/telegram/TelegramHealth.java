package id.bersinar.telegram;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/// Whether Telegram answers.
@Component("telegramHealthIndicator")
class TelegramHealth implements HealthIndicator {

  private final Reachability reachability;
  private final TelegramSettings settings;

  TelegramHealth(Reachability reachability, TelegramSettings settings) {
    this.reachability = reachability;
    this.settings = settings;
  }

  @Override
  public Health health() {
    var health =
        reachability
            .trouble()
            .map(trouble -> Health.down().withDetail("trouble", trouble))
            .orElseGet(Health::up);
    return health.withDetail("updates", settings.hasWebhook() ? "webhook" : "polling").build();
  }
}

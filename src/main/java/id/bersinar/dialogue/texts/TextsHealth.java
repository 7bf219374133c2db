package id.bersinar.dialogue.texts;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/// Shows edits to `messages/` that can't be used. The bot is up all the same: it goes on with the
/// last good texts.
@Component("textsHealthIndicator")
class TextsHealth implements HealthIndicator {

  private final Texts texts;

  TextsHealth(Texts texts) {
    this.texts = texts;
  }

  @Override
  public Health health() {
    var health = Health.up();
    var problems = texts.problems();
    return problems.isEmpty() ? health.build() : health.withDetail("problems", problems).build();
  }
}

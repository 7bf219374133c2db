package id.bersinar.scenario;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.awaitility.core.ConditionFactory;

/// How one waits for what the bot does to a phone of the simulator.
final class Patience {

  static final Duration USUAL = Duration.ofSeconds(20);

  private Patience() {}

  /// Looks often at first, as most answers come at once, and seldom at what takes long.
  static ConditionFactory waiting() {
    return await()
        .atMost(USUAL)
        .pollDelay(Duration.ZERO)
        .pollInterval((looks, _) -> Duration.ofMillis(Math.min(20 + 4 * looks, 250)));
  }
}

package id.bersinar.telegram;

import id.bersinar.timers.PeriodicJob;
import id.bersinar.timers.Timing;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/// Forgets what can't come again or nobody will look at any more.
@Component
class PastUpdates implements PeriodicJob {

  // Telegram keeps updates for 24 hours (Bot API, "Getting updates").
  private static final Duration KEEPS_UPDATES = Duration.ofDays(7);
  private static final Duration KEEPS_ASIDE = Duration.ofDays(30);

  private final HandledUpdates updates;
  private final UpdatesAside aside;
  private final RefusedMessages refused;
  private final Clock clock;

  PastUpdates(HandledUpdates updates, UpdatesAside aside, RefusedMessages refused, Clock clock) {
    this.updates = updates;
    this.aside = aside;
    this.refused = refused;
    this.clock = clock;
  }

  @Override
  public Timing timing() {
    return Timing.onOneNode(Duration.ofHours(1)).startingAfter(Duration.ofMinutes(3));
  }

  @Override
  public void run() {
    var now = clock.instant();
    updates.forgetBefore(now.minus(KEEPS_UPDATES));
    aside.forgetBefore(now.minus(KEEPS_ASIDE));
    refused.forgetBefore(now.minus(KEEPS_ASIDE));
  }
}

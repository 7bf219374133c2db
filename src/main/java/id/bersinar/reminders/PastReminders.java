package id.bersinar.reminders;

import id.bersinar.timers.PeriodicJob;
import id.bersinar.timers.Timing;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Forgets what was sent long ago, and who was reminded of what has begun.
@Component
class PastReminders implements PeriodicJob {

  // Buttons work and acknowledgements are counted for that long.
  private static final Duration AFTERWARDS = Duration.ofDays(90);

  private final Reminders reminders;
  private final Deliveries deliveries;
  private final Reminded reminded;
  private final Clock clock;

  PastReminders(Reminders reminders, Deliveries deliveries, Reminded reminded, Clock clock) {
    this.reminders = reminders;
    this.deliveries = deliveries;
    this.reminded = reminded;
    this.clock = clock;
  }

  @Override
  public Timing timing() {
    return Timing.onOneNode(Duration.ofHours(1)).startingAfter(Duration.ofMinutes(10));
  }

  @Override
  @Transactional
  public void run() {
    var now = clock.instant();
    reminded.forgetBefore(now);
    var moment = now.minus(AFTERWARDS);
    deliveries.forgetBefore(moment);
    reminders.forgetFinishedBefore(moment);
  }
}

package id.bersinar.meetings;

import id.bersinar.timers.PeriodicJob;
import id.bersinar.timers.Timing;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/// Tells what is new about meetings, slice by slice, and keeps the organisers' messages up to date.
@Component
class TellingJob implements PeriodicJob {

  /// Telegram slows whoever edits a message more often.
  static final Duration BETWEEN_EDITS = Duration.ofSeconds(5);

  private final Telling telling;
  private final Clock clock;

  TellingJob(Telling telling, Clock clock) {
    this.telling = telling;
    this.clock = clock;
  }

  @Override
  public Timing timing() {
    return Timing.onOneNode(Duration.ofSeconds(1));
  }

  @Override
  public void run() {
    boolean more = true;
    while (more) {
      more = telling.slice();
    }
    telling.outdated(clock.instant().minus(BETWEEN_EDITS)).forEach(telling::report);
  }
}

package id.bersinar.people;

import id.bersinar.timers.PeriodicJob;
import id.bersinar.timers.Timing;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Forgets chats whose people haven't agreed to anything being kept.
@Component
class WithoutConsent implements PeriodicJob {

  // Only as long as a dialogue could still go on.
  private static final Duration KEPT = Duration.ofHours(24);

  private final Persons persons;
  private final Clock clock;

  WithoutConsent(Persons persons, Clock clock) {
    this.persons = persons;
    this.clock = clock;
  }

  @Override
  public Timing timing() {
    return Timing.onOneNode(Duration.ofHours(1)).startingAfter(Duration.ofMinutes(5));
  }

  @Override
  @Transactional
  public void run() {
    persons.withoutConsentSince(clock.instant().minus(KEPT)).forEach(persons::delete);
  }
}

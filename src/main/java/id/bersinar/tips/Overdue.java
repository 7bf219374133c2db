package id.bersinar.tips;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Reminds officers of tips that nobody claims: first those of the desk, then the next desk of
/// the chain as well. Since when a tip has been there is known in memory only, as a time finer
/// than a day is kept nowhere; after a start it counts anew.
@Component
class Overdue {

  private static final Duration URGENT = Duration.ofMinutes(15);
  private static final Duration OTHERS = Duration.ofHours(4);

  private final Tips tips;
  private final TipNotices notices;
  private final Clock clock;
  private final Map<UUID, Wait> waits = new HashMap<>();

  Overdue(Tips tips, TipNotices notices, Clock clock) {
    this.tips = tips;
    this.notices = notices;
    this.clock = clock;
  }

  /// @param since when it came, or when officers were last reminded of it
  /// @param reminded how often they were
  private record Wait(Instant since, int reminded) {}

  /// Reminds of what is due; one notice an officer, whatever the number of tips.
  @Scheduled(fixedDelay = 1, initialDelay = 1, timeUnit = TimeUnit.MINUTES)
  @Transactional
  public synchronized void sweep() {
    var now = clock.instant();
    var unclaimed = tips.unclaimed();
    waits.keySet().retainAll(unclaimed.stream().map(Tip::getId).toList());
    var desks = new HashSet<Tip>();
    var chain = new HashSet<Tip>();
    for (var tip : unclaimed) {
      var wait = waits.computeIfAbsent(tip.getId(), _ -> new Wait(now, 0));
      if (!wait.since().plus(tip.isUrgent() ? URGENT : OTHERS).isAfter(now)) {
        desks.add(tip);
        if (wait.reminded() > 0) {
          chain.add(tip);
        }
        waits.put(tip.getId(), new Wait(now, wait.reminded() + 1));
      }
    }
    notices.remind(List.copyOf(desks), List.copyOf(chain));
  }
}

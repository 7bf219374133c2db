package id.bersinar.tips;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Reminds officers of tips that nobody claims and of answers that whoever has the tip doesn't look
/// at: each time one rung higher on the [Ladder]. Since when something waits is known in memory
/// only, as a time finer than a day is kept nowhere; after a start it counts anew.
@Component
class Overdue {

  private static final Duration URGENT = Duration.ofMinutes(15);
  private static final Duration OTHERS = Duration.ofHours(4);

  private final Tips tips;
  private final TipEntries entries;
  private final Ladder ladder;
  private final TipNotices notices;
  private final Clock clock;
  private final Map<UUID, Wait> waits = new HashMap<>();
  private final Set<UUID> seen = ConcurrentHashMap.newKeySet();

  Overdue(Tips tips, TipEntries entries, Ladder ladder, TipNotices notices, Clock clock) {
    this.tips = tips;
    this.entries = entries;
    this.ladder = ladder;
    this.notices = notices;
    this.clock = clock;
  }

  /// @param since when it came, or when officers were last reminded of it
  /// @param reminded how often they were
  private record Wait(Instant since, int reminded) {}

  /// Whoever has the tip has looked at it.
  void seen(UUID tip) {
    seen.add(tip);
  }

  /// Its sender has answered, or added something.
  void grown(UUID tip) {
    seen.remove(tip);
  }

  /// Reminds of what is due; one notice of a kind an officer, whatever the number of tips.
  @Scheduled(fixedDelay = 1, initialDelay = 1, timeUnit = TimeUnit.MINUTES)
  @Transactional
  public synchronized void sweep() {
    var now = clock.instant();
    var waiting = Stream.concat(tips.unclaimed().stream(), unanswered().stream()).toList();
    waits.keySet().retainAll(waiting.stream().map(Tip::getId).toList());
    var due = new LinkedHashMap<String, Set<UUID>>();
    for (var tip : waiting) {
      var wait = waits.computeIfAbsent(tip.getId(), _ -> new Wait(now, 0));
      if (!wait.since().plus(tip.isUrgent() ? URGENT : OTHERS).isAfter(now)) {
        ladder.of(tip).stream()
            .limit(wait.reminded() + 1L)
            .forEach(
                it -> due.computeIfAbsent(it.notice(), _ -> new HashSet<>()).addAll(it.officers()));
        waits.put(tip.getId(), new Wait(now, wait.reminded() + 1));
      }
    }
    due.forEach((notice, officers) -> notices.tell(officers, notice));
  }

  private List<Tip> unanswered() {
    var claimed = tips.claimed();
    seen.retainAll(claimed.stream().map(Tip::getId).toList());
    var answered = Set.copyOf(entries.answered(claimed.stream().map(Tip::getId).toList()));
    return claimed.stream()
        .filter(it -> answered.contains(it.getId()) && !seen.contains(it.getId()))
        .toList();
  }
}

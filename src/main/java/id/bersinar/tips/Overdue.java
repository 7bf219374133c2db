package id.bersinar.tips;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Reminds officers of tips that nobody claims, and of what whoever has a tip doesn't look at:
/// each time one rung higher on the [Ladder], and more rarely once its top is reached. Since when
/// something waits is known in memory only, as a time finer than a day is kept nowhere; after a
/// start it counts anew.
@Component
class Overdue {

  private static final Duration URGENT = Duration.ofMinutes(15);
  private static final Duration OTHERS = Duration.ofHours(4);
  private static final Duration RAREST = Duration.ofDays(1);
  private static final int MOST_DOUBLINGS = 10;

  private final Tips tips;
  private final TipEntries entries;
  private final Ladder ladder;
  private final TipNotices notices;
  private final Clock clock;
  private final Map<UUID, Wait> waits = new HashMap<>();

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

  /// Reminds of what is due; one notice of a kind an officer, whatever the number of tips.
  @Scheduled(fixedDelay = 1, initialDelay = 1, timeUnit = TimeUnit.MINUTES)
  @Transactional
  public synchronized void sweep() {
    var now = clock.instant();
    var waiting = Stream.concat(tips.unclaimed().stream(), unseen().stream()).toList();
    waits.keySet().retainAll(ids(waiting));
    var due = new EnumMap<Ladder.Notice, Set<UUID>>(Ladder.Notice.class);
    for (var tip : waiting) {
      var wait = waits.computeIfAbsent(tip.getId(), _ -> new Wait(now, 0));
      if (!wait.since().plus(pause(tip, wait.reminded())).isAfter(now)) {
        ladder.of(tip).stream()
            .limit(wait.reminded() + 1L)
            .forEach(
                it -> due.computeIfAbsent(it.notice(), _ -> new HashSet<>()).addAll(it.officers()));
        waits.put(tip.getId(), new Wait(now, wait.reminded() + 1));
      }
    }
    due.forEach(notices::remind);
  }

  private static Duration pause(Tip tip, int reminded) {
    var first = tip.isUrgent() ? URGENT : OTHERS;
    int doublings = Math.clamp(reminded - Ladder.HEIGHT, 0, MOST_DOUBLINGS);
    var pause = first.multipliedBy(1L << doublings);
    return pause.compareTo(RAREST) < 0 ? pause : RAREST;
  }

  private List<Tip> unseen() {
    var claimed = tips.claimed();
    var unseen = Set.copyOf(entries.unseen(List.copyOf(ids(claimed))));
    return claimed.stream().filter(it -> unseen.contains(it.getId())).toList();
  }

  private static Set<UUID> ids(List<Tip> tips) {
    return tips.stream().map(Tip::getId).collect(Collectors.toSet());
  }
}

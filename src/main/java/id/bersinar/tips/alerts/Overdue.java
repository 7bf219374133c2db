package id.bersinar.tips.alerts;

import id.bersinar.escalation.RisingPauses;
import id.bersinar.escalation.Unanswered;
import id.bersinar.timers.PeriodicJob;
import id.bersinar.timers.Timing;
import id.bersinar.tips.record.Tip;
import id.bersinar.tips.record.TipEntries;
import id.bersinar.tips.record.TipId;
import id.bersinar.tips.record.Tips;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Reminds officers of tips that nobody claims, and of what whoever has a tip doesn't look at:
/// each time one rung higher on the [TipEscalation], and more rarely once its top is reached.
/// Since when something waits is known in memory only, as a time finer than a day is kept nowhere;
/// after a start it counts anew.
@Component
class Overdue implements PeriodicJob {

  private static final RisingPauses URGENT = pauses(Duration.ofMinutes(15));
  private static final RisingPauses OTHERS = pauses(Duration.ofHours(4));

  private final Tips tips;
  private final TipEntries entries;
  private final TipEscalation escalation;
  private final TipNotices notices;
  private final Clock clock;
  private final Map<TipId, Unanswered> waits = new HashMap<>();

  Overdue(
      Tips tips, TipEntries entries, TipEscalation escalation, TipNotices notices, Clock clock) {
    this.tips = tips;
    this.entries = entries;
    this.escalation = escalation;
    this.notices = notices;
    this.clock = clock;
  }

  private static RisingPauses pauses(Duration first) {
    return new RisingPauses(first, Duration.ofDays(1), TipEscalation.HEIGHT);
  }

  @Override
  public Timing timing() {
    return Timing.onOneNode(Duration.ofMinutes(1)).startingAfter(Duration.ofMinutes(1));
  }

  /// Another node has reminded officers meanwhile.
  @Override
  public synchronized void takeOver() {
    waits.clear();
  }

  /// Reminds of what is due; one notice of a kind an officer, whatever the number of tips.
  @Override
  @Transactional
  public synchronized void run() {
    var now = clock.instant();
    var waiting = Stream.concat(tips.unclaimed().stream(), unseen().stream()).toList();
    waits.keySet().retainAll(waiting.stream().map(Tip::id).collect(Collectors.toSet()));
    var due = new EnumMap<TipEscalation.Notice, Set<UUID>>(TipEscalation.Notice.class);
    for (var tip : waiting) {
      var wait = waits.computeIfAbsent(tip.id(), _ -> Unanswered.from(now));
      if (wait.isDue(now, tip.isUrgent() ? URGENT : OTHERS)) {
        for (var rung : escalation.of(tip).after(wait.reminders())) {
          due.computeIfAbsent(rung.notice(), _ -> new HashSet<>()).addAll(rung.people());
        }
        waits.put(tip.id(), wait.reminded(now));
      }
    }
    due.forEach(notices::remind);
  }

  private List<Tip> unseen() {
    var claimed = tips.claimed();
    var unseen = Set.copyOf(entries.unseen(claimed.stream().map(Tip::getId).toList()));
    return claimed.stream().filter(it -> unseen.contains(it.getId())).toList();
  }
}

package id.bersinar.tips.alerts;

import id.bersinar.timers.PeriodicJob;
import id.bersinar.timers.Timing;
import id.bersinar.tips.access.AuditEvent;
import id.bersinar.tips.access.AuditTrail;
import id.bersinar.tips.access.AuditTrail.Step;
import id.bersinar.tips.access.Officers;
import id.bersinar.tips.record.Tip;
import id.bersinar.tips.record.TipId;
import id.bersinar.tips.record.Tips;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Releases what an officer has claimed and then left alone, so that colleagues can claim it: after
/// three days without a step, or four hours where it is urgent. The officer hears of it, and so do
/// whoever is on duty and their superiors.
///
/// The officers' record has the hour of a step. Since when exactly is known in memory only; after a
/// start a step counts as taken at the end of its hour.
@Component
class NeglectedTips implements PeriodicJob {

  private static final Duration URGENT = Duration.ofHours(4);
  private static final Duration OTHERS = Duration.ofDays(3);
  // Those on duty and the first of their superiors.
  private static final int REMINDERS = 1;

  private final Tips tips;
  private final AuditTrail audit;
  private final Officers officers;
  private final TipEscalation escalation;
  private final TipNotices notices;
  private final TransactionTemplate transactions;
  private final Clock clock;
  private final Map<TipId, LastStep> lastSteps = new HashMap<>();

  NeglectedTips(
      Tips tips,
      AuditTrail audit,
      Officers officers,
      TipEscalation escalation,
      TipNotices notices,
      TransactionTemplate transactions,
      Clock clock) {
    this.tips = tips;
    this.audit = audit;
    this.officers = officers;
    this.escalation = escalation;
    this.notices = notices;
    this.transactions = transactions;
    this.clock = clock;
  }

  /// @param place in the record; 0 where it isn't there
  private record LastStep(long place, Instant at) {}

  @Override
  public Timing timing() {
    return Timing.onOneNode(Duration.ofMinutes(1)).startingAfter(Duration.ofMinutes(1));
  }

  @Override
  public synchronized void takeOver() {
    lastSteps.clear();
  }

  @Override
  public synchronized void run() {
    var neglected = transactions.execute(_ -> neglected(clock.instant()));
    if (!neglected.isEmpty()) {
      transactions.executeWithoutResult(_ -> release(neglected));
    }
  }

  private List<TipId> neglected(Instant now) {
    var claimed = tips.claimed();
    var known = newestSteps(claimed.stream().map(Tip::id).toList());
    lastSteps.keySet().retainAll(claimed.stream().map(Tip::id).collect(Collectors.toSet()));
    return claimed.stream()
        .filter(it -> isNeglected(it, lastStep(it.id(), known.get(it.id()), now), now))
        .map(Tip::id)
        .toList();
  }

  private Map<TipId, Step> newestSteps(List<TipId> some) {
    return audit.newestSteps(some).stream()
        .collect(Collectors.toMap(Step::tip, Function.identity()));
  }

  private LastStep lastStep(TipId tip, @Nullable Step step, Instant now) {
    long place = step == null ? 0 : step.place();
    var remembered = lastSteps.get(tip);
    if (remembered != null && remembered.place() == place) {
      return remembered;
    }
    var latest = step == null ? now : step.hour().plus(Duration.ofHours(1));
    var fresh = new LastStep(place, latest.isBefore(now) ? latest : now);
    lastSteps.put(tip, fresh);
    return fresh;
  }

  private static boolean isNeglected(Tip tip, LastStep step, Instant now) {
    return !step.at().plus(tip.isUrgent() ? URGENT : OTHERS).isAfter(now);
  }

  private void release(List<TipId> neglected) {
    // Whoever locks several does so in this order, and records what was done last of all.
    var locked =
        neglected.stream()
            .map(TipId::value)
            .sorted()
            .flatMap(it -> tips.lock(it).stream())
            .filter(it -> it.state() == Tip.State.CLAIMED)
            .toList();
    var known = newestSteps(locked.stream().map(Tip::id).toList());
    var claimers = new HashMap<TipId, UUID>();
    for (var tip : locked) {
      var step = known.get(tip.id());
      boolean stepped =
          step != null && step.place() != Objects.requireNonNull(lastSteps.get(tip.id())).place();
      if (!stepped) {
        claimers.put(tip.id(), tip.claimedBy().orElseThrow());
        tip.release();
      }
    }
    tell(locked.stream().filter(it -> claimers.containsKey(it.id())).toList(), claimers);
    claimers.forEach(
        (tip, claimer) ->
            officers.find(claimer).ifPresent(it -> audit.record(it, AuditEvent.LAPSED, tip)));
  }

  private void tell(List<Tip> released, Map<TipId, UUID> claimers) {
    notices.tellLapsed(new HashSet<>(claimers.values()));
    var others = new EnumMap<TipEscalation.Notice, Set<UUID>>(TipEscalation.Notice.class);
    for (var tip : released) {
      for (var rung : escalation.of(tip).after(REMINDERS)) {
        var told = others.computeIfAbsent(rung.notice(), _ -> new HashSet<>());
        rung.people().stream().filter(it -> !it.equals(claimers.get(tip.id()))).forEach(told::add);
      }
    }
    others.forEach(notices::remind);
  }
}

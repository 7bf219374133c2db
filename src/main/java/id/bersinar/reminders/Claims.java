package id.bersinar.reminders;

import id.bersinar.storage.Plans;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Brings what is due, slice by slice: what a slice claims, what becomes of it and the messages are
/// one transaction. A crash undoes it, and any node goes on; nodes that do it at the same time pass
/// over what another has claimed.
@Component
class Claims {

  /// How many a slice brings.
  static final int SLICE = 500;

  // Quartz may fire some milliseconds early.
  private static final Duration EARLY = Duration.ofMillis(500);

  private static final Logger log = LoggerFactory.getLogger(Claims.class);

  private final Bringing bringing;
  private final GoingOn goingOn;
  private final FollowUps followUps;
  private final TransactionTemplate transactions;
  private final Plans plans;
  private final Clock clock;

  Claims(
      Bringing bringing,
      GoingOn goingOn,
      FollowUps followUps,
      TransactionTemplate transactions,
      Plans plans,
      Clock clock) {
    this.bringing = bringing;
    this.goingOn = goingOn;
    this.followUps = followUps;
    this.transactions = transactions;
    this.plans = plans;
    this.clock = clock;
  }

  /// What a slice is to claim.
  ///
  /// @param now what is due then
  /// @param passedOver what can't be brought in this run
  /// @param most how many
  record Slice(Instant now, Set<UUID> passedOver, int most) {

    // Nobody's id, since a list must not be empty.
    private static final Set<UUID> NOBODY = Set.of(new UUID(0, 0));

    /// `:ever`, `:now`, `:passed` and `:most` of the statement that claims it.
    Map<String, Object> parameters() {
      return Map.of(
          "ever",
          DueRows.EVER,
          "now",
          DueRows.at(now),
          "passed",
          passedOver.isEmpty() ? NOBODY : passedOver,
          "most",
          most);
    }
  }

  /// Brings all that is due, until there is no more.
  void run() {
    var audiences = new Audiences();
    all(bringing::claimed, slice -> bringing.bring(slice, audiences));
    all(goingOn::claimed, goingOn::goOn);
    all(followUps::claimed, followUps::bring);
  }

  /// From a full slice on, two are brought side by side: one works in the database, or waits for
  /// it, while the other's messages are put together.
  private void all(Function<Slice, List<UUID>> first, ToIntFunction<Slice> bring) {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var alone = new AtomicBoolean(true);
      goOn(
          first,
          slice -> {
            int brought = bring.applyAsInt(slice);
            if (brought == SLICE && alone.getAndSet(false)) {
              // What fails there fails here as well, or waits for the next run.
              var _ = threads.submit(() -> goOn(first, bring));
            }
            return brought;
          });
    }
  }

  /// What fails is brought one by one; what fails alone waits for the next run, and doesn't keep
  /// the others from coming.
  private void goOn(Function<Slice, List<UUID>> first, ToIntFunction<Slice> bring) {
    var passedOver = new HashSet<UUID>();
    int most = SLICE;
    while (true) {
      var slice = new Slice(clock.instant().plus(EARLY), Set.copyOf(passedOver), most);
      try {
        var brought = transactions.execute(_ -> bring(slice, bring));
        if (brought == null || brought == 0) {
          return;
        }
      } catch (RuntimeException e) {
        if (most > 1) {
          most = 1;
          continue;
        }
        var failed = transactions.execute(_ -> first.apply(slice));
        if (failed == null || failed.isEmpty()) {
          return;
        }
        passedOver.addAll(failed);
        most = SLICE;
        // The exception's words may quote people's.
        log.error("{} can't be brought now: {}", failed, e.getClass().getSimpleName());
      }
    }
  }

  private int bring(Slice slice, ToIntFunction<Slice> bring) {
    plans.anew();
    return bring.applyAsInt(slice);
  }
}

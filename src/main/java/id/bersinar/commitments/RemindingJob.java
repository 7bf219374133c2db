package id.bersinar.commitments;

import id.bersinar.timers.PeriodicJob;
import id.bersinar.timers.Timing;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Brings the steps that are due, slice by slice. A slice's messages and what follows on them are
/// one transaction, so a crash loses and doubles nothing.
@Component
@Profile("!recovery")
class RemindingJob implements PeriodicJob {

  private static final Logger log = LoggerFactory.getLogger(RemindingJob.class);
  private static final int SLICE = 200;

  private final Commitments commitments;
  private final RemindingSteps steps;
  private final TransactionTemplate transactions;
  private final Clock clock;

  RemindingJob(
      Commitments commitments,
      RemindingSteps steps,
      TransactionTemplate transactions,
      Clock clock) {
    this.commitments = commitments;
    this.steps = steps;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Override
  public Timing timing() {
    return Timing.onOneNode(Duration.ofMinutes(1));
  }

  @Override
  public void run() {
    var now = clock.instant();
    var last = new Commitments.Due(new UUID(0, 0), Instant.EPOCH);
    for (var due = commitments.due(now, last, SLICE);
        !due.isEmpty();
        due = commitments.due(now, last, SLICE)) {
      bring(due.stream().map(Commitments.Due::id).toList());
      last = due.getLast();
    }
  }

  /// What fails together is brought one by one; what fails alone waits for the next run.
  private void bring(List<UUID> ids) {
    try {
      transactions.executeWithoutResult(_ -> steps.bring(ids));
    } catch (RuntimeException e) {
      if (ids.size() > 1) {
        ids.forEach(it -> bring(List.of(it)));
      } else {
        // The exception's words may quote people's.
        log.error("commitment {} can't be brought: {}", ids, e.getClass().getSimpleName());
      }
    }
  }
}

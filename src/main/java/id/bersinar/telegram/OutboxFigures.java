package id.bersinar.telegram;

import id.bersinar.dialogue.Lane;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What waits and what was set aside, in figures. Who asks never waits long for a database that
/// doesn't answer, however many ask.
@Component
class OutboxFigures {

  private static final Duration PATIENCE = Duration.ofSeconds(1);
  private static final Duration HUNG = Duration.ofSeconds(30);
  private static final Duration FRESH = Duration.ofMillis(500);

  private final OutboxCounts counts;
  private final UpdatesAside aside;
  private final SteadyTime time;
  private Instant asked = Instant.MIN;
  private @Nullable CompletableFuture<Figures> answer;
  private Figures last = new Figures(Map.of(), 0, 0, false);

  OutboxFigures(OutboxCounts counts, UpdatesAside aside, SteadyTime time) {
    this.counts = counts;
    this.aside = aside;
    this.time = time;
  }

  /// @param queues what waits in each lane that isn't empty
  /// @param refused how many messages Telegram has refused
  /// @param aside how many updates the program couldn't handle
  /// @param current whether the database has just said so; otherwise it said so before
  record Figures(Map<Lane, OutboxCounts.Queue> queues, long refused, long aside, boolean current) {

    OutboxCounts.Queue queue(Lane lane) {
      return queues.getOrDefault(lane, new OutboxCounts.Queue(0, Duration.ZERO));
    }
  }

  /// The figures as they are, or after a second those that are known.
  synchronized Figures now() {
    var running = answer;
    var age = running == null || running.isDone() ? FRESH : HUNG;
    if (running == null || time.now().isAfter(asked.plus(age))) {
      asked = time.now();
      running = new CompletableFuture<>();
      answer = running;
      ask(running);
    }
    try {
      last = running.get(time.until(asked.plus(PATIENCE)).toMillis(), TimeUnit.MILLISECONDS);
      return last;
    } catch (ExecutionException | TimeoutException _) {
      return new Figures(last.queues(), last.refused(), last.aside(), false);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Figures(last.queues(), last.refused(), last.aside(), false);
    }
  }

  private void ask(CompletableFuture<Figures> answer) {
    Thread.ofVirtual()
        .name("outbox-figures")
        .start(
            () -> {
              try {
                answer.complete(
                    new Figures(counts.queues(), counts.refused(), aside.count(), true));
              } catch (RuntimeException e) {
                answer.completeExceptionally(e);
              }
            });
  }
}

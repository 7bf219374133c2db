package id.bersinar.telegram;

import id.bersinar.storage.Durability;
import java.time.Duration;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Fetches updates by long polling. The offset moves only past updates whose effects are on disk,
/// or which [Parking] takes, so what a crash interrupts comes again. A slow update doesn't hold up
/// the others.
@Component
class Poller {

  private static final Logger log = LoggerFactory.getLogger(Poller.class);
  private static final String NAME = "fetching";
  private static final Duration A_SECOND = Duration.ofSeconds(1);
  // After which others may come in, while some of those that are there take longer, such as until
  // their answers have left.
  private static final Duration PATIENCE = Duration.ofMillis(25);
  // What has to come again, such as while the database is away, isn't hurried.
  private static final Duration AFTER_A_FAILURE = Duration.ofMillis(100);
  // An answer with nothing that can be taken may come again at once.
  private static final Duration AFTER_NOTHING = Duration.ofMillis(50);

  // Telegram gives 100 updates beyond the last that is confirmed (Bot API, getUpdates), no more.
  private static final int MOST_UNHEARD = 50;

  private final BotApi api;
  private final Inbox inbox;
  private final Parking parking;
  private final Durability durability;
  private final Reachability reachability;

  // What isn't confirmed yet, by update id. All before the first of them is done with.
  private final TreeMap<Long, OpenUpdate> taken = new TreeMap<>();
  private @Nullable Long offset;
  private final Heartbeats heartbeats;
  private volatile boolean running;

  Poller(
      BotApi api,
      Inbox inbox,
      Parking parking,
      Durability durability,
      Reachability reachability,
      Heartbeats heartbeats) {
    this.api = api;
    this.inbox = inbox;
    this.parking = parking;
    this.durability = durability;
    this.reachability = reachability;
    this.heartbeats = heartbeats;
  }

  /// Fetches until it is stopped.
  void run() throws InterruptedException {
    var afterTrouble = BackOff.whileTelegramIsAway();
    var afterFaults = BackOff.afterFaults();
    while (running) {
      heartbeats.beat(NAME);
      try {
        round();
        afterTrouble.startOver();
        afterFaults.startOver();
      } catch (TelegramTrouble trouble) {
        if (running) {
          reachability.trouble(trouble);
        }
        var waits = trouble.isUnauthorized() ? afterFaults : afterTrouble;
        pause(trouble.retryAfter().orElseGet(waits::next));
      } catch (RuntimeException | Error e) {
        // Whatever it is, such as memory that was short: nobody else would fetch.
        log.error("Fetching updates pauses: {}", Faults.describe(e));
        pause(afterFaults.next());
      }
    }
    heartbeats.end(NAME);
  }

  private void pause(Duration wait) throws InterruptedException {
    long end = System.nanoTime() + wait.toNanos();
    for (long left = wait.toNanos(); running && left > 0; left = end - System.nanoTime()) {
      heartbeats.beat(NAME);
      Thread.sleep(Duration.ofNanos(Math.min(left, A_SECOND.toNanos())));
    }
  }

  void start() {
    running = true;
  }

  void stop() {
    running = false;
  }

  private void round() throws TelegramTrouble, InterruptedException {
    var updates = api.updates(offset, taken.isEmpty() ? BotApi.LONG_POLL : Duration.ZERO);
    reachability.fine();
    take(updates);
    awaitTaken();
    moveOffset();
  }

  private void take(List<ReceivedUpdate> updates) {
    for (var update : updates) {
      // Telegram repeats what isn't confirmed, also what has to come again.
      taken.compute(
          update.id(),
          (_, it) ->
              it == null
                  ? inbox.takePatiently(update)
                  : it.done().isCompletedExceptionally() && isOld(it)
                      ? inbox.takeAgain(update)
                      : it);
    }
  }

  private static boolean isOld(OpenUpdate it) {
    return it.age().compareTo(A_SECOND) > 0;
  }

  private void awaitTaken() throws InterruptedException {
    var all = taken.values().stream().map(OpenUpdate::done).toArray(CompletableFuture[]::new);
    try {
      CompletableFuture.allOf(all).get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException _) {
      // Telegram repeats it with those that are new.
    } catch (ExecutionException _) {
      Thread.sleep(AFTER_A_FAILURE);
    }
    if (taken.isEmpty()) {
      Thread.sleep(AFTER_NOTHING);
    }
  }

  private void moveOffset() {
    Long last = null;
    while (!taken.isEmpty() && isDoneWith(taken.firstEntry().getValue())) {
      last = taken.pollFirstEntry().getKey();
    }
    if (last != null) {
      durability.flushSoon();
      offset = last + 1;
    }
  }

  private boolean isDoneWith(OpenUpdate it) {
    return it.done().isDone()
        ? !it.done().isCompletedExceptionally()
        : isHeldTooLong(it) || parking.takes(it, taken.size());
  }

  /// Whether it only waits until its answers have left, while others wait for their turn: those who
  /// write faster than they can be answered must not keep all else from being fetched.
  private boolean isHeldTooLong(OpenUpdate it) {
    return it.phase() == OpenUpdate.Phase.ANSWERED && taken.size() > MOST_UNHEARD;
  }
}

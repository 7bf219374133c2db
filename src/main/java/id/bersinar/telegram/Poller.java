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
import org.telegram.telegrambots.meta.api.objects.Update;

/// Fetches updates by long polling. The offset moves only past updates whose effects are on disk,
/// so what a crash interrupts comes again. A slow update doesn't hold up the others.
@Component
class Poller {

  private static final Logger log = LoggerFactory.getLogger(Poller.class);
  private static final Duration PATIENCE = Duration.ofMillis(100);
  private static final BackOff AFTER_TROUBLE =
      BackOff.of(Duration.ofMillis(500), Duration.ofSeconds(30));

  private final BotApi api;
  private final Inbox inbox;
  private final Durability durability;
  private final Reachability reachability;

  // What is being handled, by update id. All before the first of them is done.
  private final TreeMap<Integer, CompletableFuture<Void>> open = new TreeMap<>();
  private @Nullable Integer offset;
  private volatile boolean running;

  Poller(BotApi api, Inbox inbox, Durability durability, Reachability reachability) {
    this.api = api;
    this.inbox = inbox;
    this.durability = durability;
    this.reachability = reachability;
  }

  /// Fetches until it is stopped.
  void run() throws InterruptedException {
    running = true;
    int failures = 0;
    while (running) {
      try {
        round();
        failures = 0;
      } catch (TelegramTrouble trouble) {
        if (!running) {
          return;
        }
        reachability.trouble(trouble);
        Thread.sleep(trouble.retryAfter().orElse(AFTER_TROUBLE.after(failures++)));
      } catch (RuntimeException e) {
        log.error("Fetching updates pauses: {}", Faults.describe(e));
        Thread.sleep(AFTER_TROUBLE.after(failures++));
      }
    }
  }

  void stop() {
    running = false;
  }

  private void round() throws TelegramTrouble, InterruptedException {
    var updates = api.updates(offset, open.isEmpty() ? BotApi.LONG_POLL : Duration.ZERO);
    reachability.fine();
    take(updates);
    awaitOpen();
    moveOffset();
  }

  private void take(List<Update> updates) {
    for (var update : updates) {
      // Telegram repeats what is still being handled.
      open.computeIfAbsent(update.getUpdateId(), _ -> inbox.takePatiently(update));
    }
  }

  private void awaitOpen() throws InterruptedException {
    try {
      CompletableFuture.allOf(open.values().toArray(CompletableFuture[]::new))
          .get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException _) {
      // Others may come in meanwhile.
    } catch (ExecutionException e) {
      log.error("An update could not be handled: {}", Faults.describe(e));
    }
  }

  private void moveOffset() {
    Integer done = null;
    while (!open.isEmpty() && open.firstEntry().getValue().isDone()) {
      done = open.pollFirstEntry().getKey();
    }
    if (done != null) {
      durability.flush();
      offset = done + 1;
    }
  }
}

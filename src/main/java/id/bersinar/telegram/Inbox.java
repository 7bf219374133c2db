package id.bersinar.telegram;

import id.bersinar.dialogue.ChatChange;
import id.bersinar.dialogue.Conversations;
import id.bersinar.dialogue.Incoming;
import id.bersinar.storage.DatabaseAway;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.LongConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.telegram.telegrambots.meta.api.objects.Update;

/// Takes updates, however they come: each has its effects once, in the order of its chat.
@Component
class Inbox {

  private static final Logger log = LoggerFactory.getLogger(Inbox.class);
  private static final int TRIES = 3;
  private static final Duration BRIEFLY = Duration.ofMillis(20);
  private static final BackOff BETWEEN_TRIES =
      BackOff.of(Duration.ofMillis(50), Duration.ofSeconds(1));
  private static final BackOff WHILE_AWAY =
      BackOff.of(Duration.ofMillis(250), Duration.ofSeconds(5));

  private final ChatQueues queues;
  private final ChatLock chatLock;
  private final HandledUpdates handled;
  private final Conversations conversations;
  private final Footprints footprints;
  private final Identity identity;
  private final BotApi api;
  private final Transmission telegram;
  private final TransactionTemplate transactions;
  private final ApplicationEventPublisher events;
  private final Timer latency;
  private volatile boolean stopping;
  private final ExecutorService callbacks = Executors.newVirtualThreadPerTaskExecutor();

  Inbox(
      ChatQueues queues,
      ChatLock chatLock,
      HandledUpdates handled,
      Conversations conversations,
      Footprints footprints,
      Identity identity,
      BotApi api,
      Transmission telegram,
      TransactionTemplate transactions,
      ApplicationEventPublisher events,
      MeterRegistry meters) {
    this.queues = queues;
    this.chatLock = chatLock;
    this.handled = handled;
    this.conversations = conversations;
    this.footprints = footprints;
    this.identity = identity;
    this.api = api;
    this.telegram = telegram;
    this.transactions = transactions;
    this.events = events;
    this.latency =
        Timer.builder("bersinar.updates")
            .description("From taking an update until its effects are committed")
            .publishPercentiles(0.5, 0.99)
            .register(meters);
  }

  /// Handles the update; done when its effects are committed, or it has been set aside. Fails with
  /// [DatabaseAway] where it has to come again later.
  CompletableFuture<Void> take(Update update) {
    return submit(update, chat -> handle(update, chat));
  }

  /// As [#take], but while the database is away it waits and tries again, and all else of the
  /// chat waits behind it; only who is in a conversation in memory is told at once. Fails with
  /// [DatabaseAway] only when the bot stops.
  CompletableFuture<Void> takePatiently(Update update) {
    return submit(update, chat -> handlePatiently(update, chat));
  }

  private CompletableFuture<Void> submit(Update update, LongConsumer work) {
    if (update.getCallbackQuery() != null) {
      answerAtOnce(update.getCallbackQuery().getId());
    }
    return UpdateReader.chat(update)
        .map(chat -> queues.submit(chat, () -> work.accept(chat)))
        .orElseGet(() -> CompletableFuture.completedFuture(null));
  }

  private void handlePatiently(Update update, long chat) {
    for (int failures = 0; ; failures++) {
      try {
        handle(update, chat);
        return;
      } catch (DatabaseAway away) {
        if (stopping) {
          throw away;
        }
        if (failures == 0) {
          log.warn("The database is away; update {} waits for it", update.getUpdateId());
        }
        pause(WHILE_AWAY.after(failures));
      }
    }
  }

  /// Waits until what has been taken is handled; nothing is waited with for the database any more.
  void stop(Duration patience) throws InterruptedException {
    stopping = true;
    long end = System.nanoTime() + patience.toNanos();
    while (!queues.areIdle() && System.nanoTime() < end) {
      Thread.sleep(BRIEFLY);
    }
  }

  /// The tapped button stops waiting. It says nothing, so it needn't wait for the disk.
  private void answerAtOnce(String query) {
    callbacks.execute(
        () -> {
          try {
            api.answerCallback(query);
          } catch (TelegramTrouble trouble) {
            log.debug("A tap could not be confirmed: {}", trouble.reason());
          }
        });
  }

  private void handle(Update update, long chat) {
    var change = UpdateReader.change(update);
    if (change.isPresent()) {
      announce(change.get());
      return;
    }
    int id = update.getUpdateId();
    if (handled.knowsWithoutTrace(id)) {
      return;
    }
    UpdateReader.read(update, identity.userName())
        .ifPresent(
            incoming -> {
              var keeping = conversations.keeping(incoming);
              if (conversations.mayBeWiped(incoming) && update.getMessage() != null) {
                footprints.note(chat, update.getMessage().getMessageId());
              }
              if (keeping.inMemory()) {
                handleWithoutTrace(id, incoming);
              } else {
                // Only these are timed: a time is a trace.
                latency.record(() -> handle(update, incoming));
              }
            });
  }

  /// Bears being said twice, so nothing is noted of it.
  private void announce(ChatChange change) {
    for (int attempt = 0; ; attempt++) {
      try {
        transactions.executeWithoutResult(_ -> events.publishEvent(change));
        return;
      } catch (RuntimeException e) {
        if (DatabaseAway.explains(e)) {
          throw new DatabaseAway(e);
        }
        if (attempt == TRIES - 1) {
          throw e;
        }
        pause(BETWEEN_TRIES.after(attempt));
      }
    }
  }

  private void handleWithoutTrace(int id, Incoming incoming) {
    try {
      if (handled.contains(id)) {
        return;
      }
      conversations.handle(incoming);
      handled.addWithoutTrace(id);
    } catch (RuntimeException e) {
      handled.addWithoutTrace(id);
      log.error("An update failed: {}", Faults.describe(e));
      if (DatabaseAway.explains(e)) {
        // Nothing that waits for the disk leaves now, and a tip's sender must not be left waiting.
        telegram.send(conversations.apologyWithoutDatabase(incoming));
      } else {
        conversations.apologise(incoming, true);
      }
    }
  }

  private void handle(Update update, Incoming incoming) {
    for (int attempt = 0; ; attempt++) {
      try {
        transactions.executeWithoutResult(
            _ -> {
              chatLock.lock(incoming.chat());
              if (handled.add(update.getUpdateId())) {
                conversations.handle(incoming);
              }
            });
        return;
      } catch (RuntimeException e) {
        if (DatabaseAway.explains(e)) {
          throw new DatabaseAway(e);
        }
        if (attempt == TRIES - 1) {
          setAside(update, incoming, e);
          return;
        }
        pause(BETWEEN_TRIES.after(attempt));
      }
    }
  }

  private void setAside(Update update, Incoming incoming, RuntimeException fault) {
    var problem = Faults.describe(fault);
    log.error("Update {} is set aside after {} tries: {}", update.getUpdateId(), TRIES, problem);
    try {
      transactions.executeWithoutResult(
          _ -> {
            if (handled.add(update.getUpdateId())) {
              handled.setAside(update.getUpdateId(), incoming.chat(), problem, api.write(update));
              conversations.apologise(incoming, false);
            }
          });
    } catch (RuntimeException e) {
      if (DatabaseAway.explains(e)) {
        throw new DatabaseAway(e);
      }
      log.error("Update {} could not even be set aside", update.getUpdateId());
    }
  }

  private static void pause(Duration wait) {
    try {
      Thread.sleep(wait);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the bot is stopping", e);
    }
  }
}

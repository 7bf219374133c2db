package id.bersinar.telegram;

import id.bersinar.dialogue.ChatChange;
import id.bersinar.dialogue.Conversations;
import id.bersinar.dialogue.Incoming;
import id.bersinar.storage.DatabaseAway;
import id.bersinar.telegram.OpenUpdate.Phase;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
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
  // The queue of what is of no chat.
  private static final long NOBODY = 0;
  private static final Duration BRIEFLY = Duration.ofMillis(20);
  private static final BackOff BETWEEN_TRIES =
      BackOff.of(Duration.ofMillis(50), Duration.ofSeconds(1));
  private static final BackOff WHILE_AWAY =
      BackOff.of(Duration.ofMillis(250), Duration.ofSeconds(5));

  private final OpenUpdates open;
  private final ChatQueues queues;
  private final ChatLock chatLock;
  private final HandledUpdates handled;
  private final UpdatesAside aside;
  private final DirectQueue direct;
  private final Conversations conversations;
  private final Footprints footprints;
  private final Identity identity;
  private final Taps taps;
  private final Transmission telegram;
  private final Pace pace;
  private final TransactionTemplate transactions;
  private final ApplicationEventPublisher events;
  private final Timer latency;
  private volatile boolean stopping;

  Inbox(
      OpenUpdates open,
      ChatQueues queues,
      ChatLock chatLock,
      HandledUpdates handled,
      UpdatesAside aside,
      DirectQueue direct,
      Conversations conversations,
      Footprints footprints,
      Identity identity,
      Taps taps,
      Transmission telegram,
      Pace pace,
      TransactionTemplate transactions,
      ApplicationEventPublisher events,
      MeterRegistry meters) {
    this.open = open;
    this.queues = queues;
    this.chatLock = chatLock;
    this.handled = handled;
    this.aside = aside;
    this.direct = direct;
    this.conversations = conversations;
    this.footprints = footprints;
    this.identity = identity;
    this.taps = taps;
    this.telegram = telegram;
    this.pace = pace;
    this.transactions = transactions;
    this.events = events;
    this.latency =
        Timer.builder("bersinar.updates")
            .description("From taking an update until its effects are committed")
            .publishPercentiles(0.5, 0.99)
            .register(meters);
  }

  /// Handles the update; done when its effects are committed, or it has been set aside. If its
  /// conversation is in memory, done when Telegram has taken the answers. Fails where it has to
  /// come again later, such as with [DatabaseAway] or [ComesAgain].
  OpenUpdate take(ReceivedUpdate received) {
    return take(received, work -> work);
  }

  /// As [#take], but while the database is away it waits and tries again, and all else of the
  /// chat waits behind it; only who is in a conversation in memory is told at once. Fails with
  /// [DatabaseAway] only when the bot stops.
  OpenUpdate takePatiently(ReceivedUpdate received) {
    return take(received, work -> it -> tryUntilThereIsADatabase(it, work));
  }

  private OpenUpdate take(ReceivedUpdate received, UnaryOperator<Consumer<OpenUpdate>> manner) {
    try {
      var update = UpdateJson.read(received);
      var chat = UpdateReader.chat(update).orElse(NOBODY);
      return open.open(
          received,
          chat,
          it -> {
            if (update.getCallbackQuery() != null) {
              taps.answerSoon(update.getCallbackQuery().getId());
            }
            submit(it, manner.apply(_ -> handleSafely(it, update)));
          });
    } catch (IOException e) {
      return open.open(
          received, NOBODY, it -> submit(it, manner.apply(_ -> setAsideUnread(it, e))));
    }
  }

  private void submit(OpenUpdate it, Consumer<OpenUpdate> work) {
    var _ =
        queues
            .submit(it.chat(), () -> work.accept(it))
            .thenCompose(_ -> answered(it))
            .whenComplete(
                (_, fault) -> {
                  if (fault == null) {
                    it.done().complete(null);
                  } else {
                    it.done().completeExceptionally(fault);
                  }
                });
  }

  /// What a conversation in memory answers is lost with the process, and then its update has to
  /// come again. So it is open until the answers have left. If they never do, only a tap comes
  /// again: it says what it answers, and words would answer whatever is asked by then.
  private CompletableFuture<Void> answered(OpenUpdate it) {
    long id = it.update().id();
    if (!handled.knowsWithoutTrace(id)) {
      return CompletableFuture.completedFuture(null);
    }
    it.enters(Phase.ANSWERED);
    return direct
        .left(it.chat())
        .exceptionallyCompose(
            dropped -> {
              if (!isTap(it.update())) {
                return CompletableFuture.completedFuture(null);
              }
              handled.forgetWithoutTrace(id);
              return CompletableFuture.failedFuture(dropped);
            });
  }

  private static boolean isTap(ReceivedUpdate update) {
    try {
      return UpdateJson.read(update).getCallbackQuery() != null;
    } catch (IOException e) {
      return false;
    }
  }

  private void tryUntilThereIsADatabase(OpenUpdate it, Consumer<OpenUpdate> work) {
    for (int failures = 0; ; failures++) {
      try {
        work.accept(it);
        return;
      } catch (DatabaseAway away) {
        if (stopping) {
          throw away;
        }
        if (failures == 0) {
          log.warn("The database is away; update {} waits for it", it.update().id());
        }
        it.enters(Phase.AWAITING_DATABASE);
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

  /// What fails before it is known whether it may be written down is left out, with a line in the
  /// log.
  private void handleSafely(OpenUpdate it, Update update) {
    it.enters(Phase.STORED);
    try {
      handle(it, update);
    } catch (ComesAgain e) {
      throw e;
    } catch (RuntimeException e) {
      if (DatabaseAway.explains(e)) {
        throw new DatabaseAway(e);
      }
      log.error("Update {} is left out: {}", it.update().id(), Faults.describe(e));
    }
  }

  private void handle(OpenUpdate it, Update update) {
    var change = UpdateReader.change(update);
    if (change.isPresent()) {
      announce(change.get());
      return;
    }
    if (handled.knowsWithoutTrace(it.update().id())) {
      return;
    }
    UpdateReader.read(update, identity.userName())
        .ifPresent(
            incoming -> {
              var keeping = conversations.keeping(incoming);
              if (conversations.mayBeWiped(incoming) && update.getMessage() != null) {
                footprints.note(it.chat(), update.getMessage().getMessageId());
              }
              if (keeping.inMemory()) {
                it.enters(Phase.IN_MEMORY);
                handleWithoutTrace(it.update().id(), incoming);
              } else {
                // Only these are timed: a time is a trace.
                latency.record(() -> handle(it.update(), incoming));
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
        if (attempt == TRIES - 1 || DatabaseAway.explains(e)) {
          throw e;
        }
        pause(BETWEEN_TRIES.after(attempt));
      }
    }
  }

  private void handleWithoutTrace(long id, Incoming incoming) {
    try {
      if (handled.contains(id)) {
        return;
      }
      conversations.handle(incoming);
    } catch (RuntimeException e) {
      log.error("An update failed: {}", Faults.describe(e));
      apologise(incoming, e);
    }
    handled.addWithoutTrace(id);
  }

  private void apologise(Incoming incoming, RuntimeException fault) {
    if (!DatabaseAway.explains(fault)) {
      try {
        conversations.apologiseWithoutTrace(incoming, fault);
        return;
      } catch (RuntimeException e) {
        log.error("An apology needs the database too: {}", Faults.describe(e));
      }
    }
    // Nothing that waits for the disk leaves now, and a tip's sender must not be left waiting.
    long chat = incoming.chat();
    if (pace.untilReady(chat).isPositive()) {
      throw new ComesAgain("nobody may be told yet");
    }
    pace.take(chat);
    switch (telegram.send(conversations.apologyWithoutDatabase(incoming, fault))) {
      case Delivery.TooFast(var retryAfter) -> {
        pace.refused(chat, retryAfter);
        throw new ComesAgain("nobody was told");
      }
      case Delivery.Failed _ -> {
        pace.failed(chat);
        throw new ComesAgain("nobody was told");
      }
      default -> pace.answered(chat);
    }
  }

  private void handle(ReceivedUpdate received, Incoming incoming) {
    for (int attempt = 0; ; attempt++) {
      try {
        transactions.executeWithoutResult(
            _ -> {
              chatLock.lock(incoming.chat());
              if (handled.add(received.id())) {
                conversations.handle(incoming);
              }
            });
        return;
      } catch (RuntimeException e) {
        if (DatabaseAway.explains(e)) {
          throw new DatabaseAway(e);
        }
        if (attempt == TRIES - 1) {
          setAside(received, incoming, e);
          return;
        }
        pause(BETWEEN_TRIES.after(attempt));
      }
    }
  }

  private void setAside(ReceivedUpdate received, Incoming incoming, RuntimeException fault) {
    var problem = Faults.describe(fault);
    aside.add(received, incoming.chat(), problem, () -> conversations.apologise(incoming));
    log.error("Update {} is set aside after {} tries: {}", received.id(), TRIES, problem);
  }

  private void setAsideUnread(OpenUpdate it, IOException fault) {
    it.enters(Phase.STORED);
    var problem = "can't be read: " + Faults.describe(fault);
    aside.addUnread(it.update(), problem);
    log.error("Update {} is set aside: it {}", it.update().id(), problem);
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

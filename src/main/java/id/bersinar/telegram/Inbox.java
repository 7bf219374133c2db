package id.bersinar.telegram;

import id.bersinar.dialogue.engine.Conversations;
import id.bersinar.storage.DatabaseAway;
import id.bersinar.telegram.OpenUpdate.Phase;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.telegram.telegrambots.meta.api.objects.Update;

/// Takes updates, however they come: each has its effects once, in the order of its chat.
@Component
class Inbox {

  private static final Logger log = LoggerFactory.getLogger(Inbox.class);
  // The queue of what is of no chat.
  private static final long NOBODY = 0;
  private static final Duration BRIEFLY = Duration.ofMillis(20);

  private final FloodControl floods;
  private final OpenUpdates open;
  private final ChatQueues queues;
  private final UpdateHandler handler;
  private final FailedUpdates failed;
  private final HandledUpdates handled;
  private final DirectQueue direct;
  private final Conversations conversations;
  private final Identity identity;
  private final Taps taps;
  private final CrowdNotices notices;
  private volatile boolean stopping;

  Inbox(
      FloodControl floods,
      OpenUpdates open,
      ChatQueues queues,
      UpdateHandler handler,
      FailedUpdates failed,
      HandledUpdates handled,
      DirectQueue direct,
      Conversations conversations,
      Identity identity,
      Taps taps,
      CrowdNotices notices) {
    this.floods = floods;
    this.open = open;
    this.queues = queues;
    this.handler = handler;
    this.failed = failed;
    this.handled = handled;
    this.direct = direct;
    this.conversations = conversations;
    this.identity = identity;
    this.taps = taps;
    this.notices = notices;
  }

  /// Handles the update; done when its effects are committed, or it has been set aside. If its
  /// conversation is in memory, done when Telegram has taken the answers. Fails where it has to
  /// come again later, such as with [DatabaseAway] or [ComesAgain].
  OpenUpdate take(ReceivedUpdate received) {
    return admit(received, work -> work);
  }

  /// As [#take], but while the database is away it waits and tries again, and all else of the
  /// chat waits behind it; only who is in a conversation in memory is told at once. Fails with
  /// [DatabaseAway] only when the bot stops.
  OpenUpdate takePatiently(ReceivedUpdate received) {
    return admit(received, work -> it -> tryUntilThereIsADatabase(it, work));
  }

  /// As [#takePatiently], of what has been taken before.
  OpenUpdate takeAgain(ReceivedUpdate received) {
    return take(received, work -> it -> tryUntilThereIsADatabase(it, work));
  }

  private OpenUpdate admit(ReceivedUpdate received, UnaryOperator<Consumer<OpenUpdate>> manner) {
    if (open.has(received)) {
      return take(received, manner);
    }
    try {
      var update = UpdateJson.read(received);
      if (floods.refuses(update)) {
        return OpenUpdate.withoutEffect(received);
      }
      var taken = take(received, update, manner);
      var _ = taken.done().exceptionally(_ -> comesAgain(update));
      return taken;
    } catch (IOException | RuntimeException e) {
      // What is wrong with it is said where it is handled.
      return take(received, manner);
    }
  }

  /// What has to come again counts once.
  private @Nullable Void comesAgain(Update update) {
    floods.giveBack(update);
    return null;
  }

  private OpenUpdate take(ReceivedUpdate received, UnaryOperator<Consumer<OpenUpdate>> manner) {
    try {
      return take(received, UpdateJson.read(received), manner);
    } catch (IOException e) {
      return open.open(
          received, NOBODY, true, it -> submit(it, manner.apply(_ -> failed.unread(it, e))));
    }
  }

  private OpenUpdate take(
      ReceivedUpdate received, Update update, UnaryOperator<Consumer<OpenUpdate>> manner) {
    return open.open(
        received,
        UpdateReader.chat(update).orElse(NOBODY),
        mayLeaveNoTrace(update),
        it -> {
          notices.asked(it.chat());
          if (update.getCallbackQuery() != null) {
            taps.answerSoon(
                update.getCallbackQuery().getId(),
                () -> popUp(update),
                () -> notices.unseen(it.chat()));
          }
          submit(it, manner.apply(_ -> handler.handle(it, update)));
        });
  }

  private Optional<String> popUp(Update update) {
    return UpdateReader.read(update, identity.userName())
        .flatMap(it -> conversations.popUp(it).or(() -> notices.popUp(it)));
  }

  private boolean mayLeaveNoTrace(Update update) {
    try {
      return UpdateReader.read(update, identity.userName())
          .map(conversations::mayLeaveNoTrace)
          .orElse(false);
    } catch (RuntimeException e) {
      // It will be left out, which is said then.
      return true;
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
    if (it.mayGoUnheard() || !handled.knowsWithoutTrace(id)) {
      return CompletableFuture.completedFuture(null);
    }
    var left = direct.left(it.chat());
    it.enters(Phase.ANSWERED);
    return left.exceptionallyCompose(
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
    var whileAway = BackOff.of(Duration.ofMillis(250), Duration.ofSeconds(5));
    for (boolean first = true; ; first = false) {
      try {
        work.accept(it);
        return;
      } catch (DatabaseAway away) {
        if (stopping) {
          throw away;
        }
        if (first) {
          log.warn("The database is away; update {} waits for it", it.update().id());
        }
        it.enters(Phase.AWAITING_DATABASE);
        pause(whileAway.next());
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

  private static void pause(Duration wait) {
    try {
      Thread.sleep(wait);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the bot is stopping", e);
    }
  }
}

package id.bersinar.telegram;

import id.bersinar.dialogue.ChatChange;
import id.bersinar.dialogue.engine.Conversations;
import id.bersinar.dialogue.gate.Incoming;
import id.bersinar.dialogue.gate.Plan;
import id.bersinar.storage.DatabaseAway;
import id.bersinar.telegram.OpenUpdate.Phase;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.telegram.telegrambots.meta.api.objects.Update;

/// Lets an update have its effects: within one transaction, or in memory, or as news of its chat.
@Component
class UpdateHandler {

  private static final Logger log = LoggerFactory.getLogger(UpdateHandler.class);
  private static final int TRIES = 3;

  private final HandledUpdates handled;
  private final FailedUpdates failed;
  private final UntracedHandler untraced;
  private final Conversations conversations;
  private final DeletableMessages deletable;
  private final VanishingMessages vanishing;
  private final Identity identity;
  private final Albums albums;
  private final Unheard unheard;
  private final TransactionTemplate transactions;
  private final ApplicationEventPublisher events;
  private final Timer latency;

  UpdateHandler(
      HandledUpdates handled,
      FailedUpdates failed,
      UntracedHandler untraced,
      Conversations conversations,
      DeletableMessages deletable,
      VanishingMessages vanishing,
      Identity identity,
      Albums albums,
      Unheard unheard,
      TransactionTemplate transactions,
      ApplicationEventPublisher events,
      MeterRegistry meters) {
    this.handled = handled;
    this.failed = failed;
    this.untraced = untraced;
    this.conversations = conversations;
    this.deletable = deletable;
    this.vanishing = vanishing;
    this.identity = identity;
    this.albums = albums;
    this.unheard = unheard;
    this.transactions = transactions;
    this.events = events;
    this.latency =
        Timer.builder("bersinar.updates")
            .description("From taking an update until its effects are committed")
            .publishPercentiles(0.5, 0.99)
            .register(meters);
  }

  /// What fails before it is known whether it may be written down is left out, with a line in the
  /// log. So is what needs too deep a stack, which would fail again each time it came.
  void handle(OpenUpdate it, Update update) {
    it.enters(Phase.BEGUN);
    try {
      handleAsItIs(it, update);
    } catch (ComesAgain e) {
      throw e;
    } catch (RuntimeException | StackOverflowError e) {
      if (DatabaseAway.explains(e)) {
        throw new DatabaseAway(e);
      }
      log.error("Update {} is left out: {}", it.update().id(), Faults.describe(e));
    }
  }

  private void handleAsItIs(OpenUpdate it, Update update) {
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
              if (albums.isFurther(it.chat(), update)) {
                unheard.note(update, incoming);
                return;
              }
              switch (conversations.plan(incoming)) {
                case Plan.Untraced(var work, var stay) -> {
                  UpdateReader.said(update)
                      .ifPresent(message -> note(it.chat(), message.getMessageId(), stay));
                  if (conversations.isUnasked(incoming)) {
                    it.letGoUnheard();
                  }
                  it.enters(Phase.IN_MEMORY);
                  untraced.handle(it.update().id(), incoming, work);
                }
                case Plan.Durable(var work) -> {
                  it.enters(Phase.STORED);
                  // Only these are timed: a time is a trace.
                  latency.record(() -> store(it.update(), incoming, work));
                }
              }
            });
  }

  private void note(long chat, int message, Plan.Stay stay) {
    switch (stay) {
      case FOR_A_WHILE -> vanishing.note(chat, message, VanishingMessages.CONFIDED);
      case UNTIL_WIPED -> deletable.note(chat, message);
      case FOR_GOOD -> {}
    }
  }

  private void store(ReceivedUpdate received, Incoming incoming, Runnable work) {
    try {
      inTransaction(
          () -> {
            if (handled.add(received.id(), incoming.chat())) {
              work.run();
            }
          });
    } catch (RuntimeException e) {
      if (DatabaseAway.explains(e)) {
        throw e;
      }
      failed.afterTries(received, incoming, e, TRIES);
    }
  }

  /// Bears being said twice, so nothing is noted of it.
  private void announce(ChatChange change) {
    inTransaction(() -> events.publishEvent(change));
  }

  /// Tries again what fails, unless it is for the database.
  private void inTransaction(Runnable effects) {
    var betweenTries = BackOff.of(Duration.ofMillis(50), Duration.ofSeconds(1));
    for (int attempt = 1; ; attempt++) {
      try {
        transactions.executeWithoutResult(_ -> effects.run());
        return;
      } catch (RuntimeException e) {
        if (attempt == TRIES || DatabaseAway.explains(e)) {
          throw e;
        }
        pause(betweenTries.next());
      }
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

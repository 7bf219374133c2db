package id.bersinar.telegram;

import id.bersinar.dialogue.engine.Apologies;
import id.bersinar.dialogue.gate.Incoming;
import id.bersinar.storage.DatabaseAway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Handles what belongs to a conversation in memory, of which nothing is written down.
@Component
class UntracedHandler {

  private static final Logger log = LoggerFactory.getLogger(UntracedHandler.class);

  private final HandledUpdates handled;
  private final Apologies apologies;
  private final Transmission telegram;
  private final Pace pace;

  UntracedHandler(HandledUpdates handled, Apologies apologies, Transmission telegram, Pace pace) {
    this.handled = handled;
    this.apologies = apologies;
    this.telegram = telegram;
    this.pace = pace;
  }

  void handle(long id, Incoming incoming, Runnable work) {
    try {
      if (handled.contains(id)) {
        return;
      }
      work.run();
    } catch (RuntimeException e) {
      log.error("An update failed: {}", Faults.describe(e));
      apologise(incoming, e);
    }
    handled.addWithoutTrace(id);
  }

  private void apologise(Incoming incoming, RuntimeException fault) {
    if (!DatabaseAway.explains(fault)) {
      try {
        apologies.whisper(incoming, fault);
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
    switch (telegram.send(apologies.withoutDatabase(incoming, fault))) {
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
}

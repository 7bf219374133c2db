package id.bersinar.tips.sender;

import id.bersinar.dialogue.Alias;
import id.bersinar.tips.secrets.Bustle;
import id.bersinar.tips.secrets.Receipt;
import id.bersinar.tips.secrets.WrongTries;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/// Slows down who tries receipts that belong to no tip. Nobody is known to have tried before many
/// do.
@Component
class GuessedReceipts {

  private final WrongTries<Alias> wrong;
  private final Bustle bustle;
  private final SendersThreads threads;

  GuessedReceipts(SendersThreads threads, Clock clock) {
    this.threads = threads;
    this.wrong = new WrongTries<>(clock);
    this.bustle = new Bustle(clock, WrongTries.FREE);
  }

  /// What comes of a receipt.
  sealed interface Tried {
    /// It belongs to a tip.
    record Known(SendersThreads.Known receipt) implements Tried {
      /// Never prints the secret.
      @Override
      public String toString() {
        return "Known";
      }
    }

    /// It belongs to none.
    record Unknown() implements Tried {}

    /// It wasn't tried: the account has to wait so long.
    record Wait(Duration pause) implements Tried {}
  }

  /// Tries one. A right one doesn't make up for wrong ones: a guesser may have one.
  Tried recognise(Alias account, Receipt receipt) {
    var wait = wrong.wait(account);
    if (wait.isPresent()) {
      return new Tried.Wait(wait.get());
    }
    var found = threads.recognise(receipt);
    if (found.isEmpty() && bustle.began()) {
      wrong.count(account);
    }
    return found.<Tried>map(Tried.Known::new).orElseGet(Tried.Unknown::new);
  }
}

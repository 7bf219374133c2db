package id.bersinar.tips.sender;

import id.bersinar.dialogue.Alias;
import id.bersinar.tips.secrets.Bustle;
import id.bersinar.tips.secrets.WrongTries;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Slows down who tries receipts that belong to no tip. Nobody is known to have tried before many
/// do.
@Component
class GuessedReceipts {

  private final WrongTries<Alias> wrong;
  private final Bustle bustle;

  GuessedReceipts(Clock clock) {
    this.wrong = new WrongTries<>(clock);
    this.bustle = new Bustle(clock, WrongTries.FREE);
  }

  /// As [WrongTries#wait].
  Optional<Duration> wait(Alias account) {
    return wrong.wait(account);
  }

  /// One belonged to no tip. A right one later doesn't make up for it: a guesser may have one.
  void count(Alias account) {
    if (bustle.began()) {
      wrong.count(account);
    }
  }
}

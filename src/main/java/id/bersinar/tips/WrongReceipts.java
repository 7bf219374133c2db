package id.bersinar.tips;

import id.bersinar.dialogue.Alias;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Slows down who guesses receipts: after five wrong ones within a day an account waits, and twice
/// as long after each further one.
@Component
class WrongReceipts {

  private static final int FREE = 5;
  private static final Duration FIRST_WAIT = Duration.ofMinutes(1);
  private static final Duration LONGEST_WAIT = Duration.ofHours(1);

  private final LastDay wrong;

  WrongReceipts(Clock clock) {
    this.wrong = new LastDay(clock);
  }

  /// How long the account must wait before it may try again; absent if it needn't.
  Optional<Duration> wait(Alias account) {
    var tries = wrong.of(account);
    return tries.isEmpty()
        ? Optional.empty()
        : wrong.until(tries.getLast().plus(pause(tries.size())));
  }

  /// The account has tried a receipt that belongs to nothing. A right one in between doesn't make
  /// up for it, since a guesser may have one.
  void count(Alias account) {
    wrong.add(account);
  }

  private static Duration pause(int times) {
    if (times < FREE) {
      return Duration.ZERO;
    }
    var pause = FIRST_WAIT.multipliedBy(1L << Math.min(times - FREE, 10));
    return pause.compareTo(LONGEST_WAIT) < 0 ? pause : LONGEST_WAIT;
  }
}

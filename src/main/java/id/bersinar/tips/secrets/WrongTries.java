package id.bersinar.tips.secrets;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/// Slows down who guesses: after five wrong tries within a day there is a wait, and twice as long
/// after each further one.
///
/// @param <K> by which whoever tries is known
public final class WrongTries<K> {

  /// How many have no consequence.
  public static final int FREE = 5;
  private static final Duration FIRST_WAIT = Duration.ofMinutes(1);
  private static final Duration LONGEST_WAIT = Duration.ofHours(1);

  private final LastDay<K> wrong;

  public WrongTries(Clock clock) {
    this.wrong = new LastDay<>(clock);
  }

  /// How long the account must wait before it may try again; absent if it needn't.
  public Optional<Duration> wait(K account) {
    var tries = wrong.of(account);
    return tries.isEmpty()
        ? Optional.empty()
        : wrong.until(tries.getLast().plus(pause(tries.size())));
  }

  /// The account has tried something wrong.
  public void count(K account) {
    wrong.add(account);
  }

  /// The account is who it says, so what it mistyped doesn't count any more.
  public void forget(K account) {
    wrong.forget(account);
  }

  private static Duration pause(int times) {
    if (times < FREE) {
      return Duration.ZERO;
    }
    var pause = FIRST_WAIT.multipliedBy(1L << Math.min(times - FREE, 10));
    return pause.compareTo(LONGEST_WAIT) < 0 ? pause : LONGEST_WAIT;
  }
}

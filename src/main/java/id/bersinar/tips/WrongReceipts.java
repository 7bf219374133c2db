package id.bersinar.tips;

import id.bersinar.dialogue.Alias;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/// Slows down who guesses receipts: after five wrong ones an account waits, and twice as long after
/// each further one. Known by alias and in memory only, so tomorrow nobody knows.
@Component
class WrongReceipts {

  private static final int FREE = 5;
  private static final Duration FIRST_WAIT = Duration.ofMinutes(1);
  private static final Duration LONGEST_WAIT = Duration.ofHours(1);
  private static final Duration MEMORY = Duration.ofHours(24);

  private final Clock clock;
  private final Map<Alias, Wrong> wrong = new ConcurrentHashMap<>();

  WrongReceipts(Clock clock) {
    this.clock = clock;
  }

  /// How long the account must wait before it may try again; absent if it needn't.
  Optional<Duration> wait(Alias account) {
    var now = clock.instant();
    return Optional.ofNullable(wrong.get(account))
        .map(it -> Duration.between(now, it.last().plus(pause(it.times()))))
        .filter(Duration::isPositive);
  }

  /// The account has tried a receipt that belongs to nothing. A right one in between doesn't make
  /// up for it, since a guesser may have one.
  void count(Alias account) {
    var now = clock.instant();
    wrong.values().removeIf(it -> it.last().plus(MEMORY).isBefore(now));
    wrong.merge(account, new Wrong(1, now), (before, _) -> new Wrong(before.times() + 1, now));
  }

  private static Duration pause(int times) {
    if (times < FREE) {
      return Duration.ZERO;
    }
    var pause = FIRST_WAIT.multipliedBy(1L << Math.min(times - FREE, 10));
    return pause.compareTo(LONGEST_WAIT) < 0 ? pause : LONGEST_WAIT;
  }

  private record Wrong(int times, Instant last) {}
}

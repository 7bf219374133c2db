package id.bersinar.tips.sender;

import id.bersinar.dialogue.Alias;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// How many photos are taken in: making one safe takes the processor for half a second, and it is
/// held in memory as long as its draft. While few come in nobody is known. While many come an
/// account sends one a minute, and once much is held, one for as long as that is held: so nobody
/// alone closes it for the others.
@Component
class PhotoLimit {

  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final int FREE_A_MINUTE = 3;

  // No draft lives longer without a word.
  private static final Duration LIFE = Duration.ofMinutes(15);
  private static final int MOST_BYTES = 32 * 1024 * 1024;
  private static final int MUCH_BYTES = MOST_BYTES / 4;

  private final Clock clock;
  private final List<Taken> taken = new ArrayList<>();

  PhotoLimit(Clock clock) {
    this.clock = clock;
  }

  /// @param account absent while few photos come in
  private record Taken(Instant at, Optional<Alias> account, int bytes) {

    /// Never where the clock was set back behind it.
    boolean isWithin(Duration period, Instant now) {
      return !at.isAfter(now) && at.plus(period).isAfter(now);
    }

    Taken ofNobody() {
      return new Taken(at, Optional.empty(), bytes);
    }
  }

  /// Whether another photo of the account is taken in now.
  synchronized boolean admits(Alias account) {
    tidy();
    return held() < MOST_BYTES
        && taken.stream().noneMatch(it -> it.account().filter(account::equals).isPresent());
  }

  /// A photo of the account has been worked on.
  ///
  /// @param bytes what is held of it
  synchronized void count(Alias account, int bytes) {
    tidy();
    var now = clock.instant();
    boolean many = taken.stream().filter(it -> it.isWithin(MINUTE, now)).count() >= FREE_A_MINUTE;
    taken.add(
        new Taken(now, Optional.of(account).filter(_ -> many || held() >= MUCH_BYTES), bytes));
  }

  private int held() {
    return taken.stream().mapToInt(Taken::bytes).sum();
  }

  private void tidy() {
    var now = clock.instant();
    taken.removeIf(it -> !it.isWithin(LIFE, now));
    if (held() < MUCH_BYTES) {
      taken.replaceAll(it -> it.isWithin(MINUTE, now) ? it : it.ofNobody());
    }
  }
}

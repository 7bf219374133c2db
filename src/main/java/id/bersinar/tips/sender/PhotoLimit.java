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
/// held in memory as long as its draft. An account may send one a minute, but while few come in
/// nobody is known by it.
@Component
class PhotoLimit {

  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final int FREE_A_MINUTE = 3;

  // No draft lives longer without a word.
  private static final Duration LIFE = Duration.ofMinutes(15);
  private static final int MOST_BYTES = 32 * 1024 * 1024;

  private final Clock clock;
  private List<Taken> taken = new ArrayList<>();

  PhotoLimit(Clock clock) {
    this.clock = clock;
  }

  /// @param account absent while few photos come in
  private record Taken(Instant at, Optional<Alias> account, int bytes) {}

  /// Whether another photo of the account is taken in now.
  synchronized boolean admits(Alias account) {
    tidy();
    return taken.stream().mapToInt(Taken::bytes).sum() < MOST_BYTES
        && taken.stream().noneMatch(it -> it.account().filter(account::equals).isPresent());
  }

  /// A photo of the account has been worked on.
  ///
  /// @param bytes what is held of it
  synchronized void count(Alias account, int bytes) {
    tidy();
    var since = clock.instant().minus(MINUTE);
    boolean many = taken.stream().filter(it -> it.at().isAfter(since)).count() >= FREE_A_MINUTE;
    taken.add(new Taken(clock.instant(), Optional.of(account).filter(_ -> many), bytes));
  }

  private void tidy() {
    var now = clock.instant();
    taken =
        new ArrayList<>(
            taken.stream()
                .filter(it -> it.at().plus(LIFE).isAfter(now))
                .map(
                    it ->
                        it.at().plus(MINUTE).isAfter(now)
                            ? it
                            : new Taken(it.at(), Optional.empty(), it.bytes()))
                .toList());
  }
}

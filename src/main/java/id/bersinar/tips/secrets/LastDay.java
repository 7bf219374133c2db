package id.bersinar.tips.secrets;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// When somebody did something within the last day. Known in memory only, so tomorrow nobody knows.
///
/// @param <K> by which they are known
public final class LastDay<K> {

  private static final Duration MEMORY = Duration.ofHours(24);

  private final Clock clock;
  private final Map<K, List<Instant>> moments = new ConcurrentHashMap<>();

  public LastDay(Clock clock) {
    this.clock = clock;
  }

  /// When the account did it, oldest first.
  public List<Instant> of(K account) {
    return recent(moments.getOrDefault(account, List.of()).stream()).toList();
  }

  /// The account does it now.
  public void add(K account) {
    var now = clock.instant();
    moments.values().removeIf(it -> it.getLast().plus(MEMORY).isBefore(now));
    moments.merge(
        account,
        List.of(now),
        (before, latest) -> Stream.concat(recent(before.stream()), latest.stream()).toList());
  }

  /// What the account did is known no more.
  void forget(K account) {
    moments.remove(account);
  }

  private Stream<Instant> recent(Stream<Instant> all) {
    var oldest = clock.instant().minus(MEMORY);
    return all.filter(it -> !it.isBefore(oldest));
  }

  /// How long until then, rounded up to minutes; absent once it has come.
  public Optional<Duration> until(Instant moment) {
    return Optional.of(Duration.between(clock.instant(), moment))
        .filter(Duration::isPositive)
        .map(it -> Duration.ofMinutes(it.plusMinutes(1).minusNanos(1).toMinutes()));
  }
}

package id.bersinar.tips;

import id.bersinar.dialogue.Alias;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// When accounts did something within the last day. Known by alias and in memory only, so tomorrow
/// nobody knows.
final class LastDay {

  private static final Duration MEMORY = Duration.ofHours(24);

  private final Clock clock;
  private final Map<Alias, List<Instant>> moments = new ConcurrentHashMap<>();

  LastDay(Clock clock) {
    this.clock = clock;
  }

  /// When the account did it, oldest first.
  List<Instant> of(Alias account) {
    return recent(moments.getOrDefault(account, List.of()).stream()).toList();
  }

  /// The account does it now.
  void add(Alias account) {
    var now = clock.instant();
    moments.values().removeIf(it -> it.getLast().plus(MEMORY).isBefore(now));
    moments.merge(
        account,
        List.of(now),
        (before, latest) -> Stream.concat(recent(before.stream()), latest.stream()).toList());
  }

  private Stream<Instant> recent(Stream<Instant> all) {
    var oldest = clock.instant().minus(MEMORY);
    return all.filter(it -> !it.isBefore(oldest));
  }

  /// How long until then, rounded up to minutes; absent once it has come.
  Optional<Duration> until(Instant moment) {
    return Optional.of(Duration.between(clock.instant(), moment))
        .filter(Duration::isPositive)
        .map(it -> Duration.ofMinutes(it.plusMinutes(1).minusNanos(1).toMinutes()));
  }
}

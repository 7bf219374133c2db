package id.bersinar.telegram.nodes;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Which requests have come lately, so that each is heard once.
final class Recent {

  /// How much older or younger than now a request may be.
  static final Duration WINDOW = Duration.ofSeconds(30);

  private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

  private final Map<String, Instant> heard = new ConcurrentHashMap<>();
  private volatile Instant looked = Instant.EPOCH;

  /// Whether a request of that time is heard now for the first time.
  boolean isNew(String nonce, Instant at, Instant now) {
    return Duration.between(at, now).abs().compareTo(WINDOW) <= 0
        && heard.putIfAbsent(nonce, at) == null;
  }

  /// Forgets what is too old to be heard again, once a second.
  void forget(Instant now) {
    if (Duration.between(looked, now).abs().compareTo(BETWEEN_LOOKS) < 0) {
      return;
    }
    looked = now;
    heard.values().removeIf(at -> at.plus(WINDOW).isBefore(now));
  }
}

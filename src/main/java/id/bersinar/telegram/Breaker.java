package id.bersinar.telegram;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;

/// Stops all sending for a moment where Telegram fails one chat after another, and then lets one
/// message try before the others go: a circuit breaker.
final class Breaker {

  /// In how many chats, without a success in between, until it is no matter of those chats.
  static final int CHATS_UNTIL_PAUSE = 3;

  /// Telegram may want nothing for longer, but that may be the matter of those chats alone.
  static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

  private final SteadyTime time;
  private final Set<Long> suspects = new HashSet<>();
  private final BackOff pauses = BackOff.whileTelegramIsAway();
  private boolean open;
  private Instant pausedAt;
  private Instant pausedUntil;

  Breaker(SteadyTime time) {
    this.time = time;
    this.pausedAt = time.now();
    this.pausedUntil = pausedAt;
  }

  /// How long until a message may go to any chat at all.
  Duration untilReady() {
    return time.until(pausedUntil);
  }

  /// Whether only single messages go, to see how Telegram is.
  boolean isProbing() {
    return open;
  }

  /// Chats that had trouble since the last success; a probe should rather go elsewhere.
  Set<Long> suspects() {
    return open ? Set.copyOf(suspects) : Set.of();
  }

  void took() {
    if (open) {
      // The others wait for what comes of it, but not for an answer that doesn't come.
      pausedUntil = time.now().plus(BackOff.LONGEST_FOR_TELEGRAM);
    }
  }

  /// Telegram failed or refused that chat.
  ///
  /// @param began when that message left. What was under way when the pause began doesn't
  ///     lengthen it
  /// @param atLeast for how long Telegram wants nothing
  /// @return whether all have to wait because of it
  boolean trouble(long chat, Instant began, Duration atLeast) {
    suspects.add(chat);
    if (open ? !began.isBefore(pausedAt) : suspects.size() >= CHATS_UNTIL_PAUSE) {
      open = true;
      pausedAt = time.now();
      var least = atLeast.compareTo(LONGEST_PAUSE) < 0 ? atLeast : LONGEST_PAUSE;
      pausedUntil = pausedAt.plus(Pace.longer(pauses.next(), least));
      return true;
    }
    return false;
  }

  /// Telegram has answered properly.
  void answered() {
    suspects.clear();
    open = false;
    pauses.startOver();
    pausedUntil = time.now();
  }
}

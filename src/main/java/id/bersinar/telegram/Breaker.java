package id.bersinar.telegram;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;

/// Stops all sending where Telegram fails or refuses one chat after another, and then lets one
/// message try before the others go: a circuit breaker. How long Telegram wants nothing is kept to
/// the end; where it is away, it is tried every few seconds.
final class Breaker {

  /// In how many chats, without a success in between, until it is no matter of those chats.
  static final int CHATS_UNTIL_PAUSE = 3;

  private final SteadyTime time;
  private final Set<Long> suspects = new HashSet<>();
  private final BackOff pauses = BackOff.whileTelegramIsAway();
  private final Set<Long> refused = new HashSet<>();
  // What all of these were told at least: a longer wait is a chat's own.
  private Instant toldToAll = Instant.MAX;
  private boolean open;
  private boolean unwanted;
  private Instant pausedAt;
  private Instant pausedUntil;
  private Instant wantedUntil;

  Breaker(SteadyTime time) {
    this.time = time;
    this.pausedAt = time.now();
    this.pausedUntil = pausedAt;
    this.wantedUntil = pausedAt;
  }

  /// How long until a message may go to any chat at all.
  Duration untilReady() {
    return Pace.longer(time.until(pausedUntil), untilWanted());
  }

  /// How long Telegram still wants nothing at all.
  Duration untilWanted() {
    return time.until(wantedUntil);
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

  /// Telegram wants nothing at all for so long.
  void hold(Duration wait) {
    stop(time.now().plus(wait));
  }

  private void stop(Instant until) {
    open = true;
    unwanted = true;
    pausedAt = time.now();
    wantedUntil = until;
  }

  /// Telegram refused that chat for so long.
  ///
  /// @param began when that message left
  /// @return whether Telegram wants nothing at all, which wasn't known
  boolean refused(long chat, Instant began, Duration retryAfter) {
    refused.add(chat);
    var until = time.now().plus(retryAfter);
    toldToAll = until.isBefore(toldToAll) ? until : toldToAll;
    if (unwanted ? began.isBefore(pausedAt) : refused.size() < CHATS_UNTIL_PAUSE) {
      var _ = failed(chat, began);
      return false;
    }
    suspects.add(chat);
    stop(unwanted ? until : toldToAll);
    return true;
  }

  /// Telegram failed that chat. What was under way when the pause began doesn't lengthen it.
  ///
  /// @param began when that message left
  /// @return whether all have to wait because of it
  boolean failed(long chat, Instant began) {
    suspects.add(chat);
    if (open ? began.isBefore(pausedAt) : suspects.size() < CHATS_UNTIL_PAUSE) {
      return false;
    }
    open = true;
    pausedAt = time.now();
    pausedUntil = pausedAt.plus(pauses.next());
    return true;
  }

  /// Telegram has answered properly. What it took before it wanted nothing doesn't end that.
  void answered() {
    if (untilWanted().isPositive()) {
      return;
    }
    suspects.clear();
    refused.clear();
    toldToAll = Instant.MAX;
    open = false;
    unwanted = false;
    pauses.startOver();
    pausedUntil = time.now();
  }
}

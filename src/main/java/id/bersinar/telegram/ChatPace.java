package id.bersinar.telegram;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.time.Instant;

/// How fast one chat may be written to, and how long it is held back.
final class ChatPace {

  private static final int BURST = 4;
  private static final int AT_EASE = 3;
  private static final int A_MINUTE_IN_A_GROUP = 16;

  // A failure that long ago says nothing any more.
  private static final Duration FORGOTTEN = Duration.ofMinutes(5);

  private final SteadyTime time;
  private final Bucket bucket;
  private final BackOff afterFailures = BackOff.of(Duration.ofSeconds(1), Duration.ofSeconds(5));
  private Instant began;
  private Instant heldUntil;

  ChatPace(SteadyTime time, boolean group) {
    this.time = time;
    this.bucket =
        group
            ? Pace.bucket(time, BURST, A_MINUTE_IN_A_GROUP, Duration.ofMinutes(1))
            : Pace.bucket(time, BURST, 1, Duration.ofSeconds(1));
    this.began = time.now();
    // It has never failed.
    this.heldUntil = began.minus(FORGOTTEN);
  }

  Duration untilReady() {
    return Pace.longer(time.until(heldUntil), Pace.wait(bucket));
  }

  void take() {
    bucket.consumeIgnoringRateLimits(1);
    began = time.now();
  }

  /// When the last message left for it.
  Instant began() {
    return began;
  }

  void hold(Duration wait) {
    var until = time.now().plus(wait);
    heldUntil = until.isAfter(heldUntil) ? until : heldUntil;
  }

  /// A message failed, and that may be this chat's own fault.
  void failed() {
    hold(afterFailures.next());
  }

  void answered() {
    afterFailures.startOver();
  }

  boolean isAtEase() {
    return bucket.getAvailableTokens() >= AT_EASE && untilReady().isZero();
  }

  boolean isAtRest() {
    return bucket.getAvailableTokens() >= BURST && time.until(heldUntil.plus(FORGOTTEN)).isZero();
  }
}

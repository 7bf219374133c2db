package id.bersinar.telegram;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.time.Instant;

/// How many messages leave over all chats: no more than a limit in any second, spread over it, and
/// fewer for some minutes after Telegram wanted fewer.
final class Throughput {

  /// So much longer it takes until it is raised by a step again.
  static final Duration A_STEP = Duration.ofSeconds(30);

  // Spreads what waits over the second, so that what is urgent never waits for most of one.
  private static final int LEAST_BURST = 6;
  private static final int BURSTS_A_SECOND = 10;
  private static final Duration SPREAD = Duration.ofMillis(950);

  // Down by a third, and back within some five minutes.
  private static final int THIRD = 3;
  private static final int STEPS = 30;

  private final SteadyTime time;
  private final int most;
  private final SlidingWindow window;
  private int limit;
  private Bucket spread;
  private Instant slowedAt = Instant.MIN;
  private Instant raiseAt = Instant.MIN;

  /// @param most messages in any second
  Throughput(SteadyTime time, int most) {
    this.time = time;
    this.most = most;
    this.window = new SlidingWindow(time, most);
    this.limit = most;
    this.spread = Pace.bucket(time, burst(), limit, SPREAD);
  }

  private int burst() {
    return Math.max(LEAST_BURST, most / BURSTS_A_SECOND);
  }

  /// How long until one may go; zero: now.
  Duration untilReady() {
    return untilReady(1);
  }

  /// How long until so many may go that they are worth a look, which costs as much as a message;
  /// zero: now. Whoever comes late for them has lost none as long as a burst isn't full.
  Duration untilBurst() {
    return untilReady(Math.min(burst() / 2, limit));
  }

  private Duration untilReady(int count) {
    recover();
    return Pace.longer(
        window.untilReady(count, limit),
        Duration.ofNanos(spread.estimateAbilityToConsume(count).getNanosToWaitForRefill()));
  }

  void take() {
    window.take();
    spread.consumeIgnoringRateLimits(1);
  }

  /// Telegram wanted fewer. What was under way when it last said so says nothing new.
  ///
  /// @param began when the message left that it refused
  /// @param wait for how long it wants nothing
  void slowDown(Instant began, Duration wait) {
    if (began.isBefore(slowedAt)) {
      return;
    }
    slowedAt = time.now();
    raiseAt = slowedAt.plus(wait).plus(A_STEP);
    limit(Math.max(1, limit - (limit + THIRD - 1) / THIRD));
  }

  private void recover() {
    if (limit < most && !time.now().isBefore(raiseAt)) {
      raiseAt = time.now().plus(A_STEP);
      limit(Math.min(most, limit + Math.max(1, most / STEPS)));
    }
  }

  private void limit(int limit) {
    this.limit = limit;
    spread = Pace.bucket(time, burst(), limit, SPREAD);
  }
}

package id.bersinar.telegram;

import io.github.bucket4j.Bucket;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/// How fast the bot may write. Telegram's limits (Bots FAQ, "My bot is hitting limits"): about 30
/// messages a second in all, 1 a second in a chat with short bursts, 20 a minute in a group.
@Component
class Pace {

  // A bucket of capacity c and rate r lets c + rT through in any time T: 30 in any second,
  // 20 in a group in any minute.
  private static final int BURST_IN_ALL = 2;
  private static final int A_SECOND_IN_ALL = 28;
  private static final int BURST_IN_A_CHAT = 4;
  private static final int BURST_IN_A_GROUP = 4;
  private static final int A_MINUTE_IN_A_GROUP = 16;

  private static final int FAILURES_UNTIL_PAUSE = 3;
  private static final Duration FIRST_PAUSE = Duration.ofMillis(500);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

  private final Clock clock;
  private final Bucket all = bucket(BURST_IN_ALL, A_SECOND_IN_ALL, Duration.ofSeconds(1));
  private final Map<Long, Bucket> chats = new ConcurrentHashMap<>();
  private final Map<Long, Instant> refusedUntil = new ConcurrentHashMap<>();
  private volatile Instant pausedUntil = Instant.EPOCH;
  private int failures;

  Pace(Clock clock) {
    this.clock = clock;
  }

  private static Bucket bucket(int burst, int rate, Duration period) {
    return Bucket.builder()
        .addLimit(limit -> limit.capacity(burst).refillGreedy(rate, period))
        .build();
  }

  private Bucket chat(long chat) {
    return chats.computeIfAbsent(
        chat,
        // Groups have negative ids.
        id ->
            id < 0
                ? bucket(BURST_IN_A_GROUP, A_MINUTE_IN_A_GROUP, Duration.ofMinutes(1))
                : bucket(BURST_IN_A_CHAT, 1, Duration.ofSeconds(1)));
  }

  /// How long until a message may go to that chat; zero: now.
  Duration untilReady(long chat) {
    var now = clock.instant();
    return longest(
        Duration.between(now, pausedUntil),
        Duration.between(now, refusedUntil.getOrDefault(chat, Instant.EPOCH)),
        wait(chat(chat)),
        wait(all));
  }

  private static Duration wait(Bucket bucket) {
    return Duration.ofNanos(bucket.estimateAbilityToConsume(1).getNanosToWaitForRefill());
  }

  private static Duration longest(Duration... waits) {
    var longest = Duration.ZERO;
    for (var wait : waits) {
      longest = wait.compareTo(longest) > 0 ? wait : longest;
    }
    return longest;
  }

  /// Counts a message that goes to that chat now.
  void take(long chat) {
    chat(chat).consumeIgnoringRateLimits(1);
    all.consumeIgnoringRateLimits(1);
  }

  /// Telegram said 429 for that chat. Where it says so for two chats at once, it means the bot.
  synchronized void refused(long chat, Duration retryAfter) {
    var now = clock.instant();
    refusedUntil.values().removeIf(until -> until.isBefore(now));
    boolean elsewhere = refusedUntil.keySet().stream().anyMatch(other -> other != chat);
    refusedUntil.put(chat, now.plus(retryAfter));
    if (elsewhere) {
      pauseUntil(now.plus(retryAfter));
    }
  }

  /// Telegram didn't answer, or had a fault of its own.
  synchronized void failed() {
    failures++;
    if (failures >= FAILURES_UNTIL_PAUSE) {
      pauseUntil(
          clock
              .instant()
              .plus(BackOff.of(FIRST_PAUSE, LONGEST_PAUSE).after(failures - FAILURES_UNTIL_PAUSE)));
    }
  }

  synchronized void succeeded() {
    failures = 0;
  }

  private void pauseUntil(Instant moment) {
    if (moment.isAfter(pausedUntil)) {
      pausedUntil = moment;
    }
  }

  /// Forgets chats that haven't been written to for a while.
  void tidy() {
    var now = clock.instant();
    refusedUntil.values().removeIf(until -> until.isBefore(now));
    chats
        .entrySet()
        .removeIf(
            entry -> {
              int full = entry.getKey() < 0 ? BURST_IN_A_GROUP : BURST_IN_A_CHAT;
              return entry.getValue().getAvailableTokens() >= full;
            });
  }
}

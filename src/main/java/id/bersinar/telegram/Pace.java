package id.bersinar.telegram;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/// How fast the bot may write. Telegram's limits (Bots FAQ, "My bot is hitting limits"): about 30
/// messages a second in all, 1 a second in a chat with short bursts, 20 a minute in a group.
@Component
class Pace {

  // A bucket of capacity c and rate r lets c + rT through in any time T: 30 in any second,
  // 20 in a group in any minute.
  private static final int BURST_IN_ALL = 2;
  private static final int A_SECOND_IN_ALL = 28;

  private final SteadyTime time;
  private final Bucket all;
  private final Breaker breaker;
  private final Map<Long, ChatPace> chats = new HashMap<>();

  Pace(SteadyTime time) {
    this.time = time;
    this.all = bucket(time, BURST_IN_ALL, A_SECOND_IN_ALL, Duration.ofSeconds(1));
    this.breaker = new Breaker(time);
  }

  static Bucket bucket(SteadyTime time, int burst, int rate, Duration period) {
    return Bucket.builder()
        .withCustomTimePrecision(time)
        .addLimit(limit -> limit.capacity(burst).refillGreedy(rate, period))
        .build();
  }

  static Duration wait(Bucket bucket) {
    return Duration.ofNanos(bucket.estimateAbilityToConsume(1).getNanosToWaitForRefill());
  }

  static Duration longer(Duration one, Duration other) {
    return one.compareTo(other) > 0 ? one : other;
  }

  private ChatPace chat(long chat) {
    return chats.computeIfAbsent(chat, it -> new ChatPace(time, isGroup(it)));
  }

  private static boolean isGroup(long chat) {
    return chat < 0;
  }

  /// How long until a message may go to any chat; zero: now.
  synchronized Duration untilReady() {
    return longer(breaker.untilReady(), wait(all));
  }

  /// How long until a message may go to that chat; zero: now.
  synchronized Duration untilReady(long chat) {
    var held = chats.get(chat);
    return held == null ? untilReady() : longer(untilReady(), held.untilReady());
  }

  /// Counts a message that goes to that chat now.
  synchronized void take(long chat) {
    chat(chat).take();
    all.consumeIgnoringRateLimits(1);
    breaker.took();
  }

  /// When a message last left for that chat.
  synchronized Instant lastTaken(long chat) {
    var known = chats.get(chat);
    return known == null ? Instant.MIN : known.began();
  }

  /// Telegram said 429 for that chat. Where it says so for one person after another, it means the
  /// bot; a group has a limit of its own and never speaks for others.
  synchronized void refused(long chat, Duration retryAfter) {
    chat(chat).hold(retryAfter);
    if (!isGroup(chat) || breaker.isProbing()) {
      breaker.trouble(chat, chat(chat).began(), retryAfter);
    }
  }

  /// Telegram didn't answer, or had a fault of its own.
  synchronized void failed(long chat) {
    if (breaker.trouble(chat, chat(chat).began(), Duration.ZERO)) {
      // Nothing is known of this chat. Long enough for another to be tried after the pause.
      chat(chat).hold(breaker.untilReady().multipliedBy(2));
    } else {
      chat(chat).failed();
    }
  }

  /// A message to that chat fails for a reason that has nothing to do with Telegram.
  synchronized void holdBack(long chat) {
    chat(chat).failed();
  }

  /// Telegram has answered properly.
  synchronized void answered(long chat) {
    chat(chat).answered();
    breaker.answered();
  }

  /// Chats that nothing may go to even where others may be written to.
  synchronized Set<Long> heldBack() {
    var held = new HashSet<Long>();
    chats.forEach(
        (chat, pace) -> {
          if (pace.untilReady().isPositive()) {
            held.add(chat);
          }
        });
    return held;
  }

  /// Chats that a message to see how Telegram is should rather not go to.
  synchronized Set<Long> suspects() {
    return breaker.suspects();
  }

  /// Forgets chats that haven't been written to for a while.
  synchronized void tidy() {
    chats.values().removeIf(ChatPace::isAtRest);
  }
}

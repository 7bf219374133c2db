package id.bersinar.telegram;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/// How fast the bot may write. Telegram's limits (Bots FAQ, "My bot is hitting limits"): about 30
/// messages a second in all, 1 a second in a chat with short bursts, 20 a minute in a group.
@Component
class Pace {

  // Spreads what waits over the second, so that what is urgent never waits for most of one.
  private static final int LEAST_BURST = 3;
  private static final int BURSTS_A_SECOND = 20;
  private static final Duration SPREAD = Duration.ofMillis(950);

  private static final int LEAST_IN_FLIGHT = 32;

  private final SteadyTime time;
  private final int most;
  private final SlidingWindow all;
  private final Bucket spread;
  private final Breaker breaker;
  private final Map<Long, ChatPace> chats = new HashMap<>();

  Pace(TelegramSettings settings, SteadyTime time) {
    this.time = time;
    this.most = settings.messagesPerSecond();
    this.all = new SlidingWindow(time, most);
    this.spread = bucket(time, Math.max(LEAST_BURST, most / BURSTS_A_SECOND), most, SPREAD);
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

  /// How many may be on their way at once: what a second lets through, since an answer takes up to
  /// one.
  int mostInFlight() {
    return Math.max(LEAST_IN_FLIGHT, most);
  }

  /// How long until a message may go to any chat; zero: now.
  synchronized Duration untilReady() {
    return longer(breaker.untilReady(), longer(all.untilReady(), wait(spread)));
  }

  /// How long until a message may go to that chat; zero: now.
  synchronized Duration untilReady(long chat) {
    var held = chats.get(chat);
    return held == null ? untilReady() : longer(untilReady(), held.untilReady());
  }

  /// Counts a message that goes to that chat now.
  synchronized void take(long chat) {
    chat(chat).take();
    all.take();
    spread.consumeIgnoringRateLimits(1);
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

  /// Whether nothing may go to that chat even where others may be written to.
  synchronized boolean isHeldBack(long chat) {
    var known = chats.get(chat);
    return known != null && known.untilReady().isPositive();
  }

  /// Chats that a message to see how Telegram is should rather not go to.
  synchronized Set<Long> suspects() {
    return breaker.suspects();
  }

  /// Whether a message may go to that chat now, and two more after it without a wait.
  synchronized boolean isAtEase(long chat) {
    var known = chats.get(chat);
    return known == null || known.isAtEase();
  }

  /// Forgets chats that haven't been written to for a while.
  synchronized void tidy() {
    chats.values().removeIf(ChatPace::isAtRest);
  }
}

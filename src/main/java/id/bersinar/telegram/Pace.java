package id.bersinar.telegram;

import id.bersinar.dialogue.Lane;
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

  private static final int LEAST_IN_FLIGHT = 32;

  private final SteadyTime time;
  private final int most;
  private final Throughput all;
  private final Throughput paid;
  private final PaidBroadcasts paidBroadcasts;
  private final Breaker breaker;
  private final Map<Long, ChatPace> chats = new HashMap<>();

  Pace(TelegramSettings settings, PaidBroadcasts paidBroadcasts, SteadyTime time) {
    this.time = time;
    this.most = Math.max(settings.messagesPerSecond(), settings.paidBroadcasts());
    this.all = new Throughput(time, settings.messagesPerSecond());
    this.paid = new Throughput(time, Math.max(1, settings.paidBroadcasts()));
    this.paidBroadcasts = paidBroadcasts;
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

  private Throughput throughput(int rank) {
    return paidBroadcasts.pays(rank) ? paid : all;
  }

  /// How long until a message may go to any chat; zero: now.
  synchronized Duration untilReady() {
    return longer(breaker.untilReady(), all.untilReady());
  }

  /// How long until a message of that rank may go to any chat; zero: now.
  synchronized Duration untilLane(int rank) {
    return longer(breaker.untilReady(), throughput(rank).untilReady());
  }

  /// How long until so many of that rank may go as are worth a look; zero: now.
  synchronized Duration untilBurst(int rank) {
    return longer(breaker.untilReady(), throughput(rank).untilBurst());
  }

  /// How long Telegram still wants nothing at all; zero: it takes what comes.
  synchronized Duration stopped() {
    return breaker.untilWanted();
  }

  /// How long until a message may go to that chat; zero: now.
  synchronized Duration untilReady(long chat) {
    var held = chats.get(chat);
    return held == null ? untilReady() : longer(untilReady(), held.untilReady());
  }

  /// Counts an answer that goes to that chat now.
  void take(long chat) {
    take(chat, Lane.ANSWER.rank());
  }

  /// Counts a message of that rank that goes to that chat now.
  synchronized void take(long chat, int rank) {
    chat(chat).take();
    throughput(rank).take();
    breaker.took();
  }

  /// When a message last left for that chat.
  synchronized Instant lastTaken(long chat) {
    var known = chats.get(chat);
    return known == null ? Instant.MIN : known.began();
  }

  /// Telegram said 429 for that chat. Where it says so for one person after another, it means the
  /// bot; a group has a limit of its own and never speaks for others. Where little had been sent to
  /// that person, fewer leave from now on.
  ///
  /// @return whether all have to wait because of it
  boolean refused(long chat, Duration retryAfter) {
    return refused(chat, Lane.ANSWER.rank(), retryAfter);
  }

  /// As [#refused(long, Duration)], for a message of that rank.
  synchronized boolean refused(long chat, int rank, Duration retryAfter) {
    var began = chat(chat).began();
    boolean quiet = chat(chat).isAtEase();
    chat(chat).hold(retryAfter);
    boolean stops =
        (!isGroup(chat) || breaker.isProbing()) && breaker.refused(chat, began, retryAfter);
    if (stops || (quiet && !isGroup(chat))) {
      throughput(rank).slowDown(began, retryAfter);
    }
    return stops;
  }

  /// Nothing may go to that chat for so long.
  synchronized void hold(long chat, Duration wait) {
    chat(chat).hold(wait);
  }

  /// Nothing may go to any chat for so long.
  synchronized void hold(Duration wait) {
    breaker.hold(wait);
    all.slowDown(time.now(), wait);
  }

  /// Telegram didn't answer, or had a fault of its own.
  synchronized void failed(long chat) {
    if (breaker.failed(chat, chat(chat).began())) {
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

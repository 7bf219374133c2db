package id.bersinar.simulator;

import java.util.HashMap;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// Telegram's limits on messages, kept with buckets of tokens. New messages count; edits, answers
/// to taps and everything else do not.
@Component
@Profile("demo")
class Pace {

  // Bot API, sendMessage, allow_paid_broadcast.
  private static final double PAID_PER_SECOND = 1000;

  private Limits limits = Limits.TELEGRAMS;
  private final Map<Long, Bucket> chats = new HashMap<>();
  private Bucket all = new Bucket(limits.perSecond());
  private final Bucket paid = new Bucket(PAID_PER_SECOND);

  /// How much a bot may send. The numbers are those of Telegram's FAQ for bots ("My bot is hitting
  /// limits"): about 30 messages a second over all, one a second in a chat where short bursts
  /// pass, 20 a minute in a group. How short a burst is, Telegram doesn't say; five is what bots
  /// commonly see pass.
  ///
  /// @param perSecond messages a second over all chats
  /// @param chatPerSecond messages a second in a private chat
  /// @param chatBurst messages at once in a private chat that has been quiet
  /// @param groupPerMinute messages a minute in a group, all of which may come at once
  record Limits(double perSecond, double chatPerSecond, double chatBurst, double groupPerMinute) {
    static final Limits TELEGRAMS = new Limits(30, 1, 5, 20);
  }

  synchronized Limits limits() {
    return limits;
  }

  synchronized void limit(Limits limits) {
    this.limits = limits;
    chats.clear();
    all = new Bucket(limits.perSecond());
  }

  /// Counts a message, or refuses it.
  ///
  /// @param pays whether it is a broadcast that is paid for
  synchronized void count(Chat chat, boolean pays) {
    double burst = chat.isGroup() ? limits.groupPerMinute() : limits.chatBurst();
    double perSecond = chat.isGroup() ? limits.groupPerMinute() / 60 : limits.chatPerSecond();
    var own = chats.computeIfAbsent(chat.id(), _ -> new Bucket(burst));
    var together = pays ? paid : all;
    double most = pays ? PAID_PER_SECOND : limits.perSecond();
    double wait = Math.max(own.wait(perSecond, burst), together.wait(most, most));
    if (wait > 0) {
      throw Refusal.tooManyRequests((int) Math.max(1, Math.ceil(wait)));
    }
    own.tokens--;
    together.tokens--;
  }

  private static final class Bucket {
    private double tokens;
    private long filledAt = System.nanoTime();

    Bucket(double tokens) {
      this.tokens = tokens;
    }

    /// Seconds until there is a token.
    double wait(double perSecond, double most) {
      long now = System.nanoTime();
      tokens = Math.min(most, tokens + (now - filledAt) / 1e9 * perSecond);
      filledAt = now;
      return tokens >= 1 ? 0 : (1 - tokens) / perSecond;
    }
  }
}

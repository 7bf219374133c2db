package id.bersinar.telegram;

import id.bersinar.dialogue.engine.BusyWords;
import id.bersinar.dialogue.gate.Incoming;
import id.bersinar.dialogue.gate.Outgoing;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongFunction;
import java.util.function.LongPredicate;
import org.springframework.stereotype.Component;

/// Tells people once that their answer comes later because many ask. By a message only whoever
/// waits the longest, and when it can leave at once: it costs as much of Telegram's limit as an
/// answer. Who has been told is known in memory alone, until nobody waits long any more.
@Component
class CrowdNotices {

  /// One message of so many may be a notice.
  static final int ONE_OF = 3;

  private static final int MOST_TOLD = 20_000;

  private final ExpectedWaits waits;
  private final BusyWords words;
  private final SteadyTime time;
  private final Bucket share;
  // Whether they have been answered since.
  private final Map<Long, Boolean> told = new ConcurrentHashMap<>();

  CrowdNotices(ExpectedWaits waits, BusyWords words, TelegramSettings settings, SteadyTime time) {
    this.waits = waits;
    this.words = words;
    this.time = time;
    this.share = Pace.bucket(time, 1, settings.messagesPerSecond(), Duration.ofSeconds(ONE_OF));
  }

  /// Whom to tell now, if anybody. No group: nobody there waits for the bot alone.
  ///
  /// @param held chats that nothing may go to now
  /// @param lastWord since when a chat waits for a word
  Optional<Job> next(boolean leads, LongPredicate held, LongFunction<Instant> lastWord) {
    var waiting = waits.read(leads, lastWord);
    if (waiting.isEmpty()) {
      told.clear();
    }
    if (Pace.wait(share).isPositive() || told.size() >= MOST_TOLD) {
      return Optional.empty();
    }
    return waiting.stream()
        .takeWhile(it -> waits.isLong(it.until()))
        .filter(it -> isPrivate(it.chat()) && !knows(it.chat()) && !held.test(it.chat()))
        .filter(waits::isCurrent)
        .findFirst()
        .map(it -> new Job.Notice(it.chat(), it.until()));
  }

  /// It leaves now. Where it fails, it isn't tried again.
  void take(Job.Notice notice) {
    share.consumeIgnoringRateLimits(1);
    told.put(notice.chat(), false);
  }

  Outgoing message(Job.Notice notice) {
    return words.message(notice.chat(), time.until(notice.until()));
  }

  /// What is shown over a private chat where that was tapped, which counts as telling; absent where
  /// the answer comes soon, or the person knows.
  Optional<String> popUp(Incoming tap) {
    var wait = waits.ofTheNext();
    return wait.compareTo(ExpectedWaits.LONG) > 0
            && tap.privateChat()
            && told.size() < MOST_TOLD
            && told.putIfAbsent(tap.chat(), false) == null
        ? Optional.of(words.popUp(tap, wait))
        : Optional.empty();
  }

  /// The pop-up couldn't be shown.
  void unseen(long chat) {
    told.remove(chat);
  }

  // Bot API: the ids of groups are negative.
  private static boolean isPrivate(long chat) {
    return chat > 0;
  }

  private boolean knows(long chat) {
    return told.containsKey(chat);
  }

  /// Whether somebody has been told and still waits for the answer.
  boolean isWaiting(long chat) {
    return Boolean.FALSE.equals(told.get(chat));
  }

  /// Whether somebody is known.
  boolean knowsAnybody() {
    return !told.isEmpty();
  }

  /// An answer has left.
  void answered(long chat) {
    told.computeIfPresent(chat, (_, _) -> true);
  }

  /// Something for that chat has arrived or failed.
  void tried(long chat) {
    waits.outdate(chat);
  }

  /// Something has come from that chat: after an answer it is another wait.
  void asked(long chat) {
    told.computeIfPresent(chat, (_, answered) -> answered ? null : false);
  }
}

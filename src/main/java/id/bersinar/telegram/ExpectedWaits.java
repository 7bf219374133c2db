package id.bersinar.telegram;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongFunction;
import org.springframework.stereotype.Component;

/// Who waits long for an answer because many wait before them: by their places and the pace, as it
/// was a second ago. Used by the sender's thread alone, but for [#ofTheNext] and [#outdate].
@Component
class ExpectedWaits {

  /// Longer than that is long.
  static final Duration LONG = Duration.ofSeconds(5);

  private static final Duration FRESH = Duration.ofSeconds(1);

  private final StoredOutbox outbox;
  private final OutboxOrder order;
  private final SentRows sent;
  private final DirectQueue direct;
  private final Pace pace;
  private final SteadyTime time;
  private final Duration each;
  // Of whom the list says nothing any more.
  private final Set<Long> outdated = ConcurrentHashMap.newKeySet();
  private Instant readAt = Instant.MIN;
  private List<Wait> known = List.of();
  private volatile Instant all = Instant.MIN;

  ExpectedWaits(
      StoredOutbox outbox,
      OutboxOrder order,
      SentRows sent,
      DirectQueue direct,
      Pace pace,
      TelegramSettings settings,
      SteadyTime time) {
    this.outbox = outbox;
    this.order = order;
    this.sent = sent;
    this.direct = direct;
    this.pace = pace;
    this.time = time;
    // What is left beside the notices.
    this.each =
        Duration.ofSeconds(CrowdNotices.ONE_OF)
            .dividedBy((CrowdNotices.ONE_OF - 1L) * settings.messagesPerSecond());
  }

  /// @param until when the chat's next answer leaves, if all goes well
  record Wait(long chat, Instant until) {}

  /// Whoever waits long, the longest first.
  ///
  /// @param leads whether this node knows what waits in the outbox
  /// @param lastWord since when a chat waits for a word
  List<Wait> read(boolean leads, LongFunction<Instant> lastWord) {
    if (!time.now().isBefore(readAt.plus(FRESH))) {
      readAt = time.now();
      // Before anything is looked up: what arrives meanwhile may still be among what is found.
      outdated.clear();
      // Should the look fail, nobody is told by what was known before.
      known = List.of();
      known = waits(leads && each.multipliedBy(order.answers()).compareTo(LONG) > 0, lastWord);
    }
    return known;
  }

  private List<Wait> waits(boolean many, LongFunction<Instant> lastWord) {
    var stored = many ? stored() : List.<Long>of();
    var held = direct.waitingForAnswers();
    all = readAt.plus(each.multipliedBy(stored.size() + held.size()));
    if (!isLong(all)) {
      return List.of();
    }
    var ahead = new HashMap<Long, Integer>();
    note(ahead, stored, held.size());
    note(ahead, inTurn(held, lastWord), stored.size());
    return ahead.entrySet().stream()
        .map(it -> new Wait(it.getKey(), readAt.plus(each.multipliedBy(it.getValue()))))
        .filter(it -> isLong(it.until()))
        .sorted(Comparator.comparing(Wait::until).reversed())
        .toList();
  }

  /// What Telegram has is deleted a little later.
  private List<Long> stored() {
    var gone = sent.ids();
    return outbox.waitingAnswers().stream()
        .filter(it -> !gone.contains(it.id()))
        .map(StoredOutbox.Head::chat)
        .toList();
  }

  /// As they leave: whoever has waited longest for a word goes first, however late it asked.
  private static List<Long> inTurn(List<Long> chats, LongFunction<Instant> lastWord) {
    var since = new LinkedHashMap<Long, Instant>();
    chats.forEach(it -> since.computeIfAbsent(it, lastWord::apply));
    return since.entrySet().stream()
        .sorted(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .toList();
  }

  /// The outbox and memory take turns. Whoever waits for several answers waits for the first.
  private static void note(Map<Long, Integer> ahead, List<Long> chats, int others) {
    for (int place = 0; place < chats.size(); place++) {
      ahead.merge(chats.get(place), place + Math.min(place, others), Math::min);
    }
  }

  /// Something for that chat has arrived or failed: it may wait for nothing more.
  void outdate(long chat) {
    outdated.add(chat);
  }

  /// Whether the chat still waits for what it waited for when that was read.
  boolean isCurrent(Wait wait) {
    return !outdated.contains(wait.chat());
  }

  /// Whether it is long until then.
  boolean isLong(Instant until) {
    return time.until(until).compareTo(LONG) > 0;
  }

  /// How long somebody is going to wait who asks now.
  Duration ofTheNext() {
    return Pace.longer(pace.stopped(), time.until(all));
  }
}

package id.bersinar.telegram;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Which messages of anonymous conversations can still be deleted: in memory only, and no longer
/// than Telegram deletes them.
@Component
class DeletableMessages {

  /// Bot API, deleteMessage: "can only be deleted if it was sent less than 48 hours ago".
  static final Duration LIFE = Duration.ofHours(48);

  private static final int MOST = 100_000;

  private final SteadyTime time;
  private final Deque<Deletable> all = new ArrayDeque<>();
  private final Map<Long, Conversation> running = new HashMap<>();
  private long count;

  DeletableMessages(SteadyTime time) {
    this.time = time;
  }

  private record Deletable(long chat, long conversation, int message, Instant at) {}

  private record Conversation(long number, Instant since) {}

  /// Some of a chat's anonymous conversations, by their numbers.
  record Conversations(long chat, long first, long last) {}

  /// The number of the chat's running conversation.
  synchronized long conversation(long chat) {
    return running.computeIfAbsent(chat, _ -> new Conversation(++count, time.now())).number();
  }

  /// A message belongs to the chat's running conversation.
  synchronized void note(long chat, int message) {
    note(chat, conversation(chat), message);
  }

  synchronized void note(long chat, long conversation, int message) {
    all.add(new Deletable(chat, conversation, message, time.now()));
    if (all.size() > MOST) {
      all.removeFirst();
    }
  }

  /// A message belongs to a conversation of the chat that is over.
  synchronized void noteSettled(long chat, int message) {
    note(chat, ++count, message);
  }

  /// The conversation is over; the next message begins another. Absent where none was running.
  synchronized Optional<Conversations> end(long chat) {
    return Optional.ofNullable(running.remove(chat))
        .map(it -> new Conversations(chat, it.number(), it.number()));
  }

  /// The conversation is over.
  ///
  /// @return all of the chat's so far
  synchronized Conversations endAll(long chat) {
    running.remove(chat);
    return new Conversations(chat, 1, count);
  }

  /// The messages that can be deleted.
  synchronized List<Integer> of(Conversations some) {
    forgetOld();
    return all.stream().filter(it -> isAmong(some, it)).map(Deletable::message).distinct().toList();
  }

  /// They are deleted, or can't be.
  synchronized void forget(Conversations some) {
    all.removeIf(it -> isAmong(some, it));
  }

  synchronized void forget(long chat) {
    running.remove(chat);
    all.removeIf(it -> it.chat() == chat);
  }

  private static boolean isAmong(Conversations some, Deletable message) {
    return message.chat() == some.chat()
        && message.conversation() >= some.first()
        && message.conversation() <= some.last();
  }

  /// Forgets what Telegram no longer deletes.
  synchronized void forgetOld() {
    var oldest = time.now().minus(LIFE);
    all.removeIf(it -> it.at().isBefore(oldest));
    running.values().removeIf(it -> it.since().isBefore(oldest));
  }
}

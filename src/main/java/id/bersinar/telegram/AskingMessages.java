package id.bersinar.telegram;

import id.bersinar.dialogue.gate.Outgoing;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SequencedSet;
import java.util.function.LongPredicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Which message carries the question that is open in a chat, so that it loses its buttons when it
/// is open no more. In memory: after a restart an old button stays, and is answered kindly.
@Component
class AskingMessages {

  private static final int MOST_CHATS = 10_000;
  private static final int MOST_WAITING = 500;

  private final Map<Long, Integer> stored = new LatestChats();
  private final Map<Long, Integer> direct = new LatestChats();
  private final SequencedSet<Job.Tidying> waiting = new LinkedHashSet<>();

  private static final class LatestChats extends LinkedHashMap<Long, Integer> {
    @Override
    protected boolean removeEldestEntry(Map.Entry<Long, Integer> eldest) {
      return size() > MOST_CHATS;
    }
  }

  /// What came of a message of the outbox. Whoever is asked there isn't in a conversation in memory
  /// any more.
  synchronized void stored(Outgoing message, Delivery delivery) {
    if (message.bearing() != null && delivery instanceof Delivery.Sent(var sent)) {
      replaced(message, direct, OptionalInt.empty(), sent);
      replaced(message, stored, sent, sent);
    }
  }

  /// What came of a message that went straight. A stored conversation that it interrupts can still
  /// be answered. What an anonymous one asks is known no longer than its messages.
  synchronized void direct(DirectQueue.Message held, Delivery delivery) {
    var message = held.message();
    if (message.bearing() == null || !(delivery instanceof Delivery.Sent(var sent))) {
      return;
    }
    var conversation = held.conversation();
    if (conversation == null) {
      replaced(message, direct, sent, sent);
    } else if (!held.stays()) {
      tidy(message.chat(), conversation.asks(buttons(message, sent)), sent);
    }
  }

  private void replaced(
      Outgoing message, Map<Long, Integer> asking, OptionalInt next, OptionalInt sent) {
    long chat = message.chat();
    tidy(chat, number(asking.remove(chat)), sent);
    buttons(message, next).ifPresent(it -> asking.put(chat, it));
  }

  private static OptionalInt number(@Nullable Integer message) {
    return message == null ? OptionalInt.empty() : OptionalInt.of(message);
  }

  /// The message, if it has buttons to lose some day.
  private static OptionalInt buttons(Outgoing message, OptionalInt sent) {
    return message.bearing() == Outgoing.Bearing.ASKS && message.buttons().isPresent()
        ? sent
        : OptionalInt.empty();
  }

  private void tidy(long chat, OptionalInt before, OptionalInt sent) {
    if (before.isPresent() && !before.equals(sent)) {
      waiting.add(new Job.Tidying(chat, before.getAsInt()));
      if (waiting.size() > MOST_WAITING) {
        waiting.removeFirst();
      }
    }
  }

  /// A message that is to lose its buttons, in a chat that has the leisure for it.
  synchronized Optional<Job> tidying(LongPredicate leisure) {
    return waiting.stream().filter(it -> leisure.test(it.chat())).<Job>map(it -> it).findFirst();
  }

  /// It is tried now, and not again.
  synchronized void take(Job.Tidying tidying) {
    waiting.remove(tidying);
  }

  /// These messages are deleted.
  synchronized void forget(long chat, List<Integer> messages) {
    messages.forEach(it -> waiting.remove(new Job.Tidying(chat, it)));
  }
}

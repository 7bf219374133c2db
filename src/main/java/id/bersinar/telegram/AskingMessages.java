package id.bersinar.telegram;

import id.bersinar.dialogue.gate.ChatForgotten;
import id.bersinar.dialogue.gate.Outgoing;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SequencedMap;
import java.util.function.LongPredicate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Which message carries the question that is open in a chat, so that it loses its buttons when it
/// is open no more. In memory, for a quarter of an hour, so that nobody is known who once asked
/// something: after that and after a restart an old button stays, and is answered kindly.
@Component
class AskingMessages {

  static final Duration LIFE = Duration.ofMinutes(15);

  private static final int MOST_CHATS = 10_000;
  private static final int MOST_WAITING = 500;

  private final SteadyTime time;
  private final Map<Long, Asking> stored = new LatestChats();
  private final Map<Long, Asking> direct = new LatestChats();
  private final SequencedMap<Job.Tidying, Instant> waiting = new LinkedHashMap<>();

  AskingMessages(SteadyTime time) {
    this.time = time;
  }

  private record Asking(int message, Instant until) {}

  private static final class LatestChats extends LinkedHashMap<Long, Asking> {
    @Override
    protected boolean removeEldestEntry(Map.Entry<Long, Asking> eldest) {
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
      Outgoing message, Map<Long, Asking> asking, OptionalInt next, OptionalInt sent) {
    long chat = message.chat();
    tidy(chat, number(asking.remove(chat)), sent);
    buttons(message, next).ifPresent(it -> asking.put(chat, new Asking(it, until())));
  }

  private static OptionalInt number(@Nullable Asking asking) {
    return asking == null ? OptionalInt.empty() : OptionalInt.of(asking.message());
  }

  private Instant until() {
    return time.now().plus(LIFE);
  }

  /// The message, if it has buttons to lose some day.
  private static OptionalInt buttons(Outgoing message, OptionalInt sent) {
    return message.bearing() == Outgoing.Bearing.ASKS && message.buttons().isPresent()
        ? sent
        : OptionalInt.empty();
  }

  private void tidy(long chat, OptionalInt before, OptionalInt sent) {
    // A question that is put in place of an earlier one has its buttons again.
    sent.ifPresent(it -> waiting.remove(new Job.Tidying(chat, it)));
    if (before.isPresent() && !before.equals(sent)) {
      waiting.putIfAbsent(new Job.Tidying(chat, before.getAsInt()), until());
      if (waiting.size() > MOST_WAITING) {
        waiting.pollFirstEntry();
      }
    }
  }

  /// A message that is to lose its buttons, in a chat that has the leisure for it.
  synchronized Optional<Job> tidying(LongPredicate leisure) {
    return waiting.keySet().stream()
        .filter(it -> leisure.test(it.chat()))
        .<Job>map(it -> it)
        .findFirst();
  }

  /// It is tried now, and not again.
  synchronized void take(Job.Tidying tidying) {
    waiting.remove(tidying);
  }

  /// These messages are deleted.
  synchronized void forget(long chat, List<Integer> messages) {
    messages.forEach(it -> waiting.remove(new Job.Tidying(chat, it)));
  }

  @EventListener
  synchronized void forget(ChatForgotten event) {
    stored.remove(event.chat());
    direct.remove(event.chat());
    waiting.keySet().removeIf(it -> it.chat() == event.chat());
  }

  /// Forgets what has been known for long.
  synchronized void forgetOld() {
    var now = time.now();
    stored.values().removeIf(it -> !it.until().isAfter(now));
    direct.values().removeIf(it -> !it.until().isAfter(now));
    waiting.values().removeIf(it -> !it.isAfter(now));
  }
}

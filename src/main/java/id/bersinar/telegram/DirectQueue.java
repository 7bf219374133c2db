package id.bersinar.telegram;

import id.bersinar.dialogue.DirectLine;
import id.bersinar.dialogue.Outgoing;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.stereotype.Component;

/// Messages that must leave no trace: in memory until Telegram has them, for a quarter of an hour
/// at most.
@Component
class DirectQueue implements DirectLine {

  private static final Duration LIFE = Duration.ofMinutes(15);

  private final Bell bell;
  private final Clock clock;
  private final Deque<Held> queue = new ArrayDeque<>();
  private long count;

  DirectQueue(Bell bell, Clock clock) {
    this.bell = bell;
    this.clock = clock;
  }

  /// A message that waits.
  ///
  /// @param number by which it differs from one that says the same
  record Held(long number, Outgoing message, Instant until) {}

  @Override
  public void send(Outgoing message) {
    var until = clock.instant().plus(LIFE);
    synchronized (this) {
      Parts.of(message).forEach(part -> queue.add(new Held(++count, part, until)));
    }
    bell.ring();
  }

  /// The next message of each chat that has one, in the order in which they came.
  synchronized List<Held> heads() {
    var now = clock.instant();
    queue.removeIf(held -> held.until().isBefore(now));
    var heads = new LinkedHashMap<Long, Held>();
    queue.forEach(held -> heads.putIfAbsent(held.message().chat(), held));
    return List.copyOf(heads.values());
  }

  /// Telegram has taken or refused it.
  synchronized void done(Held held) {
    queue.remove(held);
  }

  /// The chat can't be written to any more.
  synchronized void forget(long chat) {
    queue.removeIf(held -> held.message().chat() == chat);
  }

  synchronized boolean isEmpty() {
    return queue.isEmpty();
  }
}

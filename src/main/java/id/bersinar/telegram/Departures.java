package id.bersinar.telegram;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// Who waits until what [DirectQueue] holds for a chat has left. Used by the queue alone, under its
/// lock.
final class Departures {

  // Telegram gives 100 updates beyond the last that is confirmed (Bot API, getUpdates), no more.
  // Whoever writes faster than they can be answered must not hold all of these.
  private static final int MOST_OF_A_CHAT = 3;

  private final List<Departure> all = new ArrayList<>();
  private List<Runnable> released = new ArrayList<>();

  private static final class Departure {
    private final long chat;
    private final long last;
    private final CompletableFuture<Void> left = new CompletableFuture<>();

    Departure(long chat, long last) {
      this.chat = chat;
      this.last = last;
    }

    /// @param first the number of the first message of each chat
    boolean waitsForOne(Map<Long, Long> first) {
      var number = first.get(chat);
      return number != null && number <= last;
    }
  }

  /// Where too many wait for one chat, the first no longer does.
  ///
  /// @param last the number of the newest message that is waited for
  CompletableFuture<Void> await(long chat, long last) {
    var sameChat = all.stream().filter(it -> it.chat == chat).toList();
    if (sameChat.size() >= MOST_OF_A_CHAT) {
      release(sameChat.getFirst()::equals, it -> it.left.complete(null));
    }
    var departure = new Departure(chat, last);
    all.add(departure);
    return departure.left;
  }

  /// These were dropped without having left.
  void dropped(List<? extends DirectQueue.Held> dropped) {
    var first = firstOfEach(dropped);
    release(
        it -> it.waitsForOne(first),
        it -> it.left.completeExceptionally(new ComesAgain("answers could not leave in time")));
  }

  /// These still wait, and no others.
  void waiting(Collection<? extends DirectQueue.Held> waiting) {
    var first = firstOfEach(waiting);
    release(it -> !it.waitsForOne(first), it -> it.left.complete(null));
  }

  private static Map<Long, Long> firstOfEach(Collection<? extends DirectQueue.Held> all) {
    var first = new HashMap<Long, Long>();
    for (var held : all) {
      if (held instanceof DirectQueue.Message message) {
        first.merge(message.chat(), message.number(), Math::min);
      }
    }
    return first;
  }

  private void release(Predicate<Departure> which, Consumer<Departure> completion) {
    var gone = all.stream().filter(which).toList();
    all.removeAll(gone);
    gone.forEach(it -> released.add(() -> completion.accept(it)));
  }

  /// Lets those go on who no longer wait. To be run without the lock: whatever follows runs there.
  List<Runnable> released() {
    var due = released;
    released = new ArrayList<>();
    return due;
  }
}

package id.bersinar.telegram;

import id.bersinar.dialogue.Lane;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.LongPredicate;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/// Whose turn it is in the outbox, as it was a moment ago, so that it isn't asked for each message.
/// No more than an order: what is said is read when it leaves, and what has gone by then isn't
/// sent. Used by the sender's thread alone, but for [#renew].
@Component
class OutboxOrder {

  // Also how late it is seen that another node has put something more urgent.
  private static final Duration FRESH = Duration.ofMillis(250);
  private static final int MOST_PASSED_OVER = 1000;

  private final StoredOutbox outbox;
  private final SteadyTime time;
  private final List<StoredOutbox.Head> known = new ArrayList<>();
  private final Set<Long> chats = new HashSet<>();
  private boolean complete;
  private int answers;
  private Instant readAt = Instant.MIN;
  private volatile boolean stale = true;

  OutboxOrder(StoredOutbox outbox, SteadyTime time) {
    this.outbox = outbox;
    this.time = time;
  }

  /// Something has changed: the next look is a new one.
  void renew() {
    stale = true;
  }

  /// Nothing is asked for any more, so nobody need be known.
  void forget() {
    renew();
    known.clear();
    chats.clear();
  }

  /// The next of each chat that may be written to, the most urgent first; in a lane chats take
  /// turns, so nobody waits for all that another is to get. Looks at few rows, however many wait.
  ///
  /// @param held chats that nothing may go to now
  /// @param leaving finds rows that don't wait any more. It is asked before the database is, so
  ///     that whatever leaves meanwhile is missing in one of the two
  List<StoredOutbox.Head> heads(LongPredicate held, Supplier<Set<Long>> leaving) {
    boolean usedUp = known.isEmpty() && !complete;
    if (stale || usedUp || !time.now().isBefore(readAt.plus(FRESH))) {
      stale = false;
      readAt = time.now();
      known.clear();
      chats.clear();
      complete = false;
    }
    while (true) {
      var heads = new LinkedHashMap<Long, StoredOutbox.Head>();
      known.stream()
          .filter(head -> !held.test(head.chat()))
          .forEach(head -> heads.putIfAbsent(head.chat(), head));
      if (!heads.isEmpty() || complete) {
        return List.copyOf(heads.values());
      }
      readOn(leaving.get());
    }
  }

  /// Only chats with rows here are named to the database: of the others nothing is to be known.
  private void readOn(Set<Long> leaving) {
    var page = outbox.first(chats);
    if (chats.isEmpty()) {
      answers = (int) page.stream().filter(it -> it.lane() <= Lane.ANSWER.rank()).count();
    }
    complete = page.size() < StoredOutbox.PAGE || chats.size() > MOST_PASSED_OVER;
    for (var head : page) {
      chats.add(head.chat());
      if (!leaving.contains(head.id())) {
        known.add(head);
      }
    }
  }

  /// How many answers wait, as far as the last look showed.
  int answers() {
    return answers == StoredOutbox.PAGE ? Integer.MAX_VALUE : answers;
  }

  /// It leaves now.
  void take(StoredOutbox.Head head) {
    known.remove(head);
  }
}

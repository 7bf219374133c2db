package id.bersinar.telegram;

import id.bersinar.dialogue.Lane;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.stereotype.Component;

/// The outbox's rows whose messages Telegram has. They are deleted together; until then nobody may
/// take them for such that wait, also where the database is away. What a crash finds here is sent
/// again, so they are at once, with whatever came while the last were; where broadcasts are paid
/// and as many leave in a moment as otherwise in a second, a moment later.
@Component
class SentRows {

  private static final Duration A_MOMENT = Duration.ofMillis(30);
  private static final Duration AGAIN = Duration.ofMillis(20);
  private static final Duration NEVER = Duration.ofHours(1);

  private final StoredOutbox outbox;
  private final PaidBroadcasts paid;
  private final SteadyTime time;
  private final Set<Long> ids = new HashSet<>();
  private final Lock deleting = new ReentrantLock();
  private Instant since = Instant.MIN;
  // Whether somebody had got hold of some of them.
  private boolean held;

  SentRows(StoredOutbox outbox, PaidBroadcasts paid, SteadyTime time) {
    this.outbox = outbox;
    this.paid = paid;
    this.time = time;
  }

  synchronized void add(long id) {
    if (ids.isEmpty()) {
      since = time.now();
    }
    ids.add(id);
  }

  synchronized Set<Long> ids() {
    return Set.copyOf(ids);
  }

  synchronized boolean isEmpty() {
    return ids.isEmpty();
  }

  /// How long until they are to be deleted; an hour where there are none.
  synchronized Duration untilDue() {
    if (ids.isEmpty()) {
      return NEVER;
    }
    return held || paid.pays(Lane.BROADCAST.rank())
        ? time.until(since.plus(A_MOMENT))
        : Duration.ZERO;
  }

  /// Deletes them if it is time. Whoever is about it also deletes what comes meanwhile.
  void deleteDue() {
    while (!untilDue().isPositive() && deleting.tryLock()) {
      try {
        delete();
      } finally {
        deleting.unlock();
      }
    }
  }

  /// Deletes them all, also those that somebody has got hold of and lets go in time.
  ///
  /// @param end when to give up, by [System#nanoTime]
  void deleteAll(long end) throws InterruptedException {
    delete();
    while (!isEmpty() && System.nanoTime() < end) {
      Thread.sleep(AGAIN);
      delete();
    }
  }

  /// Deletes them now, if there are any and nobody else has got hold of them.
  void delete() {
    var due = ids();
    if (due.isEmpty()) {
      return;
    }
    var left = due.size() == 1 ? outbox.sent(due.iterator().next()) : outbox.sent(due);
    synchronized (this) {
      ids.removeIf(it -> due.contains(it) && !left.contains(it));
      held = !left.isEmpty();
      since = time.now();
    }
  }
}

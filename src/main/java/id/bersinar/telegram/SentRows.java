package id.bersinar.telegram;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/// The outbox's rows whose messages Telegram has. They are deleted together; until then nobody may
/// take them for such that wait, also where the database is away. What a crash finds here is sent
/// again, so it is never long.
@Component
class SentRows {

  // Those of a mailing that leave together are answered together; the next ones come later.
  private static final Duration LONGEST = Duration.ofMillis(30);
  private static final Duration AGAIN = Duration.ofMillis(20);
  private static final Duration NEVER = Duration.ofHours(1);

  private final StoredOutbox outbox;
  private final SteadyTime time;
  private final Set<Long> ids = new HashSet<>();
  private Instant since = Instant.MIN;

  SentRows(StoredOutbox outbox, SteadyTime time) {
    this.outbox = outbox;
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
    return ids.isEmpty() ? NEVER : time.until(since.plus(LONGEST));
  }

  /// Deletes them if it is time.
  void deleteDue() {
    if (!untilDue().isPositive()) {
      delete();
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
    var held = outbox.sent(due);
    synchronized (this) {
      ids.removeIf(it -> due.contains(it) && !held.contains(it));
      since = time.now();
    }
  }
}

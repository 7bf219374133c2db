package id.bersinar.storage;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/// Says when committed data have reached the disk.
///
/// PostgreSQL's commit waits for the disk. H2's does not: it writes up to half a second later,
/// and a process killed in between loses what was committed. So before anyone is told that
/// something happened, [#flush] is called; callers that come together share one checkpoint. Each
/// writes anew whatever pages have changed since the last, so none begins right behind another:
/// who sends and who answers Telegram for the same update share one, and so do chats in a crowd.
@Component
public class Durability {

  // From the end of one to the next: a fraction of what a call of Telegram takes.
  private static final Duration BETWEEN = Duration.ofMillis(8);

  // In which the sender finds what was put into the outbox, where there is no rush.
  private static final Duration SOON = Duration.ofMillis(4);

  private final JdbcTemplate database;
  private final boolean needsCheckpoint;
  private final ReentrantLock disk = new ReentrantLock();
  private final AtomicLong started = new AtomicLong();
  // Read and written by the holder of the lock only.
  private long finished;
  private long finishedAt = System.nanoTime() - BETWEEN.toNanos();

  Durability(JdbcTemplate database, DataSourceProperties settings) {
    this.database = database;
    this.needsCheckpoint = H2File.isNamedBy(settings.determineUrl());
  }

  /// Returns when everything that was committed before the call is on disk.
  ///
  /// @throws org.springframework.dao.DataAccessException if the database can't say so; nobody may
  ///     then be told
  public void flush() {
    if (needsCheckpoint) {
      flush(started.get());
    }
  }

  /// As [#flush], for whoever answers Telegram: lets the sender of the same update come first,
  /// who would otherwise wait for a checkpoint of its own.
  public void flushSoon() {
    if (needsCheckpoint) {
      long mine = started.get();
      LockSupport.parkNanos(SOON.toNanos());
      flush(mine);
    }
  }

  private void flush(long mine) {
    disk.lock();
    try {
      // A checkpoint that began after this call covers this caller's commits too.
      if (finished > mine) {
        return;
      }
      awaitOthers();
      long checkpoint = started.incrementAndGet();
      database.execute("CHECKPOINT SYNC");
      finished = checkpoint;
      finishedAt = System.nanoTime();
    } finally {
      disk.unlock();
    }
  }

  private void awaitOthers() {
    LockSupport.parkNanos(finishedAt + BETWEEN.toNanos() - System.nanoTime());
  }
}

package id.bersinar.storage;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/// Says when committed data have reached the disk.
///
/// PostgreSQL's commit waits for the disk. H2's does not: it writes up to half a second later,
/// and a process killed in between loses what was committed. So before anyone is told that
/// something happened, [#flush] is called; callers that come together share one checkpoint.
@Component
public class Durability {

  private final JdbcTemplate database;
  private final boolean needsCheckpoint;
  private final ReentrantLock disk = new ReentrantLock();
  private final AtomicLong started = new AtomicLong();
  // Read and written by the holder of the lock only.
  private long finished;

  Durability(JdbcTemplate database, DataSourceProperties settings) {
    this.database = database;
    this.needsCheckpoint = H2File.isNamedBy(settings.determineUrl());
  }

  /// Returns when everything that was committed before the call is on disk.
  ///
  /// @throws org.springframework.dao.DataAccessException if the database can't say so; nobody may
  ///     then be told
  public void flush() {
    if (!needsCheckpoint) {
      return;
    }
    long mine = started.get();
    disk.lock();
    try {
      // A checkpoint that began after this call covers this caller's commits too.
      if (finished > mine) {
        return;
      }
      long checkpoint = started.incrementAndGet();
      database.execute("CHECKPOINT SYNC");
      finished = checkpoint;
    } finally {
      disk.unlock();
    }
  }
}

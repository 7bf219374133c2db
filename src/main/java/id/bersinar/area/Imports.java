package id.bersinar.area;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Keeps in memory what imports bring, until the next one.
///
/// An import on this node is seen at once. One on another node is seen after a minute at the
/// latest, by the number of imports, which is all that is read meanwhile; while the database is
/// away, what is known counts on. A transaction that imports sees its own changes, and nobody else
/// does until it has ended.
@Component
public class Imports {

  private static final Duration LONGEST = Duration.ofMinutes(1);
  private static final ThreadLocal<Boolean> READING = ThreadLocal.withInitial(() -> false);

  private final JdbcClient database;
  private final Clock clock;
  private final AtomicLong ended = new AtomicLong();
  private volatile @Nullable Look last;

  Imports(JdbcClient database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /// @param number of imports that there had been
  /// @param ended how many had ended on this node
  private record Look(long number, long ended, Instant at) {}

  /// What that reads, from memory until something is imported.
  public <T> Supplier<T> keep(Supplier<T> read) {
    return new Kept<>(read);
  }

  private final class Kept<T> implements Supplier<T> {
    private final Supplier<T> read;
    private final ReentrantLock reading = new ReentrantLock();
    private volatile @Nullable Value<T> value;

    Kept(Supplier<T> read) {
      this.read = read;
    }

    private record Value<T>(T content, Look look) {
      boolean isOf(Look other) {
        return look.number == other.number && look.ended == other.ended;
      }
    }

    @Override
    public T get() {
      if (TransactionSynchronizationManager.hasResource(Imports.this)) {
        return read.get();
      }
      var look = look();
      var known = value;
      if (known == null) {
        return read(look);
      }
      if (known.isOf(look) || !mayRead()) {
        return known.content;
      }
      try {
        return read(look);
      } finally {
        reading.unlock();
      }
    }

    /// One reads anew, and the others don't wait for it; unless what they read is to be kept too,
    /// which must not be made of what was there before.
    private boolean mayRead() {
      if (!READING.get()) {
        return reading.tryLock();
      }
      reading.lock();
      return true;
    }

    private T read(Look look) {
      boolean within = READING.get();
      READING.set(true);
      try {
        var content = read.get();
        value = new Value<>(content, look);
        return content;
      } finally {
        READING.set(within);
      }
    }
  }

  private Look look() {
    var now = clock.instant();
    long seen = ended.get();
    var known = last;
    if (known == null || known.ended != seen || !isFresh(known.at, now)) {
      known = new Look(number(known, seen), seen, now);
      last = known;
    }
    return known;
  }

  private static boolean isFresh(Instant readAt, Instant now) {
    return !now.isBefore(readAt) && now.isBefore(readAt.plus(LONGEST));
  }

  private long number(@Nullable Look known, long seen) {
    try {
      return database.sql("select imports from area_import").query(Long.class).single();
    } catch (DataAccessException e) {
      if (known == null || known.ended != seen) {
        throw e;
      }
      // For as long as if it had been read, so that not every reader waits for a connection.
      return known.number;
    }
  }

  /// Waits until no other import is under way, and lets none begin until this transaction ends.
  void oneAtATime() {
    database.sql("select imports from area_import for update").query(Long.class).single();
  }

  @EventListener(AreaImported.class)
  void onImport() {
    database.sql("update area_import set imports = imports + 1").update();
    if (!TransactionSynchronizationManager.isSynchronizationActive()) {
      ended.incrementAndGet();
    } else if (!TransactionSynchronizationManager.hasResource(this)) {
      TransactionSynchronizationManager.bindResource(this, this);
      TransactionSynchronizationManager.registerSynchronization(new Ending());
    }
  }

  private final class Ending implements TransactionSynchronization {
    @Override
    public void afterCompletion(int status) {
      TransactionSynchronizationManager.unbindResource(Imports.this);
      ended.incrementAndGet();
    }
  }
}

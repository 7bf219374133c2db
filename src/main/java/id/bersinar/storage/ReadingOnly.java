package id.bersinar.storage;

import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Lets work read and nothing else: a statement of this thread that changes something fails
/// meanwhile, whoever makes it. It neither begins a transaction nor asks the database anything, so
/// it suits work that must go on without one.
@Component
public class ReadingOnly {

  private static final ThreadLocal<Boolean> ON = ThreadLocal.withInitial(() -> false);

  // A checkpoint changes nothing: whoever tells what is stored waits for the disk first.
  private static final Pattern READS =
      Pattern.compile("\\s*(select|with|values|set|show|checkpoint)\\b", Pattern.CASE_INSENSITIVE);

  private final EntityManager entities;

  public ReadingOnly(EntityManager entities) {
    this.entities = entities;
  }

  /// Does the work.
  ///
  /// @throws IllegalStateException where it writes
  public <T> T call(Supplier<T> reading) {
    // What was changed before may be written, and what is changed meanwhile is found.
    flush();
    boolean before = ON.get();
    ON.set(true);
    try {
      var result = reading.get();
      flush();
      return result;
    } finally {
      ON.set(before);
    }
  }

  private void flush() {
    if (TransactionSynchronizationManager.isActualTransactionActive()) {
      entities.flush();
    }
  }

  /// Refuses a statement that this thread must not send now.
  static void check(String sql) {
    if (ON.get() && !READS.matcher(sql).lookingAt()) {
      var begin = sql.strip().split("\\s+", 4);
      throw new IllegalStateException(
          "written where only reading is allowed: "
              + String.join(" ", Arrays.asList(begin).subList(0, Math.min(3, begin.length))));
    }
  }
}

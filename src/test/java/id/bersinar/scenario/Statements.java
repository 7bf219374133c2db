package id.bersinar.scenario;

import jakarta.persistence.EntityManagerFactory;
import java.util.stream.LongStream;
import org.hibernate.SessionFactory;

/// Counts the statements that Hibernate sends to the database.
public final class Statements {

  private static final int TRIES = 3;

  private Statements() {}

  /// How many the action takes. A timer of the program may add some of its own, so the fewest of
  /// several tries count.
  public static long of(EntityManagerFactory database, Runnable action) {
    var statistics = database.unwrap(SessionFactory.class).getStatistics();
    statistics.setStatisticsEnabled(true);
    try {
      return LongStream.generate(
              () -> {
                long before = statistics.getPrepareStatementCount();
                action.run();
                return statistics.getPrepareStatementCount() - before;
              })
          .limit(TRIES)
          .min()
          .orElseThrow();
    } finally {
      statistics.setStatisticsEnabled(false);
    }
  }
}

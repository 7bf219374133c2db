package id.bersinar.storage;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import java.util.stream.Stream;

/// The database can't be reached or can't write. Nothing is lost by it: what was to be done has to
/// wait.
public class DatabaseAway extends RuntimeException {

  // SQLSTATE classes of the standard and of PostgreSQL: connection, resources, operator.
  private static final Set<String> CLASSES = Set.of("08", "53", "57");

  // H2: file system full, database closed or closing, connection broken.
  private static final Set<Integer> H2_CODES = Set.of(90028, 90031, 90098, 90121, 90067, 90100);

  public DatabaseAway(Throwable cause) {
    super("the database is away", cause);
  }

  /// Whether a failure comes from the database being away.
  public static boolean explains(Throwable failure) {
    return causes(failure).anyMatch(cause -> cause instanceof SQLException sql && isAway(sql));
  }

  private static Stream<Throwable> causes(Throwable failure) {
    return Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
  }

  private static boolean isAway(SQLException failure) {
    var state = failure.getSQLState();
    return failure instanceof SQLTransientConnectionException
        || failure instanceof SQLNonTransientConnectionException
        || H2_CODES.contains(failure.getErrorCode())
        // What H2 says first of a full disk is a general error.
        || causes(failure).anyMatch(IOException.class::isInstance)
        || (state != null && state.length() > 2 && CLASSES.contains(state.substring(0, 2)));
  }
}

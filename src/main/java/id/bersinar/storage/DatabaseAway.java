package id.bersinar.storage;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientException;
import java.util.Set;
import java.util.stream.Stream;
import org.h2.api.ErrorCode;
import org.h2.mvstore.MVStoreException;
import org.jspecify.annotations.Nullable;

/// The database can't be reached, can't write, or isn't as the program knows it. Nothing is lost by
/// it: what was to be done has to wait.
public class DatabaseAway extends RuntimeException {

  // SQLSTATE classes of the standard and of PostgreSQL: connection, resources, prerequisite state,
  // operator, system, configuration, internal errors; and what another transaction has caused.
  private static final Set<String> CLASSES = Set.of("08", "40", "53", "55", "57", "58", "F0", "XX");

  // Read-only, as a standby is; rights; no such database, schema, table: as during a restore.
  private static final Set<String> STATES =
      Set.of("25006", "42501", "3D000", "3F000", "42P01", "42S02", "42S03", "42S04");

  // H2 has states of its own for these: file system, broken or closed database, rights.
  private static final Set<Integer> H2_CODES =
      Set.of(
          ErrorCode.ADMIN_RIGHTS_REQUIRED,
          ErrorCode.CONCURRENT_UPDATE_1,
          ErrorCode.CONNECTION_BROKEN_1,
          ErrorCode.DATABASE_ALREADY_OPEN_1,
          ErrorCode.DATABASE_CALLED_AT_SHUTDOWN,
          ErrorCode.DATABASE_IS_CLOSED,
          ErrorCode.DATABASE_IS_IN_EXCLUSIVE_MODE,
          ErrorCode.DATABASE_IS_READ_ONLY,
          ErrorCode.FILE_CORRUPTED_1,
          ErrorCode.IO_EXCEPTION_1,
          ErrorCode.IO_EXCEPTION_2,
          ErrorCode.NOT_ENOUGH_RIGHTS_FOR_1,
          ErrorCode.OBJECT_CLOSED,
          ErrorCode.OUT_OF_MEMORY,
          ErrorCode.ROW_NOT_FOUND_IN_PRIMARY_INDEX,
          ErrorCode.ROW_NOT_FOUND_WHEN_DELETING_1,
          ErrorCode.SCHEMA_NOT_FOUND_1);

  public DatabaseAway(Throwable cause) {
    super("the database is away", cause);
  }

  /// Whether a failure comes from the database's state rather than from what was to be stored.
  public static boolean explains(Throwable failure) {
    return causes(failure)
        .anyMatch(
            cause ->
                cause instanceof DatabaseAway
                    || cause instanceof MVStoreException
                    || cause instanceof SQLException sql && isAway(sql));
  }

  private static Stream<Throwable> causes(Throwable failure) {
    return Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
  }

  private static boolean isAway(SQLException failure) {
    return failure instanceof SQLTransientException
        || failure instanceof SQLNonTransientConnectionException
        || H2_CODES.contains(failure.getErrorCode())
        // What H2 says first of a full disk is a general error.
        || causes(failure).anyMatch(IOException.class::isInstance)
        || isAway(failure.getSQLState());
  }

  private static boolean isAway(@Nullable String state) {
    return state != null
        && (STATES.contains(state)
            || state.length() > 2 && CLASSES.contains(state.substring(0, 2)));
  }
}

package id.bersinar.storage;

import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;

/// Lets nothing start on a PostgreSQL that doesn't know MERGE, by which sessions are written.
@Component
class DatabaseVersion {

  private static final int OLDEST = 15;

  DatabaseVersion(DataSource database) throws SQLException {
    try (var connection = database.getConnection()) {
      requireNewEnough(connection.getMetaData());
    }
  }

  /// @throws SQLException with what is needed
  static void requireNewEnough(DatabaseMetaData server) throws SQLException {
    if (server.getDatabaseProductName().equals("PostgreSQL")
        && server.getDatabaseMajorVersion() < OLDEST) {
      throw new SQLException(
          "PostgreSQL %d or newer is needed, and this is %s"
              .formatted(OLDEST, server.getDatabaseProductVersion()));
    }
  }
}

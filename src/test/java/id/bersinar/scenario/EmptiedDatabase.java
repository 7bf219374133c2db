package id.bersinar.scenario;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/// A database whose rows of the test before are gone. Only tables that have some are emptied: with
/// some hundred tables and thousands of tests, that saves minutes.
final class EmptiedDatabase {

  private static final String DEADLOCK = "40P01";
  private static final int MOST_TRIES = 5;

  // Those of the libraries, and those whose one row a migration has written.
  private static final String TABLES =
      " from information_schema.tables"
          + " where lower(table_schema) = 'public' and table_type = 'BASE TABLE'"
          + " and lower(table_name) not like 'flyway%'"
          + " and lower(table_name) not like 'qrtz%'"
          + " and lower(table_name) not in ('area_import', 'audit_chain', 'lease', 'tip_slot')";

  // A context's tables stay the same.
  private static final Map<DataSource, String> FILLED_ON_POSTGRESQL = new ConcurrentHashMap<>();

  private EmptiedDatabase() {}

  static void empty(DataSource database) throws SQLException {
    var filled = filled(database);
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      if (TestDatabase.isPostgresql()) {
        deleteFrom(filled, statement);
      } else {
        truncate(filled, statement);
      }
      statement.execute(
          "update audit_chain set begins_after = 0, hash_before = '', ends_with = 0, hash = '',"
              + " seal = ''");
    }
  }

  private static List<String> filled(DataSource database) {
    var tables = new JdbcTemplate(database);
    if (!TestDatabase.isPostgresql()) {
      return tables.queryForList(
          "select table_name" + TABLES + " and row_count_estimate > 0", String.class);
    }
    var question =
        FILLED_ON_POSTGRESQL.computeIfAbsent(
            database,
            _ ->
                tables.queryForList("select table_name" + TABLES, String.class).stream()
                    .map(it -> "select '%1$s' where exists (select from %1$s)".formatted(it))
                    .collect(Collectors.joining(" union all ")));
    // A prepared one is planned once for a connection, and planning is nearly all that it takes.
    return tables.query(
        connection -> connection.prepareStatement(question), (row, _) -> row.getString(1));
  }

  private static void truncate(List<String> tables, Statement statement) throws SQLException {
    statement.execute("set referential_integrity false");
    for (var table : tables) {
      statement.execute("truncate table " + table);
    }
    statement.execute("set referential_integrity true");
  }

  /// Row by row, as each table that is truncated gets new files. Again where a sweep of the program
  /// reads some of the tables in another order meanwhile.
  private static void deleteFrom(List<String> tables, Statement statement) throws SQLException {
    // Whoever is referred to may go first.
    statement.execute("set session_replication_role = replica");
    try {
      for (var table : tables) {
        deleteFrom(table, statement);
      }
    } finally {
      statement.execute("set session_replication_role = default");
    }
  }

  private static void deleteFrom(String table, Statement statement) throws SQLException {
    for (int tries = 1; ; tries++) {
      try {
        statement.executeUpdate("delete from " + table);
        return;
      } catch (SQLException e) {
        if (!DEADLOCK.equals(e.getSQLState()) || tries == MOST_TRIES) {
          throw e;
        }
      }
    }
  }
}

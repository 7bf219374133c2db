package id.bersinar.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.zip.ZipFile;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;

/// Reads a backup from beginning to end: a damaged file is copied without a word, and would take
/// the place of the good backups day by day.
record BackupCheck(DataSourceProperties settings, int tables) {

  static final String TABLES =
      "select count(*) from information_schema.tables where table_schema = 'PUBLIC'";

  /// @throws SQLException if it can't be read, or isn't all there
  void requireReadable(Path zip) throws IOException, SQLException {
    var copy = zip.resolveSibling("draft.mv.db");
    try {
      unpack(zip, copy);
      var url =
          "jdbc:h2:file:%s;ACCESS_MODE_DATA=r;IFEXISTS=TRUE;LAZY_QUERY_EXECUTION=1;CACHE_SIZE=2048;"
              + "TRACE_LEVEL_FILE=0";
      try (var database =
          DriverManager.getConnection(
              url.formatted(zip.resolveSibling("draft").toAbsolutePath()),
              settings.determineUsername(),
              settings.determinePassword())) {
        readAll(database);
      }
    } finally {
      Files.deleteIfExists(copy);
    }
  }

  private static void unpack(Path zip, Path copy) throws IOException {
    OwnerOnly.create(copy, new byte[0]);
    try (var packed = new ZipFile(zip.toFile());
        var file = Files.newOutputStream(copy)) {
      var entry =
          packed.stream()
              .filter(it -> it.getName().endsWith(".mv.db"))
              .findFirst()
              .orElseThrow(() -> new IOException("the backup is empty"));
      try (var content = packed.getInputStream(entry)) {
        content.transferTo(file);
      }
    }
  }

  private void readAll(Connection database) throws SQLException {
    var names = new ArrayList<String>();
    try (var statement = database.createStatement()) {
      try (var found = statement.executeQuery(TABLES.replace("count(*)", "table_name"))) {
        while (found.next()) {
          names.add(found.getString(1));
        }
      }
      if (names.isEmpty() || names.size() != tables) {
        throw new SQLException("the backup has %d tables of %d".formatted(names.size(), tables));
      }
      for (var name : names) {
        try (var rows = statement.executeQuery("select * from \"" + name + '"')) {
          while (rows.next()) {
            // Reading is the purpose.
          }
        }
      }
    }
  }
}

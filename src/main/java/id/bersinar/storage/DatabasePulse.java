package id.bersinar.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.h2.engine.Database;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.stereotype.Component;

/// Whether the database still answers, where only another start can help: H2 lives in this process,
/// and closes itself when a write fails, such as on a full disk. Threads that were inside it then
/// may spin for ever, even where it opens again. A server of its own comes back by itself.
@Component
public class DatabasePulse {

  // H2 needs some room to open its file.
  private static final long ROOM = 64L * 1024 * 1024;

  private final DataSource database;
  private final Path directory;
  private final boolean inProcess;
  private volatile long answeredAt = System.nanoTime();
  private volatile boolean reopened;
  // Asked by one thread only.
  private @Nullable Database opened;

  DatabasePulse(DataSource database, DataSourceProperties settings, StorageSettings storage) {
    this.database = database;
    this.directory = storage.dataDirectory();
    this.inProcess = H2File.isNamedBy(settings.determineUrl());
  }

  /// Asks the database; may take long while it is away, and for ever where it hangs.
  public void ask() {
    if (!inProcess || isWithoutRoom()) {
      answeredAt = System.nanoTime();
      return;
    }
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      statement.execute("select 1");
      answeredAt = System.nanoTime();
      look(connection);
    } catch (SQLException | RuntimeException _) {
      // It is away for a while longer.
    }
  }

  private void look(Connection connection) throws SQLException {
    if (connection.unwrap(JdbcConnection.class).getSession() instanceof SessionLocal session) {
      var now = session.getDatabase();
      reopened |= opened != null && opened != now;
      opened = now;
    }
  }

  private boolean isWithoutRoom() {
    try {
      return Files.getFileStore(directory).getUsableSpace() < ROOM;
    } catch (IOException _) {
      return true;
    }
  }

  /// Whether it has closed itself since the first time it was asked, though it is open again.
  public boolean hasClosedItself() {
    return reopened;
  }

  /// How long it hasn't answered though it could.
  public Duration silence() {
    return Duration.ofNanos(System.nanoTime() - answeredAt);
  }
}

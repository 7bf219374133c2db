package id.bersinar.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.stereotype.Component;

/// Since when the database hasn't answered, where only another start can help: H2 lives in this
/// process and may have closed itself for good, such as on a disk that was full. A server of its
/// own comes back by itself.
@Component
public class DatabasePulse {

  // H2 needs some room to open its file.
  private static final long ROOM = 64L * 1024 * 1024;

  private final DataSource database;
  private final Path directory;
  private final boolean inProcess;
  private volatile long answeredAt = System.nanoTime();

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
    } catch (SQLException | RuntimeException _) {
      // It is away for a while longer.
    }
  }

  private boolean isWithoutRoom() {
    try {
      return Files.getFileStore(directory).getUsableSpace() < ROOM;
    } catch (IOException _) {
      return true;
    }
  }

  /// How long it hasn't answered though it could.
  public Duration silence() {
    return Duration.ofNanos(System.nanoTime() - answeredAt);
  }
}

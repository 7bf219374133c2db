package id.bersinar.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;

/// H2 closes itself when a write fails, and lets itself be opened again.
@SuppressWarnings("NullAway.Init") // set before each test
class DatabasePulseTest {

  @TempDir private Path directory;
  private JdbcConnectionPool pool;
  private DatabasePulse pulse;

  @BeforeEach
  void open() {
    var settings = new DataSourceProperties();
    settings.setUrl("jdbc:h2:file:" + directory.resolve("pulse"));
    pool = JdbcConnectionPool.create(settings.getUrl(), "sample", "");
    pulse = new DatabasePulse(pool, settings, new StorageSettings(directory.toString()));
  }

  @AfterEach
  void close() {
    pool.dispose();
  }

  @Test
  void aDatabaseThatStaysOpenIsWell() {
    pulse.ask();
    pulse.ask();
    assertThat(pulse.hasClosedItself()).isFalse();
  }

  @Test
  void oneThatWasClosedMeanwhileIsFoundThoughItIsOpenAgain() throws SQLException {
    pulse.ask();
    execute(pool, "shutdown immediately");
    pulse.ask();
    pulse.ask();
    assertThat(pulse.hasClosedItself()).isTrue();
  }

  private static void execute(DataSource source, String sql) throws SQLException {
    try (var connection = source.getConnection();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}

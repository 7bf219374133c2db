package id.bersinar.storage;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import id.bersinar.scenario.TestDatabase;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.junit.jupiter.api.Test;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.jdbc.core.simple.JdbcClient;

/// That drivers don't long remember what they were asked for. That nothing of it is left then is
/// looked for in the memory of the whole program.
class DriverSettingsTest {

  private static final Duration CONVERSATION = Duration.ofMinutes(15);

  @Test
  void h2KeepsNoStatementsWithTheirValues() {
    try (var pool = new HikariDataSource()) {
      pool.setJdbcUrl("jdbc:h2:mem:forgets");
      new DriverSettings().postProcessBeforeInitialization(pool, "pool");
      var kept =
          "select setting_value from information_schema.settings"
              + " where setting_name = 'QUERY_CACHE_SIZE'";
      assertThat(JdbcClient.create(pool).sql(kept).query(Integer.class).single()).isZero();
    }
  }

  /// Otherwise it asks a condition's subquery again for each row, and 10,000 people of an audience
  /// take minutes.
  @Test
  void h2KeepsWhatASubqueryGaveWithinItsStatement() throws SQLException {
    try (var pool = new HikariDataSource()) {
      pool.setJdbcUrl("jdbc:h2:mem:asks-once");
      new DriverSettings().postProcessBeforeInitialization(pool, "pool");
      try (var connection = pool.getConnection()) {
        var session = (SessionLocal) connection.unwrap(JdbcConnection.class).getSession();
        assertThat(session.getDatabase().getOptimizeReuseResults()).isTrue();
      }
    }
  }

  /// A node that is gone without a word, or stands still, must not hold Quartz's lock for others.
  @Test
  void postgresqlEndsSessionsThatStandStill() {
    var server = TestDatabase.settingsOfPostgresql();
    try (var pool = new HikariDataSource()) {
      pool.setJdbcUrl(server.get("spring.datasource.url"));
      pool.setUsername(server.get("spring.datasource.username"));
      pool.setPassword(server.get("spring.datasource.password"));
      new DriverSettings().postProcessBeforeInitialization(pool, "pool");
      for (var setting :
          Map.of(
                  "idle_in_transaction_session_timeout", "30s",
                  "lock_timeout", "20s",
                  "statement_timeout", "100s",
                  "tcp_keepalives_idle", "15")
              .entrySet()) {
        assertThat(
                JdbcClient.create(pool)
                    .sql("show " + setting.getKey())
                    .query(String.class)
                    .single())
            .isEqualTo(setting.getValue());
      }
      assertThat(ofMigrations(pool, server, "lock_timeout")).isEqualTo("0");
      assertThat(ofMigrations(pool, server, "statement_timeout")).isEqualTo("0");
    }
  }

  private static String ofMigrations(
      HikariDataSource pool, Map<String, String> server, String setting) {
    var settings = new DataSourceProperties();
    settings.setUrl(server.get("spring.datasource.url"));
    settings.setUsername(server.get("spring.datasource.username"));
    settings.setPassword(server.get("spring.datasource.password"));
    var flyway = Flyway.configure().dataSource(pool);
    new Migrating(settings).customize(flyway);
    return JdbcClient.create(flyway.getDataSource())
        .sql("show " + setting)
        .query(String.class)
        .single();
  }

  /// A driver's buffers hold what was sent last for as long as their connection is there.
  @Test
  void noConnectionIsOlderThanAConversation() throws IOException {
    var settings =
        PropertiesLoaderUtils.loadProperties(new ClassPathResource("application.properties"));
    var life = settings.getProperty("spring.datasource.hikari.max-lifetime");
    assertThat(Duration.ofMillis(Long.parseLong(life))).isLessThan(CONVERSATION);
  }
}

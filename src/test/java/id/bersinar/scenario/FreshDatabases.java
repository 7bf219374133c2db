package id.bersinar.scenario;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// Databases of one kind, each for one test or context. What Spring's properties say of one: URL,
/// user and password.
interface FreshDatabases {

  /// One without a table.
  Map<String, String> empty(String name);

  /// One as all migrations leave it. It is a copy of one that they have run on, which takes a tenth
  /// of their time.
  Map<String, String> migrated(String name);

  static DriverManagerDataSource source(Map<String, String> settings) {
    return new DriverManagerDataSource(
        settings.getOrDefault("spring.datasource.url", ""),
        settings.getOrDefault("spring.datasource.username", ""),
        settings.getOrDefault("spring.datasource.password", ""));
  }

  /// Whose connections are used again, and opened when they are needed.
  static HikariDataSource pool(Map<String, String> settings) {
    var pool = new HikariDataSource();
    pool.setJdbcUrl(settings.get("spring.datasource.url"));
    pool.setUsername(settings.get("spring.datasource.username"));
    pool.setPassword(settings.get("spring.datasource.password"));
    pool.setMinimumIdle(0);
    return pool;
  }

  static void migrate(Map<String, String> settings) {
    Flyway.configure().dataSource(source(settings)).load().migrate();
  }
}

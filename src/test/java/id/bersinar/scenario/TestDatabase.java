package id.bersinar.scenario;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.FileSystemUtils;

/// A fresh database for each application context, H2 in memory or a real PostgreSQL where the
/// system property `bersinar.test.database` says so, and a data directory that no other context
/// tidies up.
public class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  private static final AtomicInteger COUNT = new AtomicInteger();

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    var name = freshName();
    var settings = new HashMap<String, Object>(settings(name));
    settings.put("bersinar.data-dir", freshDirectory(name));
    // Quartz finds its database by this name, in all of the JVM.
    settings.put("spring.quartz.scheduler-name", name);
    context
        .getEnvironment()
        .getPropertySources()
        .addFirst(new MapPropertySource("test-database", settings));
  }

  /// An earlier run's keys would belong to another database.
  private static String freshDirectory(String name) {
    try {
      var directory = Path.of("target", "test-data", name);
      FileSystemUtils.deleteRecursively(directory);
      return directory.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String freshName() {
    return "bersinar" + COUNT.incrementAndGet();
  }

  /// Whether this run is on PostgreSQL.
  public static boolean isPostgresql() {
    return "postgresql".equals(System.getProperty("bersinar.test.database"));
  }

  /// URL, user and password of a fresh database, as Spring's properties.
  public static Map<String, String> settings() {
    return settings(freshName());
  }

  private static Map<String, String> settings(String name) {
    return isPostgresql()
        ? Map.of(
            "spring.datasource.url", Server.freshDatabase(name),
            "spring.datasource.username", "postgres",
            "spring.datasource.password", "postgres")
        : Map.of("spring.datasource.url", "jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1");
  }

  private static final class Server {
    private static final EmbeddedPostgres POSTGRES = start();

    private static EmbeddedPostgres start() {
      try {
        var server = EmbeddedPostgres.builder().setServerConfig("max_connections", "300").start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> close(server)));
        return server;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static void close(EmbeddedPostgres server) {
      try {
        server.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    static String freshDatabase(String name) {
      try (var connection = POSTGRES.getPostgresDatabase().getConnection();
          var statement = connection.createStatement()) {
        statement.execute("create database " + name);
        return POSTGRES.getJdbcUrl("postgres", name);
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}

package id.bersinar.scenario;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.flywaydb.core.Flyway;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.util.FileSystemUtils;

/// A fresh database for each application context, H2 in memory or a real PostgreSQL as the test's
/// thread is told by [Databases], and a data directory that no other context tidies up.
public class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  private static final AtomicInteger COUNT = new AtomicInteger();
  private static final Map<String, DriverManagerDataSource> MIGRATED = new ConcurrentHashMap<>();
  private static final ThreadLocal<Kind> KIND = ThreadLocal.withInitial(() -> Kind.H2);

  enum Kind {
    H2,
    POSTGRESQL
  }

  /// Which database the tests of this thread use from now on.
  static void use(Kind kind) {
    KIND.set(kind);
  }

  static void useTheUsual() {
    KIND.remove();
  }

  static Kind kind() {
    return KIND.get();
  }

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    var name = freshName();
    var settings = new HashMap<String, Object>(settings(name));
    settings.put("bersinar.data-dir", freshDirectory(name));
    settings.put("bersinar.controller", "Kelurahan contoh");
    settings.put("bersinar.contact", "021-555-0100 (contoh)");
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

  /// Whether the tests of this thread are on PostgreSQL now.
  public static boolean isPostgresql() {
    return kind() == Kind.POSTGRESQL;
  }

  /// A database with all tables, which the tests of a class use one after another.
  public static DriverManagerDataSource migrated(Class<?> test) {
    return MIGRATED.computeIfAbsent(kind() + " " + test.getName(), _ -> migrated());
  }

  /// A fresh database with all tables.
  public static DriverManagerDataSource migrated() {
    var settings = settings();
    var source =
        new DriverManagerDataSource(
            settings.getOrDefault("spring.datasource.url", ""),
            settings.getOrDefault("spring.datasource.username", "sa"),
            settings.getOrDefault("spring.datasource.password", ""));
    Flyway.configure().dataSource(source).load().migrate();
    return source;
  }

  /// URL, user and password of a fresh database, as Spring's properties.
  public static Map<String, String> settings() {
    return settings(freshName());
  }

  /// The same, whatever the tests of this thread are on.
  public static Map<String, String> settingsOfPostgresql() {
    return postgresql(freshName());
  }

  private static Map<String, String> postgresql(String name) {
    return Map.of(
        "spring.datasource.url", Server.freshDatabase(name),
        "spring.datasource.username", "postgres",
        "spring.datasource.password", "postgres");
  }

  private static Map<String, String> settings(String name) {
    return isPostgresql()
        ? postgresql(name)
        : Map.of("spring.datasource.url", "jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1");
  }

  private static final class Server {
    private static final EmbeddedPostgres POSTGRES = start();

    private static EmbeddedPostgres start() {
      try {
        // No power cut is waited for here.
        var server =
            EmbeddedPostgres.builder()
                .setServerConfig("max_connections", "300")
                .setServerConfig("fsync", "off")
                .setServerConfig("full_page_writes", "off")
                .start();
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

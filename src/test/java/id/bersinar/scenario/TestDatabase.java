package id.bersinar.scenario;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
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
  private static final Map<String, HikariDataSource> MIGRATED = new ConcurrentHashMap<>();
  private static final ThreadLocal<Kind> KIND = ThreadLocal.withInitial(() -> Kind.H2);

  enum Kind {
    H2(new FreshH2()),
    POSTGRESQL(new FreshPostgresql());

    private final FreshDatabases fresh;

    Kind(FreshDatabases fresh) {
      this.fresh = fresh;
    }

    Map<String, String> migrated(String name) {
      return fresh.migrated(name);
    }

    Map<String, String> empty(String name) {
      return fresh.empty(name);
    }
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
    var settings = new HashMap<String, Object>(kind().migrated(name));
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
  public static HikariDataSource migrated(Class<?> test) {
    return MIGRATED.computeIfAbsent(kind() + " " + test.getName(), _ -> migrated());
  }

  /// A fresh database with all tables.
  public static HikariDataSource migrated() {
    return FreshDatabases.pool(kind().migrated(freshName()));
  }

  /// A fresh database as an earlier version of the program has left it.
  ///
  /// @param migration the last that it had
  public static DriverManagerDataSource migratedTo(String migration) {
    var source = FreshDatabases.source(settings());
    Flyway.configure().dataSource(source).target(migration).load().migrate();
    return source;
  }

  /// What a start of this version makes of such a database.
  public static void update(DataSource source) {
    Flyway.configure().dataSource(source).load().migrate();
  }

  /// URL, user and password of a fresh database without a table, as Spring's properties.
  public static Map<String, String> settings() {
    return kind().empty(freshName());
  }

  /// The same, whatever the tests of this thread are on.
  public static Map<String, String> settingsOfPostgresql() {
    return Kind.POSTGRESQL.empty(freshName());
  }
}

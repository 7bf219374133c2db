package id.bersinar.scenario;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.util.FileSystemUtils;

/// A real PostgreSQL, one server for all.
final class FreshPostgresql implements FreshDatabases {

  @Override
  public Map<String, String> empty(String name) {
    return Server.create(name, "template1");
  }

  @Override
  public Map<String, String> migrated(String name) {
    return Server.create(name, Original.NAME);
  }

  /// Nobody is connected to it when it is copied.
  private static final class Original {
    private static final String NAME = original();

    private static String original() {
      FreshDatabases.migrate(Server.create("original", "template1"));
      return "original";
    }
  }

  private static final class Server {
    private static final Path DIRECTORIES = Path.of("target", "test-data", "postgresql");
    private static final EmbeddedPostgres POSTGRES = start();

    private static EmbeddedPostgres start() {
      try {
        deleteThoseOfEarlierRuns(Files.createDirectories(DIRECTORIES));
        // No power cut is waited for here. It ends with the JVM by itself, which doesn't wait until
        // the files of all its databases are deleted.
        return EmbeddedPostgres.builder()
            .setDataDirectory(Files.createTempDirectory(DIRECTORIES, ""))
            .setCleanDataDirectory(false)
            .setPGStartupWait(Duration.ofMinutes(1))
            .setServerConfig("max_connections", "300")
            .setServerConfig("fsync", "off")
            .setServerConfig("full_page_writes", "off")
            .setServerConfig("autovacuum", "off")
            .start();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static void deleteThoseOfEarlierRuns(Path directories) throws IOException {
      try (var each = Files.list(directories)) {
        // One that is running has this file.
        for (var stopped :
            each.filter(it -> Files.notExists(it.resolve("postmaster.pid"))).toList()) {
          FileSystemUtils.deleteRecursively(stopped);
        }
      }
    }

    static Map<String, String> create(String name, String template) {
      new JdbcTemplate(POSTGRES.getPostgresDatabase())
          .execute(
              // Files are copied for a third of what it takes to log each of their pages.
              "create database " + name + " template " + template + " strategy file_copy");
      return Map.of(
          "spring.datasource.url",
          POSTGRES.getJdbcUrl("postgres", name),
          "spring.datasource.username",
          "postgres",
          "spring.datasource.password",
          "postgres",
          // Each connection is a process of the server's, so only what is used is opened.
          "spring.datasource.hikari.minimum-idle",
          "1");
    }
  }
}

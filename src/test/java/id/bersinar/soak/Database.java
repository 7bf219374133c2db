package id.bersinar.soak;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The database of a demonstration: its file, or a PostgreSQL that runs beside it.
public final class Database implements AutoCloseable {

  private final Path data;
  private final @Nullable EmbeddedPostgres server;

  private Database(Path data, @Nullable EmbeddedPostgres server) {
    this.data = data;
    this.server = server;
  }

  /// Runs something on databases side by side; whether it holds on each.
  ///
  /// @param names with commas between them
  static boolean holdsOn(String names, Predicate<String> program) {
    try (var threads = Executors.newCachedThreadPool()) {
      return Stream.of(names.split(","))
          .map(name -> CompletableFuture.supplyAsync(() -> program.test(name), threads))
          .toList()
          .stream()
          .map(CompletableFuture::join)
          .reduce(true, Boolean::logicalAnd);
    }
  }

  /// @param name `h2` or `postgresql`
  /// @param data the bot's directory
  public static Database start(String name, Path data) throws IOException {
    return switch (name) {
      case "h2" -> new Database(data, null);
      case "postgresql" -> new Database(data, server());
      default -> throw new IllegalArgumentException("no such database: " + name);
    };
  }

  private static EmbeddedPostgres server() throws IOException {
    return EmbeddedPostgres.builder()
        // As a server has it; the library's own lets commits not wait for the disk.
        .setServerConfig("synchronous_commit", "on")
        .setServerConfig("shared_preload_libraries", "pg_stat_statements")
        .start();
  }

  /// What the bot is told about it, as arguments.
  public List<String> settings() {
    return server == null
        ? List.of()
        : List.of(
            "--spring.datasource.url=" + server.getJdbcUrl("postgres", "postgres"),
            "--spring.datasource.username=postgres",
            "--spring.datasource.password=postgres");
  }

  /// How much it takes on disk.
  long bytes() {
    if (server == null) {
      try {
        return Files.size(data.resolve("demo.mv.db"));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return number("select pg_database_size('postgres')");
  }

  /// Has something done, under the same condition as [#number].
  public void run(String sql) {
    try (var connection = connect();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /// The first number that a query gives. On H2 the bot must not run meanwhile.
  public long number(String sql) {
    try (var connection = connect();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getLong(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /// The first column that a query gives, under the same condition.
  public List<String> strings(String sql) {
    var all = new ArrayList<String>();
    try (var connection = connect();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        all.add(rows.getString(1));
      }
      return all;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private Connection connect() throws SQLException {
    return server == null
        ? DriverManager.getConnection("jdbc:h2:file:" + data.resolve("demo"), "bersinar", "")
        : server.getPostgresDatabase().getConnection();
  }

  @Override
  public void close() throws IOException {
    if (server != null) {
      server.close();
    }
  }
}

package id.bersinar.tips.intake;

import id.bersinar.scenario.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;

/// What somebody finds who comes at the day's end: moments in rows, rows that are deleted, and the
/// times of key files.
final class Leftovers {

  private static final String FILE_TIMES = "unix:lastAccessTime,lastModifiedTime,ctime";

  private final JdbcTemplate database;
  private final Path keys;

  Leftovers(JdbcTemplate database, Path dataDirectory) {
    this.database = database;
    this.keys = dataDirectory.resolve("keys");
  }

  /// Of each file of keys when it was read and written last.
  Map<Path, Object> keyTimes() {
    try (var files = Files.walk(keys)) {
      return files
          .filter(Files::isRegularFile)
          .collect(Collectors.toMap(it -> it, Leftovers::times));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Object times(Path file) {
    try {
      return Files.readAttributes(file, FILE_TIMES);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The program's own.
  List<String> tables() {
    return database.queryForList(
        "select table_name from information_schema.tables"
            + " where lower(table_schema) = 'public' and table_type = 'BASE TABLE'"
            + " and lower(table_name) not like 'flyway%' and lower(table_name) not like 'qrtz%'",
        String.class);
  }

  /// A row that somebody has, with a moment in it.
  record Dated(Instant at, String row) {}

  List<Dated> moments() {
    return tables().stream()
        .flatMap(table -> database.queryForList("select * from " + table).stream())
        .flatMap(
            row ->
                row.values().stream()
                    .flatMap(Leftovers::moment)
                    .map(it -> new Dated(it, row.values().toString())))
        .toList();
  }

  private static Stream<Instant> moment(Object value) {
    return switch (value) {
      case Timestamp it -> Stream.of(it.toInstant());
      case OffsetDateTime it -> Stream.of(it.toInstant());
      case null, default -> Stream.empty();
    };
  }

  /// The last row before a moment, of those that are somebody's.
  static Optional<String> lastBefore(
      Instant moment, Duration within, Collection<Dated> moments, Predicate<String> isSomebodys) {
    return moments.stream()
        .filter(it -> !it.at().isAfter(moment) && it.at().isAfter(moment.minus(within)))
        .filter(it -> isSomebodys.test(it.row()))
        .max(Comparator.comparing(Dated::at))
        .map(Dated::row);
  }

  /// How many tips have a look-up value that stands in PostgreSQL's file of what has waited; H2's
  /// is in memory here.
  long waitedInTheFile() {
    if (!TestDatabase.isPostgresql()) {
      return 0;
    }
    database.execute("checkpoint");
    var directory = database.queryForObject("show data_directory", String.class);
    var file = database.queryForObject("select pg_relation_filepath('tip_waiting')", String.class);
    try {
      var path = Path.of(String.valueOf(directory), String.valueOf(file));
      var content = new String(Files.readAllBytes(path), StandardCharsets.ISO_8859_1);
      return database.queryForList("select lookup from tip", String.class).stream()
          .filter(content::contains)
          .count();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package id.bersinar.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;

class BackupTest {

  private static final BackupSettings SWEEP = new BackupSettings(Duration.ofMinutes(10));

  private static final Instant MORNING = Instant.parse("2026-11-25T01:30:00Z");
  private static final int ROWS = 200;

  @TempDir Path data;
  private final List<Object> events = new ArrayList<>();
  private Instant now = MORNING;
  private Duration tick = Duration.ZERO;
  private JdbcTemplate database = new JdbcTemplate();

  @BeforeEach
  void someData() {
    database = database(data.resolve("bersinar"));
    database.execute("create table note (id int primary key, words varchar(2000))");
    var bytes = new byte[500];
    for (int id = 0; id < ROWS; id++) {
      new Random(id).nextBytes(bytes);
      database.update("insert into note values (?, ?)", id, HexFormat.of().formatHex(bytes));
    }
  }

  @AfterEach
  void close() {
    database.execute("shutdown immediately");
  }

  private static JdbcTemplate database(Path file) {
    return new JdbcTemplate(
        settings(file).initializeDataSourceBuilder().type(SimpleDriverDataSource.class).build());
  }

  private static DataSourceProperties settings(Path file) {
    return settings("jdbc:h2:file:" + file.toAbsolutePath() + ";DB_CLOSE_DELAY=-1");
  }

  private static DataSourceProperties settings(String url) {
    var settings = new DataSourceProperties();
    settings.setUrl(url);
    settings.setUsername("bersinar");
    settings.setPassword("");
    return settings;
  }

  private Backup backup() {
    var clock =
        new Clock() {
          @Override
          public Instant instant() {
            now = now.plus(tick);
            return now;
          }

          @Override
          public ZoneOffset getZone() {
            return ZoneOffset.UTC;
          }

          @Override
          public Clock withZone(java.time.ZoneId zone) {
            return this;
          }
        };
    return new Backup(
        database,
        settings(data.resolve("bersinar")),
        new StorageSettings(data.toString()),
        SWEEP,
        events::add,
        clock);
  }

  private List<String> backups() throws IOException {
    if (Files.notExists(data.resolve("backups"))) {
      return List.of();
    }
    try (var files = Files.list(data.resolve("backups"))) {
      return files.map(it -> it.getFileName().toString()).sorted().toList();
    }
  }

  private Path newest() {
    return new BackupFiles(data).newest().orElseThrow();
  }

  /// As an operator unpacks it.
  private static JdbcTemplate restored(Path zip, Path directory) throws IOException {
    try (var packed = new ZipFile(zip.toFile())) {
      assertThat(packed.size()).isEqualTo(1);
      var entry = packed.entries().nextElement();
      assertThat(entry.getName()).isEqualTo("bersinar.mv.db");
      try (var content = packed.getInputStream(entry)) {
        Files.copy(content, directory.resolve(entry.getName()));
      }
    }
    return database(directory.resolve("bersinar"));
  }

  @Test
  void onceADayAndSoonAfterAStartIfTheNewestIsOlder() throws IOException {
    backup().run();
    assertThat(backups()).containsExactly("bersinar-2026-11-25T013000Z.zip");
    now = MORNING.plus(Duration.ofHours(23));
    backup().run();
    assertThat(backups()).hasSize(1);
    now = MORNING.plus(Duration.ofHours(24));
    backup().run();
    assertThat(backups()).hasSize(2);
    assertThat(events).isEmpty();
  }

  @Test
  void sevenAreKept() throws IOException {
    for (int day = 0; day < 9; day++) {
      now = MORNING.plus(Duration.ofDays(day));
      backup().run();
    }
    assertThat(backups()).hasSize(7).first().asString().contains("2026-11-27");
  }

  @Test
  void oneOfAWrongClockKeepsTheOthersFromNothing() throws IOException {
    now = MORNING.plus(Duration.ofDays(400));
    backup().run();
    for (int day = 0; day < 9; day++) {
      now = MORNING.plus(Duration.ofDays(day));
      backup().run();
    }
    assertThat(backups()).hasSize(7).noneMatch(it -> it.contains("2027"));
  }

  @Test
  void onlyTheOwnerMayReadIt() throws IOException {
    backup().run();
    assertThat(rights(data.resolve("backups"))).isEqualTo("rwx------");
    assertThat(rights(newest())).isEqualTo("rw-------");
  }

  private static String rights(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }

  @Test
  void itHoldsTheDatabaseAndNoKeys() throws IOException {
    Files.createDirectories(data.resolve("keys/shred"));
    Files.writeString(data.resolve("keys/shred/one"), "sample");
    backup().run();
    try (var zip = new ZipFile(newest().toFile())) {
      assertThat(zip.stream().map(it -> it.getName())).containsExactly("bersinar.mv.db");
    }
  }

  @Test
  void whatIsWrittenMeanwhileIsThereWholeOrNotAtAll(@TempDir Path elsewhere) throws Exception {
    database.execute("create table pair (a int, b int)");
    var going = new AtomicBoolean(true);
    var begun = new CountDownLatch(1);
    var writer =
        Thread.ofVirtual()
            .start(
                () -> {
                  for (int id = 0; going.get(); id++) {
                    database.update("insert into pair values (?, ?), (?, ?)", id, 0, id, 1);
                    begun.countDown();
                  }
                });
    try {
      begun.await();
      for (int day = 0; day < 5; day++) {
        now = MORNING.plus(Duration.ofDays(day));
        backup().run();
      }
    } finally {
      going.set(false);
      writer.join();
    }
    assertThat(events).isEmpty();
    var copy = restored(newest(), elsewhere);
    assertThat(copy.queryForObject("select count(*) from note", Integer.class)).isEqualTo(ROWS);
    assertThat(copy.queryForList("select a from pair group by a having count(*) <> 2")).isEmpty();
    assertThat(copy.queryForObject("select count(*) from pair", Integer.class)).isPositive();
    copy.execute("shutdown immediately");
  }

  @Test
  void aFailureIsToldOnceAndTriedAgain() throws IOException {
    Files.writeString(data.resolve("backups"), "in the way");
    backup().run();
    assertThat(events).singleElement().isInstanceOf(BackupFailed.class);
    var backup = backup();
    events.clear();
    backup.run();
    backup.run();
    assertThat(events).hasSize(1);
    Files.delete(data.resolve("backups"));
    backup.run();
    assertThat(backups()).hasSize(1);
  }

  @Test
  void aBackupThatCannotBeReadOrIsNotAllThereDoesNotCount() throws IOException {
    backup().run();
    var check = new BackupCheck(settings(data.resolve("bersinar")), 2);
    assertThatThrownBy(() -> check.requireReadable(newest())).hasMessageContaining("1 tables of 2");
    var damaged = data.resolve("backups").resolve("damaged.zip");
    try (var zip = new ZipOutputStream(Files.newOutputStream(damaged))) {
      zip.putNextEntry(new ZipEntry("bersinar.mv.db"));
      var noise = new byte[100_000];
      new Random(1).nextBytes(noise);
      zip.write(noise);
    }
    assertThatThrownBy(() -> check.requireReadable(damaged)).isInstanceOf(SQLException.class);
  }

  @Test
  void onPostgresqlAndInMemoryThereIsNone() throws IOException {
    for (var url : List.of("jdbc:postgresql://localhost/sample", "jdbc:h2:mem:sample")) {
      new Backup(
              database,
              settings(url),
              new StorageSettings(data.toString()),
              SWEEP,
              events::add,
              Clock.systemUTC())
          .run();
    }
    assertThat(backups()).isEmpty();
  }

  @Test
  void theFreshOneStaysThoughItTookAWhileToMake() throws IOException {
    tick = Duration.ofSeconds(90);
    var backup = backup();
    for (int day = 0; day < 9; day++) {
      backup.run();
      assertThat(newest()).isEqualTo(new BackupFiles(data).named(now));
      now = now.plus(Duration.ofDays(1));
    }
    assertThat(backups()).hasSize(7);
  }

  @Test
  void ofAnEncryptedFileNoneIsMadeAndNobodyIsAlarmed() throws IOException {
    var url = settings(data.resolve("bersinar")).determineUrl() + ";CIPHER=AES";
    new Backup(
            database,
            settings(url),
            new StorageSettings(data.toString()),
            SWEEP,
            events::add,
            Clock.systemUTC())
        .run();
    assertThat(backups()).isEmpty();
    assertThat(events).isEmpty();
  }
}

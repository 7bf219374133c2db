package id.bersinar.storage;

import id.bersinar.timers.PeriodicJob;
import id.bersinar.timers.Timing;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/// Backs H2's file up once a day, while the bot runs. On PostgreSQL that is its administrator's
/// affair. `keys/` is never in a backup: what was shredded must stay so.
@Component
class Backup implements PeriodicJob {

  private static final Logger log = LoggerFactory.getLogger(Backup.class);

  private static final Duration DAILY = Duration.ofDays(1);
  private static final int KEPT = 7;

  private final JdbcTemplate database;
  private final DataSourceProperties settings;
  private final boolean isMine;
  private final BackupFiles backups;
  private final ApplicationEventPublisher events;
  private final Clock clock;
  private final Duration sweep;
  private boolean told;

  Backup(
      JdbcTemplate database,
      DataSourceProperties settings,
      StorageSettings storage,
      BackupSettings times,
      ApplicationEventPublisher events,
      Clock clock) {
    this.database = database;
    this.settings = settings;
    var url = settings.determineUrl();
    this.isMine = H2File.isNamedBy(url) && !H2File.isEncrypted(url);
    if (H2File.isNamedBy(url) && !isMine) {
      log.warn("BERSINAR_DB_URL has a CIPHER: the bot makes no backups of an encrypted file");
    }
    this.backups = new BackupFiles(storage.dataDirectory());
    this.sweep = times.sweep();
    this.events = events;
    this.clock = clock;
  }

  /// There is no other node beside one with H2's file.
  @Override
  public Timing timing() {
    return Timing.onEveryNode(sweep).startingAfter(sweep);
  }

  /// Makes one if the newest is older than a day, as it may be after a start.
  @Override
  public void run() {
    var now = clock.instant();
    boolean due =
        isMine && backups.newestUpTo(now).filter(it -> it.isAfter(now.minus(DAILY))).isEmpty();
    if (due) {
      try {
        backups.keep(KEPT, make());
        told = false;
      } catch (IOException | SQLException | DataAccessException e) {
        failed(e);
      }
    }
  }

  /// Making one takes a while.
  ///
  /// @return when it was done, as its name says
  private Instant make() throws IOException, SQLException {
    var directory = OwnerOnly.directory(backups.directory());
    var draft = directory.resolve("draft.zip");
    try {
      // H2 writes into a file that is there, and leaves its rights as they are.
      OwnerOnly.create(draft, new byte[0]);
      // What is committed may still be on its way to the file, which is what is copied.
      database.execute("checkpoint sync");
      database.update("backup to ?", draft.toAbsolutePath().toString());
      new BackupCheck(settings, tables()).requireReadable(draft);
      try (var channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
        channel.force(true);
      }
      var made = clock.instant();
      Files.move(draft, backups.named(made), StandardCopyOption.ATOMIC_MOVE);
      OwnerOnly.sync(directory);
      return made;
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private int tables() {
    var count = database.queryForObject(BackupCheck.TABLES, Integer.class);
    return count == null ? 0 : count;
  }

  private void failed(Exception failure) {
    Throwable cause = failure;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    var reason = String.valueOf(cause.getMessage()).lines().findFirst().orElse("").strip();
    log.error("The daily backup failed: {}", reason);
    if (!told) {
      events.publishEvent(new BackupFailed(reason));
      told = true;
    }
  }
}

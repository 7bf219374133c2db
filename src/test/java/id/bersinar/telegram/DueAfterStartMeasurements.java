package id.bersinar.telegram;

import static java.time.ZoneOffset.UTC;

import id.bersinar.scenario.EachDatabase;
import id.bersinar.scenario.RunningBot;
import id.bersinar.storage.TimeOrderedIds;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// How long it takes from the second in which 10,000 reminders of one each are due until the last
/// one is in the outbox, in the program as the demonstration starts it, with its database on disk:
/// the first time after a start, and then twice more. Not part of the build: `docs/measurements.md`
/// says how to run it.
@EachDatabase
class DueAfterStartMeasurements {

  private static final Logger log = LoggerFactory.getLogger(DueAfterStartMeasurements.class);
  private static final int PEOPLE = 10_000;
  private static final long FIRST_CHAT = 1_000_000;
  private static final Duration A_START = Duration.ofSeconds(75);
  private static final Duration BETWEEN = Duration.ofSeconds(40);
  private static final Duration SHORTLY = Duration.ofSeconds(1);

  @TempDir private Path directory;

  @Test
  void oneToEachAfterAStart() throws Exception {
    leaveAnArchive();
    var source = MailingMeasurements.database(directory);
    var jdbc = new JdbcTemplate(source);
    people(jdbc);
    var first = Instant.now().truncatedTo(ChronoUnit.SECONDS).plus(A_START);
    var moments = List.of(first, first.plus(BETWEEN), first.plus(BETWEEN.multipliedBy(2)));
    moments.forEach(due -> remindEach(jdbc, due));
    try (var telegram = PromptTelegram.start(FIRST_CHAT)) {
      var processor = run(telegram, source, moments);
      for (int time = 0; time < moments.size(); time++) {
        report(jdbc, moments.get(time), processor.get(time));
      }
      var waiting = jdbc.queryForObject("select count(*) from outbox", Integer.class);
      if (waiting == null || waiting + telegram.messages() != moments.size() * PEOPLE) {
        throw new AssertionError(waiting + " and " + telegram.messages());
      }
    }
  }

  /// Of classes, which the first start after a build makes.
  private void leaveAnArchive() {
    var data = directory.resolve("before").toString();
    RunningBot.start(Map.of("BERSINAR_DATA_DIR", data), "--spring.profiles.active=demo").close();
  }

  /// @return the processor time that it took at each of those moments
  private List<Duration> run(
      PromptTelegram telegram, DriverManagerDataSource database, List<Instant> moments) {
    var environment =
        Map.of(
            "BERSINAR_DATA_DIR", directory.toString(),
            "BERSINAR_TELEGRAM_API_URL", telegram.url().toString(),
            // What is sent meanwhile is measured elsewhere.
            "TELEGRAM_MESSAGES_PER_SECOND", "1");
    try (var bot =
        RunningBot.start(
            environment,
            "--spring.profiles.active=demo",
            "--spring.datasource.url=" + database.getUrl(),
            "--spring.datasource.username=" + database.getUsername(),
            "--spring.datasource.password=" + database.getPassword())) {
      return moments.stream()
          .map(
              due -> {
                sleepUntil(due.minus(SHORTLY));
                var before = bot.process().processorTime();
                sleepUntil(due.plus(BETWEEN).minus(SHORTLY.multipliedBy(2)));
                return bot.process().processorTime().minus(before);
              })
          .toList();
    }
  }

  private static void sleepUntil(Instant moment) {
    var wait = Duration.between(Instant.now(), moment);
    if (wait.isNegative()) {
      throw new AssertionError("too late");
    }
    try {
      TimeUnit.NANOSECONDS.sleep(wait.toNanos());
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void people(JdbcTemplate jdbc) {
    jdbc.batchUpdate(
        "insert into person (id, chat_id, language, first_seen, consented_on, reachable)"
            + " values (?, ?, 'id', date '2026-11-20', date '2026-11-20', true)",
        IntStream.range(0, PEOPLE)
            .mapToObj(it -> new Object[] {new UUID(1, it), FIRST_CHAT + it})
            .toList());
    jdbc.update("insert into person_role (person_id, role) select id, 'STAKEHOLDER' from person");
  }

  private static void remindEach(JdbcTemplate jdbc, Instant due) {
    var at = due.atOffset(UTC);
    var ids = IntStream.range(0, PEOPLE).mapToObj(_ -> TimeOrderedIds.next()).toList();
    jdbc.batchUpdate(
        "insert into reminder (id, version, author_id, message, starts, audience, next_at,"
            + " next_due, paused) values (?, 0, ?, 'Rapat (contoh)', ?, 'ME', ?, ?, false)",
        IntStream.range(0, PEOPLE)
            .mapToObj(
                it ->
                    new Object[] {
                      ids.get(it), new UUID(1, it), at.plusHours(7).toLocalDateTime(), at, at
                    })
            .toList());
    jdbc.batchUpdate(
        "insert into reminder_due (reminder_id, occurrence, lead, due_at)"
            + " values (?, ?, 'P0D/PT0S', ?)",
        ids.stream().map(it -> new Object[] {it, at, at}).toList());
  }

  private static void report(JdbcTemplate jdbc, Instant due, Duration processor) {
    var from = due.atOffset(UTC);
    var last =
        jdbc.queryForObject(
            "select max(put_at) from outbox where put_at >= ? and put_at < ?",
            OffsetDateTime.class,
            // What comes may be some milliseconds early.
            due.minus(SHORTLY).atOffset(UTC),
            due.plus(BETWEEN).minus(SHORTLY).atOffset(UTC));
    var delivered =
        jdbc.queryForObject(
            "select count(*) from reminder_delivery where due_at = ?", Integer.class, from);
    if (last == null || delivered == null || delivered != PEOPLE) {
      throw new AssertionError("deliveries: " + delivered);
    }
    log.info(
        "10,000 reminders of one each: the last put after {} ms; {} ms of processor time in {} s",
        Duration.between(due, last.toInstant()).toMillis(),
        processor.toMillis(),
        BETWEEN.minus(SHORTLY).toSeconds());
  }
}

package id.bersinar.telegram;

import id.bersinar.dialogue.Lane;
import id.bersinar.dialogue.gate.Outgoing;
import id.bersinar.scenario.EachDatabase;
import id.bersinar.scenario.RunningBot;
import id.bersinar.scenario.TestDatabase;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// How fast one text goes to many and what it costs, against a Bot API that takes every
/// message at once, while somebody asks for the menu every half second. Not part of the build:
/// `docs/measurements.md` says how to run it, on a machine that does nothing else.
/// `-Dbersinar.test.messages` says to how many, `-Dbersinar.test.paid` how many a second are paid
/// for. On PostgreSQL it counts statements, too: all of the program's, each in a transaction of its
/// own.
@EachDatabase
class MailingMeasurements {

  private static final Logger log = LoggerFactory.getLogger(MailingMeasurements.class);
  private static final int MESSAGES = Integer.getInteger("bersinar.test.messages", 20_000);
  private static final String PAID = System.getProperty("bersinar.test.paid", "0");
  private static final long FIRST_ASKING = 10_000;
  private static final Duration BETWEEN_QUESTIONS = Duration.ofMillis(500);
  private static final Duration LOOKING = Duration.ofMillis(10);
  private static final Duration LONGEST = Duration.ofMinutes(1);
  private static final long A_SECOND = 1_000_000_000;
  // The first ones load and compile classes.
  private static final int WARM_UP = Math.min(MESSAGES / 5, 5_000);
  private static final int STEP = 5_000;
  private static final long FIRST_CHAT = 100_000;

  @TempDir private Path directory;

  private final List<Duration> waits = new CopyOnWriteArrayList<>();

  /// What was so at a moment.
  private record Moment(int messages, int answers, Duration processor, long statements) {}

  @Test
  void aMailing() throws Exception {
    var database = database(directory);
    try (var telegram = PromptTelegram.start(FIRST_CHAT)) {
      put(database);
      var environment =
          Map.of(
              "BERSINAR_DATA_DIR", directory.toString(),
              "BERSINAR_TELEGRAM_API_URL", telegram.url().toString(),
              "TELEGRAM_PAID_BROADCASTS", PAID);
      try (var bot =
          RunningBot.start(
              environment,
              "--spring.profiles.active=demo",
              "--spring.datasource.url=" + database.getUrl(),
              "--spring.datasource.username=" + database.getUsername(),
              "--spring.datasource.password=" + database.getPassword())) {
        var over = new AtomicBoolean();
        var asking = Thread.startVirtualThread(() -> ask(telegram, over::get));
        var warm = reached(WARM_UP, telegram, bot, database);
        var last = warm;
        while (last.messages() < MESSAGES) {
          int goal = Math.min(last.messages() + STEP, MESSAGES);
          var next = reached(goal, telegram, bot, database);
          report(telegram, last, next);
          last = next;
        }
        over.set(true);
        asking.join();
        report(telegram, warm, last);
        check(telegram);
      }
    }
  }

  /// Asks for the menu again and again, each time as somebody else, and notes how long the answer
  /// took.
  private void ask(PromptTelegram telegram, BooleanSupplier over) {
    for (int question = 1; !over.getAsBoolean(); question++) {
      long asked = System.nanoTime();
      telegram.typed(FIRST_ASKING + question, question, "/menu");
      // What was typed is lost where the bot's connection breaks off as it is being fetched.
      while (answers(telegram, asked).isEmpty() && System.nanoTime() - asked < LONGEST.toNanos()) {
        LockSupport.parkNanos(LOOKING.toNanos());
      }
      var answered = answers(telegram, asked).stream().findFirst();
      long until = answered.map(PromptTelegram.Sent::nanos).orElseGet(System::nanoTime);
      waits.add(Duration.ofNanos(until - asked));
      LockSupport.parkNanos(BETWEEN_QUESTIONS.toNanos());
    }
  }

  private static List<PromptTelegram.Sent> answers(PromptTelegram telegram, long asked) {
    return telegram.answers().stream().filter(it -> it.nanos() > asked).toList();
  }

  static DriverManagerDataSource database(Path directory) {
    if (TestDatabase.isPostgresql()) {
      var pool = TestDatabase.migrated();
      return new DriverManagerDataSource(pool.getJdbcUrl(), pool.getUsername(), pool.getPassword());
    }
    var url =
        "jdbc:h2:file:"
            + directory.resolve("mailing")
            + ";TRACE_LEVEL_FILE=0;DB_CLOSE_ON_EXIT=FALSE";
    var source = new DriverManagerDataSource(url, "bersinar", "");
    Flyway.configure().dataSource(source).load().migrate();
    return source;
  }

  private static void put(DriverManagerDataSource database) {
    var outbox = new StoredOutbox(JdbcClient.create(database), new Bell(), Clock.systemUTC());
    var text = "Pengumuman (contoh): pelatihan kemasan dibuka lagi. ".repeat(5);
    var transaction = new TransactionTemplate(new JdbcTransactionManager(database));
    // H2 takes no more than 65,536 by one statement.
    for (int first = 0; first < MESSAGES; first += STEP) {
      var some =
          IntStream.range(first, Math.min(first + STEP, MESSAGES))
              .mapToObj(
                  it ->
                      new Outgoing(
                          FIRST_CHAT + it,
                          Lane.BROADCAST,
                          new Outgoing.Html(text, new Outgoing.Unchanged()),
                          false,
                          false))
              .toList();
      transaction.executeWithoutResult(_ -> outbox.putAll(some));
    }
  }

  private Moment reached(
      int messages, PromptTelegram telegram, RunningBot bot, DriverManagerDataSource database)
      throws InterruptedException {
    while (telegram.messages() < messages) {
      TimeUnit.MILLISECONDS.sleep(50);
    }
    long statements =
        TestDatabase.isPostgresql()
            ? JdbcClient.create(database)
                .sql(
                    "select xact_commit from pg_stat_database"
                        + " where datname = current_database()")
                .query(Long.class)
                .single()
            : 0;
    return new Moment(telegram.messages(), waits.size(), bot.process().processorTime(), statements);
  }

  /// Each part by itself, so that what comes later takes no figure with it; at the end all but the
  /// first.
  private void report(PromptTelegram telegram, Moment from, Moment until) {
    var sent = telegram.sent().subList(from.messages(), until.messages());
    double messages = sent.size() - 1;
    log.info(
        "messages {} to {}: {} a second, at most {} in one; each {} ms of processor time, {}"
            + " statements; connections so far: {}",
        from.messages() + 1,
        until.messages(),
        "%.2f".formatted(messages * 1e9 / (sent.getLast().nanos() - sent.getFirst().nanos())),
        mostInASecond(sent),
        "%.2f".formatted(until.processor().minus(from.processor()).toMillis() / messages),
        TestDatabase.isPostgresql()
            ? "%.2f".formatted((until.statements() - from.statements()) / messages)
            : "uncounted",
        telegram.connections());
    var sorted = waits.subList(from.answers(), until.answers()).stream().sorted().toList();
    if (!sorted.isEmpty()) {
      log.info(
          "meanwhile {} answers to somebody who types: p50 {} ms, p99 {} ms, at most {} ms",
          sorted.size(),
          sorted.get(sorted.size() / 2).toMillis(),
          sorted.get(sorted.size() * 99 / 100).toMillis(),
          sorted.getLast().toMillis());
    }
  }

  private static void check(PromptTelegram telegram) {
    var sent = telegram.sent();
    long people = sent.stream().map(PromptTelegram.Sent::chat).distinct().count();
    if (people != MESSAGES || sent.size() != MESSAGES) {
      throw new AssertionError(sent.size() + " to " + people + " people");
    }
    log.info("{} messages, none lost or doubled", sent.size());
  }

  private static int mostInASecond(List<PromptTelegram.Sent> sent) {
    int most = 0;
    int first = 0;
    for (int last = 0; last < sent.size(); last++) {
      while (sent.get(last).nanos() - sent.get(first).nanos() >= A_SECOND) {
        first++;
      }
      most = Math.max(most, last - first + 1);
    }
    return most;
  }
}

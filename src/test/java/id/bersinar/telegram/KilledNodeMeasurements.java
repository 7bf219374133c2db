package id.bersinar.telegram;

import static org.awaitility.Awaitility.await;

import id.bersinar.scenario.RunningBot;
import id.bersinar.scenario.TestDatabase;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// Two processes on one PostgreSQL of which one is killed (SIGKILL) while 300 people are told
/// something, ten times; in turns the one that was started first and the other. Of each message
/// that came twice it says how long before the kill it was taken, and whether it was answered by
/// then. Not part of the build: `docs/measurements.md` says how to run it. `-Dbersinar.test.kills`
/// says how often.
class KilledNodeMeasurements {

  private static final Logger log = LoggerFactory.getLogger(KilledNodeMeasurements.class);
  private static final int KILLS = Integer.getInteger("bersinar.test.kills", 10);
  private static final int PEOPLE = 300;
  private static final long FIRST_CHAT = 100_000;
  // At 30 a second they are sent in ten seconds.
  private static final int LATEST_KILL = 9_000;

  private static final Duration LONGEST = Duration.ofMinutes(4);

  @TempDir private Path directory;

  private final Instant started = Instant.now();
  private int nodes;

  private final Map<String, String> settings = TestDatabase.settingsOfPostgresql();
  private final JdbcTemplate database =
      new JdbcTemplate(
          new DriverManagerDataSource(
              settings.getOrDefault("spring.datasource.url", ""),
              settings.getOrDefault("spring.datasource.username", ""),
              settings.getOrDefault("spring.datasource.password", "")));

  /// A message that came twice, the first time so many ms before the kill.
  ///
  /// @param answered how many ms before the kill its answer was given; negative: not until then
  private record Doubled(long taken, long answered) {}

  @ParameterizedTest
  @EnumSource
  void oneOfTwoIsKilled(WorkToKill work) throws Exception {
    try (var telegram = PromptTelegram.start(FIRST_CHAT)) {
      var first = start(telegram, work);
      people();
      var second = start(telegram, work);
      var chance = new Random(7);
      int doubled = 0;
      for (int kill = 1; kill <= KILLS; kill++) {
        int before = telegram.messages();
        work.begin(database, PEOPLE, Instant.now().plus(ahead(work)));
        await()
            .atMost(LONGEST)
            .pollInterval(Duration.ofMillis(20))
            .until(() -> count("outbox") > 0);
        int after = chance.nextInt(LATEST_KILL);
        TimeUnit.MILLISECONDS.sleep(after);
        long killed = System.nanoTime();
        first.kill();
        long waiting = count("outbox");
        await()
            .atMost(LONGEST)
            .pollInterval(Duration.ofMillis(200))
            .until(() -> work.isDone(database));
        work.check(database, PEOPLE);
        var sent = telegram.sent();
        var twice = twice(sent.subList(before, sent.size()), killed);
        doubled += twice.size();
        log.info(
            "{}, kill {}, {} ms after the first, {} in the outbox: {} doubled {}",
            work,
            kill,
            after,
            waiting,
            twice.size(),
            twice);
        first = second;
        second = start(telegram, work);
      }
      log.info("{}: {} kills, {} messages doubled, none lost", work, KILLS, doubled);
      first.close();
      second.close();
    }
  }

  private Duration ahead(WorkToKill work) {
    return Duration.between(started, work.start());
  }

  private RunningBot start(PromptTelegram telegram, WorkToKill work) {
    var bot =
        RunningBot.startWithClock(
            directory.resolve("node-" + ++nodes),
            Map.of(
                "BERSINAR_DATA_DIR", directory.toString(),
                "BERSINAR_TELEGRAM_API_URL", telegram.url().toString()),
            Stream.concat(
                    Stream.of(
                        "--spring.profiles.active=demo",
                        // Nobody writes to either.
                        "--bersinar.telegram.webhook-url=http://127.0.0.1:9/telegram/webhook",
                        "--bersinar.telegram.webhook-secret=Sample_secret-1"),
                    settings.entrySet().stream()
                        .map(it -> "--" + it.getKey() + "=" + it.getValue()))
                .toArray(String[]::new));
    bot.setClock(ahead(work));
    return bot;
  }

  private void people() {
    database.batchUpdate(
        "insert into person (id, chat_id, language, first_seen, consented_on, reachable)"
            + " values (?, ?, 'id', date '2026-11-20', date '2026-11-20', true)",
        IntStream.range(0, PEOPLE)
            .mapToObj(it -> new Object[] {new UUID(1, it), FIRST_CHAT + it})
            .toList());
  }

  /// What came again after it had come once. Each must have come.
  ///
  /// @param killed when, by [System#nanoTime]
  private static List<Doubled> twice(List<PromptTelegram.Sent> sent, long killed) {
    var told = new HashMap<Long, PromptTelegram.Sent>();
    var twice = new ArrayList<Doubled>();
    for (var message : sent) {
      var earlier = told.putIfAbsent(message.chat(), message);
      if (earlier != null) {
        twice.add(
            new Doubled(
                TimeUnit.NANOSECONDS.toMillis(killed - earlier.nanos()),
                TimeUnit.NANOSECONDS.toMillis(killed - earlier.answered())));
      }
    }
    if (told.size() != PEOPLE) {
      throw new AssertionError("lost: " + (PEOPLE - told.size()));
    }
    return twice;
  }

  private long count(String rows) {
    var count = database.queryForObject("select count(*) from " + rows, Long.class);
    return count == null ? 0 : count;
  }
}

package id.bersinar.telegram;

import static org.awaitility.Awaitility.await;

import id.bersinar.dialogue.gate.Outgoing;
import id.bersinar.scenario.EachDatabase;
import id.bersinar.scenario.Gatehouse;
import id.bersinar.scenario.ScenarioTest;
import id.bersinar.storage.TimeOrderedIds;
import id.bersinar.timers.PeriodicJob;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/// How long it takes from the second in which 10,000 reminders are due until the last one is in the
/// outbox. Not part of the build: `docs/measurements.md` says how to run it.
@EachDatabase
@SuppressWarnings("NullAway.Init") // injected
class DueMeasurements extends ScenarioTest {

  private static final Logger log = LoggerFactory.getLogger(DueMeasurements.class);
  private static final int PEOPLE = 10_000;
  private static final int ROUNDS = 5;
  private static final String WHAT_IS_DUE = "select 1 from reminder_due limit 1";
  private static final com.sun.management.OperatingSystemMXBean PROCESS =
      (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  @Autowired private JdbcTemplate jdbc;
  @Autowired private JdbcClient database;

  private final class Gate implements Gatehouse {
    private final StoredOutbox outbox = new StoredOutbox(database, new Bell(), clock);

    @Override
    public void putting(Outgoing message) {
      outbox.put(message);
    }

    @Override
    public void puttingAll(List<Outgoing> messages) {
      outbox.putAll(messages);
    }
  }

  @BeforeEach
  void people() {
    neighbourhood.through(new Gate());
    var people =
        IntStream.range(0, PEOPLE)
            .mapToObj(it -> new Object[] {new UUID(1, it), 1_000_000L + it})
            .toList();
    jdbc.batchUpdate(
        "insert into person (id, chat_id, language, first_seen, consented_on, reachable)"
            + " values (?, ?, 'id', date '2026-11-20', date '2026-11-20', true)",
        people);
    jdbc.update("insert into person_role (person_id, role) select id, 'STAKEHOLDER' from person");
    jdbc.execute("analyze");
  }

  @Test
  void oneToEachWokenByQuartz() {
    clock.reset();
    for (int round = 1; round <= ROUNDS; round++) {
      var due = clock.instant().truncatedTo(ChronoUnit.SECONDS).plusSeconds(12);
      add("ME", due, IntStream.range(0, PEOPLE).mapToObj(person -> new UUID(1, person)).toList());
      if (!clock.instant().isBefore(due)) {
        throw new AssertionError("they were due before they were there");
      }
      measure("10,000 reminders of one each", due);
    }
  }

  @Test
  void oneToAll() {
    // By day.
    for (int round = 1; round <= ROUNDS; round++) {
      var due = clock.instant().truncatedTo(ChronoUnit.SECONDS).plusSeconds(3);
      add("EVERYONE", due, List.of(new UUID(1, 1)));
      await().pollInterval(Duration.ofMillis(1)).until(() -> !clock.instant().isBefore(due));
      measure("one reminder to 10,000", due);
    }
  }

  private void add(String audience, Instant due, List<UUID> authors) {
    var at = due.atOffset(ZoneOffset.UTC);
    var starts = LocalDateTime.ofInstant(due, ZoneOffset.ofHours(7));
    var ids = authors.stream().map(_ -> TimeOrderedIds.next()).toList();
    jdbc.batchUpdate(
        "insert into reminder (id, version, author_id, message, starts, audience,"
            + " next_at, next_due, paused) values (?, 0, ?, 'Rapat (contoh)', ?, ?, ?, ?,"
            + " false)",
        IntStream.range(0, ids.size())
            .mapToObj(it -> new Object[] {ids.get(it), authors.get(it), starts, audience, at, at})
            .toList());
    jdbc.batchUpdate(
        "insert into reminder_due (reminder_id, occurrence, lead, due_at)"
            + " values (?, ?, 'P0D/PT0S', ?)",
        ids.stream().map(it -> new Object[] {it, at, at}).toList());
  }

  /// @param what is due then, and isn't yet or only just is
  private void measure(String what, Instant due) {
    // Sets the trigger of what comes, and brings what is due.
    var before = processorTime();
    context.getBeansOfType(PeriodicJob.class).values().stream()
        .filter(it -> it.getClass().getSimpleName().startsWith("Sweep"))
        .forEach(PeriodicJob::run);
    await()
        .atMost(Duration.ofMinutes(2))
        .pollInterval(Duration.ofMillis(50))
        // By an index: to count what another transaction is writing, H2 goes through all of it.
        .until(() -> jdbc.queryForList(WHAT_IS_DUE, Integer.class).isEmpty());
    log.info(
        "{}: the last in the outbox after {} ms, with {} ms of processor time",
        what,
        Duration.between(due, clock.instant()).toMillis(),
        processorTime().minus(before).toMillis());
    if (count("outbox") != PEOPLE || count("reminder_delivery") != PEOPLE) {
      throw new AssertionError(count("reminder_delivery") + " with " + count("outbox"));
    }
    jdbc.update("delete from outbox");
    jdbc.update("delete from reminder");
  }

  private static Duration processorTime() {
    return Duration.ofNanos(PROCESS.getProcessCpuTime());
  }

  private long count(String table) {
    var count = jdbc.queryForObject("select count(*) from " + table, Long.class);
    return count == null ? 0 : count;
  }
}

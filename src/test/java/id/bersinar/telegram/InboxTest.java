package id.bersinar.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import id.bersinar.scenario.EachDatabase;
import id.bersinar.scenario.TakesSeconds;
import id.bersinar.scenario.TestDatabase;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.SingleColumnRowMapper;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/// Databases that aren't as they should be, and handlers that hang: no update is lost by it.
@EachDatabase
@TakesSeconds(50)
@SpringBootTest(
    classes = GateApplication.class,
    properties = {"bersinar.telegram.token=1000:sample", "bersinar.parking.patience=1s"})
@ContextConfiguration(initializers = TestDatabase.class)
@Import(SampleDialogues.class)
@DirtiesContext
@SuppressWarnings("NullAway.Init") // injected
class InboxTest {

  @RegisterExtension private static final ScriptedTelegram TELEGRAM = ScriptedTelegram.start();
  private static final AtomicLong IDS = new AtomicLong(70_000);
  private static final Duration SOON = Duration.ofSeconds(30);

  @Autowired private JdbcTemplate database;

  @Value("${spring.datasource.url}")
  private String url;

  @Autowired private SampleDialogues.Barrier barrier;
  @Autowired private SampleDialogues.Counter counter;
  @Autowired private OpenUpdates open;
  @Autowired private Inbox inbox;
  @Autowired private Resumption resumption;
  @Autowired private ParkedUpdates parked;
  @Autowired private HandledUpdates handled;
  @Autowired private UpdatesHealth health;

  @DynamicPropertySource
  static void telegram(DynamicPropertyRegistry registry) {
    registry.add("bersinar.telegram.api-url", TELEGRAM::url);
  }

  @AfterAll
  static void stop() {
    TELEGRAM.close();
  }

  @BeforeEach
  void theseAreKnown() {
    KnownPeople.put(database, LongStream.rangeClosed(102, 109).toArray());
  }

  private static long says(long chat, String text) {
    long id = IDS.incrementAndGet();
    TELEGRAM.gives(id, UpdateKinds.update(id, UpdateKinds.says(chat, text)));
    return id;
  }

  private static void isAnswered(long chat, String answer) {
    await()
        .atMost(SOON)
        .until(() -> TELEGRAM.textsIn(chat).stream().anyMatch(it -> it.contains(answer)));
  }

  private int aside() {
    return database
        .query(
            "select count(*) from telegram_update_aside",
            new SingleColumnRowMapper<>(Integer.class))
        .getFirst();
  }

  /// Says something meanwhile, which has to be answered afterwards and not before.
  private void nothingIsLostWhile(long chat, Runnable begins, Runnable ends) {
    int before = aside();
    begins.run();
    long id;
    try {
      id = says(chat, "/hitung");
      await().atMost(SOON).until(() -> open.count() > 0);
      // Longer than all tries together.
      await().pollDelay(Duration.ofSeconds(3)).until(() -> open.count() > 0);
    } finally {
      ends.run();
    }
    isAnswered(chat, "Berapa?");
    await().atMost(SOON).until(() -> TELEGRAM.isConfirmed(id));
    assertThat(aside()).isEqualTo(before);
  }

  @Test
  void aRecordOfUpdatesThatIsAwayLosesNothing() {
    nothingIsLostWhile(
        102,
        () -> database.execute("alter table telegram_update rename to update_elsewhere"),
        () -> database.execute("alter table update_elsewhere rename to telegram_update"));
  }

  @Test
  void whatCannotBeSetAsideWaits() {
    int before = aside();
    database.execute("alter table telegram_update_aside rename to aside_elsewhere");
    try {
      says(103, "/rusak");
      await().pollDelay(Duration.ofSeconds(2)).until(() -> open.count() > 0);
    } finally {
      database.execute("alter table aside_elsewhere rename to telegram_update_aside");
    }
    isAnswered(103, "Maaf, ada kesalahan di sisi kami");
    await().atMost(SOON).until(() -> aside() == before + 1);
  }

  @Test
  void aDatabaseThatIsReadOnlyLosesNothing() {
    assumeThat(TestDatabase.isPostgresql()).isTrue();
    nothingIsLostWhile(104, () -> readOnly("on"), () -> readOnly("off"));
  }

  /// As an administrator does it who lets everybody connect anew.
  private void readOnly(String value) {
    var writable =
        url + (url.contains("?") ? "&" : "?") + "options=-c%20default_transaction_read_only=off";
    try (var connection = DriverManager.getConnection(writable, "postgres", "postgres");
        var statement = connection.createStatement()) {
      statement.execute(
          "alter database %s set default_transaction_read_only = %s"
              .formatted(connection.getCatalog(), value));
      statement.execute(
          "select pg_terminate_backend(pid) from pg_stat_activity"
              + " where datname = current_database() and pid <> pg_backend_pid()");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void aHandlerThatHangsHoldsUpNobodyElse() {
    int before = counter.value();
    barrier.close();
    try {
      long stuck = says(105, "/macet");
      LongStream.range(2_000, 2_250).forEach(chat -> says(chat, "/hitung"));
      isAnswered(2_249, "Berapa?");
      assertThat(TELEGRAM.isConfirmed(stuck)).isTrue();
      assertThat(parked.all()).hasSize(1);
      assertThat(open.runningFor(Duration.ofSeconds(1))).hasSize(1);
      assertThat(health.health().getStatus()).isEqualTo(Status.UP);
      assertThat(health.health().getDetails()).containsKey("oldest-seconds");
      // The person's next words wait behind it.
      says(105, "/hitung");
    } finally {
      barrier.open();
    }
    isAnswered(105, "Berapa?");
    assertThat(TELEGRAM.textsIn(105).getFirst()).contains("Jumlahnya");
    await().atMost(SOON).until(() -> parked.all().isEmpty());
    assertThat(counter.value()).isEqualTo(before + 1);
  }

  @Test
  void whatWasParkedIsTakenAgainAndSetAsideWhereItHangsAgainAndAgain() {
    long id = IDS.incrementAndGet();
    var update = new ReceivedUpdate(id, UpdateKinds.update(id, UpdateKinds.says(106, "/hitung")));
    parked.add(update, 106);
    resumption.run();
    isAnswered(106, "Berapa?");
    await().atMost(SOON).until(() -> parked.all().isEmpty());

    int before = aside();
    long other = IDS.incrementAndGet();
    var hangs =
        new ReceivedUpdate(other, UpdateKinds.update(other, UpdateKinds.says(108, "/macet")));
    parked.add(hangs, 108);
    parked.countHang(hangs);
    parked.countHang(hangs);
    resumption.run();
    isAnswered(108, "Maaf, ada kesalahan di sisi kami");
    assertThat(parked.all()).isEmpty();
    assertThat(aside()).isEqualTo(before + 1);
  }

  @Test
  void aTableOfOneFeatureThatIsAwayHoldsUpNobodyElse() {
    database.execute("alter table dialogue_session rename to session_elsewhere");
    try {
      long id = says(109, "/hitung");
      await().atMost(SOON).until(() -> TELEGRAM.isConfirmed(id));
      assertThat(parked.all()).hasSize(1);
    } finally {
      database.execute("alter table session_elsewhere rename to dialogue_session");
    }
    isAnswered(109, "Berapa?");
    await().atMost(SOON).until(() -> parked.all().isEmpty());
  }

  @Test
  void whatANewcomerSaysIsNotParked() {
    database.execute("alter table person rename to person_elsewhere");
    try {
      long id = says(111, "/hitung");
      await().pollDelay(Duration.ofSeconds(3)).until(() -> open.count() > 0);
      assertThat(parked.all()).isEmpty();
      assertThat(TELEGRAM.isConfirmed(id)).isFalse();
    } finally {
      database.execute("alter table person_elsewhere rename to person");
    }
    isAnswered(111, "Berapa?");
  }

  @Test
  void whatMustNotBeWrittenDownIsNotParked() {
    barrier.close();
    try {
      says(110, "/diam");
      long words = says(110, "kata contoh");
      await().pollDelay(Duration.ofSeconds(3)).until(() -> true);
      assertThat(parked.all()).isEmpty();
      assertThat(TELEGRAM.isConfirmed(words)).isFalse();
    } finally {
      barrier.open();
    }
  }

  @Test
  void whatComesTwiceMeanwhileIsOne() {
    int before = counter.value();
    barrier.close();
    long id = IDS.incrementAndGet();
    var update = new ReceivedUpdate(id, UpdateKinds.update(id, UpdateKinds.says(107, "/macet")));
    var first = inbox.take(update);
    assertThat(inbox.take(update)).isSameAs(first);
    barrier.open();
    first.done().join();
    inbox.take(update).done().join();
    assertThat(counter.value()).isEqualTo(before + 1);
  }

  @Test
  void anotherBotsIdsAreNotTakenForKnownOnes() {
    long id = IDS.incrementAndGet();
    handled.belongTo(1000);
    database.update(
        "insert into telegram_update (update_id, handled_at) values (?, current_timestamp)", id);
    handled.belongTo(1000);
    assertThat(handled.contains(id)).isTrue();
    handled.belongTo(2000);
    assertThat(handled.contains(id)).isFalse();
    handled.belongTo(1000);
  }
}

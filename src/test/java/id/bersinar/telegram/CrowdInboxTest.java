package id.bersinar.telegram;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.bersinar.scenario.EachDatabase;
import id.bersinar.scenario.TakesSeconds;
import id.bersinar.scenario.TestDatabase;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/// Hundreds write at once: each is answered once, in order, and nothing piles up.
/// `-Dbersinar.test.people=5000` says how many.
@EachDatabase
@TakesSeconds(30)
@SpringBootTest(
    classes = GateApplication.class,
    properties = {
      "bersinar.telegram.token=1000:sample",
      "bersinar.telegram.messages-per-second=1000"
    })
@ContextConfiguration(initializers = TestDatabase.class)
@Import(SampleDialogues.class)
@DirtiesContext
@SuppressWarnings("NullAway.Init") // injected
class CrowdInboxTest {

  @RegisterExtension private static final ScriptedTelegram TELEGRAM = ScriptedTelegram.start();
  private static final int PEOPLE = Integer.getInteger("bersinar.test.people", 500);
  private static final long FIRST = 10_000;
  private static final AtomicLong IDS = new AtomicLong(90_000);

  // Bot API, getUpdates: so many beyond the last that is confirmed.
  private static final int WINDOW = 100;

  @Autowired private JdbcTemplate database;
  @Autowired private SampleDialogues.Counter counter;
  @Autowired private OpenUpdates open;
  @Autowired private ChatQueues queues;
  @Autowired private DirectQueue direct;
  @Autowired private MeterRegistry meters;

  @DynamicPropertySource
  static void telegram(DynamicPropertyRegistry registry) {
    registry.add("bersinar.telegram.api-url", TELEGRAM::url);
  }

  @AfterAll
  static void stop() {
    TELEGRAM.close();
  }

  private static LongStream chats() {
    return LongStream.range(FIRST, FIRST + PEOPLE);
  }

  private static long gives(String content) {
    long id = IDS.incrementAndGet();
    TELEGRAM.gives(id, UpdateKinds.update(id, content));
    return id;
  }

  private double failed() {
    return meters.find("bersinar.sends").tag("result", "failed").counters().stream()
        .mapToDouble(Counter::count)
        .sum();
  }

  private int aside() {
    return requireNonNull(
        database.queryForObject("select count(*) from telegram_update_aside", Integer.class));
  }

  @Test
  void eachIsAnsweredOnceAndInOrderThoughOneUpdateCannotBeRead() {
    KnownPeople.put(database, chats().toArray());
    int before = counter.value();
    int aside = aside();
    chats().limit(PEOPLE / 2).forEach(chat -> gives(UpdateKinds.says(chat, "/hitung")));
    gives("\"message\":\"a\"");
    chats().skip(PEOPLE / 2).forEach(chat -> gives(UpdateKinds.says(chat, "/hitung")));
    // Each writes on before the first answer is there.
    chats().forEach(chat -> gives(UpdateKinds.says(chat, "satu")));
    long last = IDS.get();
    var most = new AtomicInteger();
    await()
        .atMost(Duration.ofSeconds(60 + PEOPLE / 20))
        .until(
            () -> {
              most.accumulateAndGet(open.count(), Math::max);
              return TELEGRAM.isConfirmed(last) && TELEGRAM.sentCount() >= 2 * PEOPLE;
            });
    assertThat(counter.value() - before).isEqualTo(PEOPLE);
    assertThat(chats())
        .allSatisfy(
            chat -> {
              var texts = TELEGRAM.textsIn(chat);
              // What Telegram has taken without saying so is sent again.
              assertThat(texts).as("where %s sends failed", failed()).hasSize(2);
              assertThat(texts.getFirst()).contains("Berapa?");
              assertThat(texts.getLast()).contains("Jumlahnya");
            });
    assertThat(aside() - aside).isEqualTo(1);
    assertThat(most).hasValueLessThanOrEqualTo(WINDOW);
    assertThat(open.count()).isZero();
    assertThat(queues.areIdle()).isTrue();
    assertThat(direct.isEmpty()).isTrue();
  }
}

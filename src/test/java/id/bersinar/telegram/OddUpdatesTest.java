package id.bersinar.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.bersinar.scenario.EachDatabase;
import id.bersinar.scenario.TakesSeconds;
import id.bersinar.scenario.TestDatabase;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.SingleColumnRowMapper;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/// Updates that nobody expects, among good ones, as a server gives them out.
@EachDatabase
@TakesSeconds(10)
@SpringBootTest(classes = GateApplication.class, properties = "bersinar.telegram.token=1000:sample")
@ContextConfiguration(initializers = TestDatabase.class)
@Import(SampleDialogues.class)
@DirtiesContext
@SuppressWarnings("NullAway.Init") // injected
class OddUpdatesTest {

  @RegisterExtension private static final ScriptedTelegram TELEGRAM = ScriptedTelegram.start();
  private static final AtomicLong LAST_ID = new AtomicLong(5_000);

  @Autowired private JdbcTemplate database;

  @DynamicPropertySource
  static void telegram(DynamicPropertyRegistry registry) {
    registry.add("bersinar.telegram.api-url", TELEGRAM::url);
  }

  @AfterAll
  static void stop() {
    TELEGRAM.close();
  }

  /// A newcomer's answers are waited for, at Telegram's pace for one chat.
  @BeforeEach
  void theirSenderIsKnown() {
    KnownPeople.put(database, 501);
  }

  private static void isAnswered(long chat) {
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> TELEGRAM.textsIn(chat).stream().anyMatch(it -> it.contains("Berapa?")));
  }

  /// In whichever order the tests run, ids only grow.
  private static long nextId() {
    return LAST_ID.incrementAndGet();
  }

  private static long give(String content) {
    long id = nextId();
    TELEGRAM.gives(id, UpdateKinds.update(id, content));
    return id;
  }

  @Test
  void whateverTheyAreTheGoodOnesAreAnswered() {
    var kinds = UpdateKinds.all();
    assertThat(kinds).hasSizeGreaterThan(100);
    give(UpdateKinds.says(11, "/hitung"));
    kinds.forEach(OddUpdatesTest::give);
    long last = give(UpdateKinds.says(12, "/hitung"));
    isAnswered(11);
    isAnswered(12);
    await().atMost(Duration.ofSeconds(20)).until(() -> TELEGRAM.isConfirmed(last));
    assertThat(aside()).isPositive();
    give(UpdateKinds.says(13, "/hitung"));
    isAnswered(13);
  }

  private long aside() {
    return database
        .query(
            "select count(*) from telegram_update_aside where problem like 'can''t be read%'",
            new SingleColumnRowMapper<>(Long.class))
        .getFirst();
  }

  @Test
  void whatIsNoUpdateIsPassedOver() {
    for (var none : List.of("null", "17", "[]", "{" + UpdateKinds.says(21, "/hitung") + "}")) {
      TELEGRAM.gives(nextId(), none);
    }
    long last = give(UpdateKinds.says(22, "/hitung"));
    isAnswered(22);
    await().until(() -> TELEGRAM.isConfirmed(last));
  }

  @Test
  void idsMayExceedThirtyTwoBits() {
    LAST_ID.addAndGet(5_000_000_000L);
    long id = give(UpdateKinds.says(31, "/hitung"));
    isAnswered(31);
    await().until(() -> TELEGRAM.isConfirmed(id));
  }

  @Test
  void whoseMessageHasAPartThatCannotBeReadIsAnswered() {
    give(
        UpdateKinds.says(41, "/hitung")
            .replace("\"text\"", "\"entities\":[{\"type\":\"bot_command\"}],\"text\""));
    isAnswered(41);
  }

  @Test
  void anOldMessageThatIsEditedWhereNothingIsOpenIsDeleted() {
    give(
        UpdateKinds.says(71, "Ada yang berjualan (contoh)")
            .replace("\"message\":", "\"edited_message\":"));
    await().atMost(Duration.ofSeconds(20)).until(() -> TELEGRAM.deletedIn(71).contains(9));
    assertThat(TELEGRAM.textsIn(71)).isEmpty();
  }

  @Test
  void picturesThatAreSentTogetherGetOneAnswer() {
    give(UpdateKinds.says(61, "/hitung"));
    isAnswered(61);
    int before = TELEGRAM.textsIn(61).size();
    for (int message = 1; message < 5; message++) {
      give(
          UpdateKinds.says(61, "-")
              .replace("\"message_id\":9", "\"message_id\":" + message)
              .replace(
                  "\"text\":\"-\"",
                  "\"media_group_id\":\"7\",\"photo\":[{\"file_id\":\"a\","
                      + "\"file_unique_id\":\"b\",\"width\":9,\"height\":9}]"));
    }
    long last = give(UpdateKinds.says(62, "/hitung"));
    isAnswered(62);
    await().until(() -> TELEGRAM.isConfirmed(last));
    await().until(() -> TELEGRAM.textsIn(61).size() > before);
    assertThat(TELEGRAM.textsIn(61)).hasSize(before + 1);
  }
}

package id.bersinar.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.bersinar.scenario.TestDatabase;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/// Updates that nobody expects, among good ones, as a server gives them out.
@Tag("database")
@SpringBootTest(classes = GateApplication.class, properties = "bersinar.telegram.token=1000:sample")
@ContextConfiguration(initializers = TestDatabase.class)
@Import(SampleDialogues.class)
@DirtiesContext
@SuppressWarnings("NullAway.Init") // injected
class OddUpdatesTest {

  private static final ScriptedTelegram TELEGRAM = ScriptedTelegram.start();

  @Autowired private JdbcClient database;

  @DynamicPropertySource
  static void telegram(DynamicPropertyRegistry registry) {
    registry.add("bersinar.telegram.api-url", TELEGRAM::url);
  }

  @AfterAll
  static void stop() {
    TELEGRAM.close();
  }

  private static void isAnswered(long chat) {
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> TELEGRAM.textsIn(chat).stream().anyMatch(it -> it.contains("Berapa?")));
  }

  private void give(long id, String content) {
    TELEGRAM.gives(id, UpdateKinds.update(id, content));
  }

  @Test
  void whateverTheyAreTheGoodOnesAreAnswered() {
    var kinds = UpdateKinds.all();
    assertThat(kinds).hasSizeGreaterThan(100);
    long first = 5_000;
    give(first, UpdateKinds.says(11, "/hitung"));
    IntStream.range(0, kinds.size()).forEach(it -> give(first + 1 + it, kinds.get(it)));
    long last = first + kinds.size() + 1;
    give(last, UpdateKinds.says(12, "/hitung"));
    isAnswered(11);
    isAnswered(12);
    await().atMost(Duration.ofSeconds(20)).until(() -> TELEGRAM.isConfirmed(last));
    assertThat(aside()).isPositive();
    give(last + 1, UpdateKinds.says(13, "/hitung"));
    isAnswered(13);
  }

  private long aside() {
    return database
        .sql("select count(*) from telegram_update_aside where problem like 'can''t be read%'")
        .query(Long.class)
        .single();
  }

  @Test
  void whatIsNoUpdateIsPassedOver() {
    TELEGRAM.gives(1, "null");
    TELEGRAM.gives(2, "17");
    TELEGRAM.gives(3, "[]");
    TELEGRAM.gives(4, "{" + UpdateKinds.says(21, "/hitung") + "}");
    give(5, UpdateKinds.says(22, "/hitung"));
    isAnswered(22);
    await().until(() -> TELEGRAM.isConfirmed(5));
  }

  @Test
  void idsMayExceedThirtyTwoBits() {
    long id = 5_000_000_000L;
    give(id, UpdateKinds.says(31, "/hitung"));
    isAnswered(31);
    await().until(() -> TELEGRAM.isConfirmed(id));
  }

  @Test
  void whoseMessageHasAPartThatCannotBeReadIsAnswered() {
    give(
        10_000,
        UpdateKinds.says(41, "/hitung")
            .replace("\"text\"", "\"entities\":[{\"type\":\"bot_command\"}],\"text\""));
    isAnswered(41);
  }
}

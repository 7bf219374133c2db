package id.bersinar.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.bersinar.dialogue.Announcer;
import id.bersinar.dialogue.Lane;
import id.bersinar.dialogue.Language;
import id.bersinar.dialogue.Reply;
import id.bersinar.dialogue.Text;
import id.bersinar.dialogue.gate.Outgoing;
import id.bersinar.scenario.EachDatabase;
import id.bersinar.scenario.TestDatabase;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/// Who is told first where more is to be said than Telegram takes.
@EachDatabase
@SpringBootTest(classes = GateApplication.class, properties = "bersinar.telegram.token=1000:sample")
@ContextConfiguration(initializers = TestDatabase.class)
@Import(SampleDialogues.class)
@DirtiesContext
@SuppressWarnings("NullAway.Init") // injected
class SendingOrderTest {

  @RegisterExtension private static final ScriptedTelegram TELEGRAM = ScriptedTelegram.start();
  private static final long OFFICER = 501;
  private static final long RESIDENT = 502;
  private static final long FIRST_FLOODER = 601;
  private static final int FLOODERS = 60;
  private static final long FIRST_OF_MANY = 2001;
  private static final int CROWD = 500;

  @Autowired private Announcer announcer;
  @Autowired private DirectQueue direct;
  @Autowired private TransactionTemplate transactions;
  @Autowired private JdbcClient database;

  @DynamicPropertySource
  static void telegram(DynamicPropertyRegistry registry) {
    registry.add("bersinar.telegram.api-url", TELEGRAM::url);
  }

  @AfterAll
  static void stop() {
    TELEGRAM.close();
  }

  private void tells(long chat, Lane lane, String text) {
    transactions.executeWithoutResult(
        _ -> announcer.tell(chat, Language.INDONESIAN, lane, Reply.say(Text.plain(text))));
  }

  private void answersInMemory(long chat, String text) {
    direct.send(
        new Outgoing(
            chat, Lane.ANSWER, new Outgoing.Html(text, new Outgoing.Unchanged()), false, false));
  }

  @Test
  void whoeverWaitsLongInACrowdIsToldByAMessageOrWhereItWasTapped() {
    transactions.executeWithoutResult(
        _ -> {
          for (int person = 0; person < CROWD; person++) {
            announcer.tell(
                FIRST_OF_MANY + person,
                Language.INDONESIAN,
                Lane.ANSWER,
                Reply.say(Text.plain("posko")));
          }
        });
    try {
      await().until(() -> isTold(TELEGRAM.textsIn(FIRST_OF_MANY + CROWD - 1)));
      TELEGRAM.gives(1, UpdateKinds.update(1, UpdateKinds.taps(RESIDENT, "~a:b")));
      await().until(() -> isTold(TELEGRAM.popUps()));
      assertThat(TELEGRAM.textsIn(FIRST_OF_MANY)).containsExactly("posko");
    } finally {
      database.sql("delete from outbox").update();
    }
  }

  private static boolean isTold(List<String> texts) {
    return texts.stream().anyMatch(it -> it.startsWith("Sedang ramai. Jawabannya menyusul kurang"));
  }

  @Test
  void whoeverWritesMuchHoldsUpNeitherAnAlertNorAnotherPerson() {
    for (int round = 0; round < 4; round++) {
      for (int flooder = 0; flooder < FLOODERS; flooder++) {
        if (flooder % 2 == 0) {
          answersInMemory(FIRST_FLOODER + flooder, "menu");
        } else {
          tells(FIRST_FLOODER + flooder, Lane.ANSWER, "menu");
        }
      }
    }
    // Each of them has had a word, and waits for the next.
    await().atMost(Duration.ofSeconds(30)).until(() -> TELEGRAM.sentCount() >= FLOODERS);
    int before = TELEGRAM.sentCount();
    tells(RESIDENT, Lane.ANSWER, "posko");
    tells(OFFICER, Lane.ALERT, "mendesak");
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> !TELEGRAM.textsIn(RESIDENT).isEmpty() && !TELEGRAM.textsIn(OFFICER).isEmpty());
    assertThat(TELEGRAM.sentCount() - before).isLessThan(FLOODERS / 2);
  }
}

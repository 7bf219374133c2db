package id.bersinar.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.bersinar.scenario.EachDatabase;
import id.bersinar.scenario.TakesSeconds;
import id.bersinar.scenario.TestDatabase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/// What Telegram is answered by the webhook: it repeats whatever isn't answered by 200.
@EachDatabase
@TakesSeconds(12)
@SpringBootTest(
    classes = GateApplication.class,
    properties = {
      "bersinar.telegram.token=1000:sample",
      "bersinar.telegram.webhook-url=https://contoh.example/telegram/webhook",
      "bersinar.telegram.webhook-secret=" + WebhookEndpointTest.SECRET
    })
@ContextConfiguration(initializers = TestDatabase.class)
@Import(SampleDialogues.class)
@DirtiesContext
@SuppressWarnings("NullAway.Init") // injected
class WebhookEndpointTest {

  static final String SECRET = "Sample_secret-1";

  @RegisterExtension private static final ScriptedTelegram TELEGRAM = ScriptedTelegram.start();

  @Autowired private WebhookEndpoint webhook;
  @Autowired private JdbcTemplate database;
  @Autowired private BroughtUpdates updates;
  @Autowired private HandledUpdates handled;

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
    KnownPeople.put(database, 51, 52, 501);
  }

  private HttpStatusCode delivers(String body) throws IOException {
    var request = new MockHttpServletRequest();
    request.addHeader("X-Telegram-Bot-Api-Secret-Token", SECRET);
    request.setContent(body.getBytes(StandardCharsets.UTF_8));
    var response = new MockHttpServletResponse();
    webhook.doPost(request, response);
    return HttpStatusCode.valueOf(response.getStatus());
  }

  private static void isAnswered(long chat) {
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> TELEGRAM.textsIn(chat).stream().anyMatch(it -> it.contains("Berapa?")));
  }

  @Test
  void whateverTheUpdateIsItIsTakenOnce() throws IOException {
    long id = 0;
    for (var kind : UpdateKinds.all()) {
      assertThat(delivers(UpdateKinds.update(++id, kind))).as(kind).isEqualTo(HttpStatus.OK);
    }
    assertThat(delivers(UpdateKinds.update(++id, UpdateKinds.says(51, "/hitung"))))
        .isEqualTo(HttpStatus.OK);
    assertThat(delivers(UpdateKinds.update(id, UpdateKinds.says(51, "/hitung"))))
        .isEqualTo(HttpStatus.OK);
    isAnswered(51);
    assertThat(TELEGRAM.textsIn(51)).hasSize(1);
  }

  /// Where several nodes are asked, as once its answer got lost: the chat's tip has been
  /// sent since.
  @Test
  void whatWasHandledWithoutATraceIsKnownWhereNothingOfItsChatIsLeft() {
    var update = UpdateKinds.update(8_000, UpdateKinds.says(53, "kata"));
    assertThat(updates.holds(53, update)).isFalse();
    handled.addWithoutTrace(8_000);
    assertThat(updates.holds(53, update)).isTrue();
    assertThat(updates.take(update)).isTrue();
    assertThat(TELEGRAM.textsIn(53)).isEmpty();
  }

  @Test
  void whatIsNoUpdateIsABadRequest() throws IOException {
    for (var body :
        new String[] {"", "null", "17", "[]", "{}", "{", "<html>", "{\"update_id\":{}}"}) {
      assertThat(delivers(body)).as(body).isEqualTo(HttpStatus.BAD_REQUEST);
    }
  }

  @Test
  void whileTheDatabaseIsAwayTelegramKeepsTheUpdate() throws IOException {
    var update = UpdateKinds.update(9_000, UpdateKinds.says(52, "/hitung"));
    database.execute("alter table telegram_update rename to update_elsewhere");
    try {
      assertThat(delivers(update)).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
    } finally {
      database.execute("alter table update_elsewhere rename to telegram_update");
    }
    assertThat(delivers(update)).isEqualTo(HttpStatus.OK);
    isAnswered(52);
  }
}

package id.bersinar.telegram;

import static org.awaitility.Awaitility.await;

import id.bersinar.dialogue.Announcer;
import id.bersinar.dialogue.Lane;
import id.bersinar.dialogue.Language;
import id.bersinar.dialogue.Reply;
import id.bersinar.dialogue.Text;
import id.bersinar.scenario.EachDatabase;
import id.bersinar.scenario.MovableClock;
import id.bersinar.scenario.PhoneInSimulator;
import id.bersinar.scenario.SimulatedTelegram;
import id.bersinar.scenario.TakesSeconds;
import id.bersinar.scenario.TestDatabase;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/// The gate against the simulator, over HTTP and with everything that can go wrong between them.
@EachDatabase
@TakesSeconds(90)
@SpringBootTest(
    classes = GateApplication.class,
    properties = {
      "bersinar.telegram.token=" + SimulatedTelegram.TOKEN,
      "bersinar.operators=" + GateScenario.OPERATOR
    })
@ContextConfiguration(initializers = TestDatabase.class)
@Import(SampleDialogues.class)
@DirtiesContext
@SuppressWarnings("NullAway.Init") // injected
abstract class GateScenario {

  static final long OPERATOR = 77;

  static final SimulatedTelegram TELEGRAM = SimulatedTelegram.start();

  @Autowired Announcer announcer;
  @Autowired TransactionTemplate transactions;
  @Autowired JdbcClient database;
  @Autowired Vanishing vanishing;
  @Autowired RefusalReport refusals;
  @Autowired DirectQueue direct;
  @Autowired TelegramHealth telegramHealth;
  @Autowired OutboxHealth outboxHealth;
  @Autowired SampleDialogues.Counter counter;
  @Autowired SampleFollower follower;
  @Autowired MeterRegistry meters;
  @Autowired MovableClock clock;

  PhoneInSimulator sari;

  @DynamicPropertySource
  static void telegram(DynamicPropertyRegistry registry) {
    registry.add("bersinar.telegram.api-url", TELEGRAM::url);
  }

  @AfterAll
  static void stop() {
    TELEGRAM.close();
  }

  @BeforeEach
  void someone() {
    sari = TELEGRAM.phone("Sari (contoh)");
  }

  @AfterEach
  void allIsWell() {
    TELEGRAM.noFaults();
    await().atMost(Duration.ofSeconds(40)).until(this::nothingWaits);
    clock.reset();
  }

  boolean nothingWaits() {
    return count("select count(*) from outbox where refusal is null") == 0;
  }

  long count(String sql) {
    return database.sql(sql).query(Long.class).single();
  }

  void tell(PhoneInSimulator phone, Lane lane, Reply... replies) {
    transactions.executeWithoutResult(
        _ -> announcer.tell(phone.id(), Language.INDONESIAN, lane, replies));
  }

  static Reply plain(String text) {
    return Reply.say(Text.plain(text));
  }

  long rowsOfSari(String where) {
    return rowsOf(sari, where);
  }

  boolean reachable(PhoneInSimulator phone) {
    return database
        .sql("select reachable from person where chat_id = :chat")
        .param("chat", phone.id())
        .query(Boolean.class)
        .single();
  }

  List<String> textsOfSari() {
    return sari.view()
        .path("messages")
        .valueStream()
        .map(it -> it.path("content").path("text").asString(""))
        .toList();
  }

  long rowsOf(PhoneInSimulator phone, String where) {
    return database
        .sql("select count(*) from " + where + " chat_id = :chat")
        .param("chat", phone.id())
        .query(Long.class)
        .single();
  }
}

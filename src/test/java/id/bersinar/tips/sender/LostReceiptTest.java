package id.bersinar.tips.sender;

import static id.bersinar.tips.TipsOnPhones.SEEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.bersinar.scenario.EmbeddedBot;
import id.bersinar.scenario.PhoneInSimulator;
import id.bersinar.scenario.RunningBot;
import id.bersinar.scenario.SimulatedTelegram;
import id.bersinar.scenario.TakesSeconds;
import id.bersinar.scenario.WholeProgram;
import id.bersinar.tips.TipsOnPhones;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A tip and its receipt: both or neither, whatever happens between the disk and the phone.
@WholeProgram
@TakesSeconds(90)
class LostReceiptTest {

  private static final Duration PATIENCE = Duration.ofSeconds(90);
  private static final int MANY = 1000;
  private static final Pattern RECEIPT = Pattern.compile("\\d{4}(?: \\d{4}){4}");
  private static final String TIPS =
      "select (select count(*) from tip) + (select count(*) from tip_waiting)";

  @TempDir private Path data;

  @Test
  void refusedByTelegramAndKilledItComesByPollingAndTheNextOneByWebhook() throws SQLException {
    try (var telegram = SimulatedTelegram.start()) {
      var sari = telegram.phone("Sari (contoh)");
      var budi = telegram.phone("Budi (contoh)");
      var tini = telegram.phone("Tini (contoh)");
      try (var bot = RunningBot.start(environment(telegram), arguments())) {
        isRefusedTheReceipt(telegram, sari, 429);
        bot.kill();
      }
      try (var bot = RunningBot.start(environment(telegram), arguments())) {
        telegram.noFaults();
        assertThat(hasOneReceipt(sari)).as(bot.log()).isTrue();
        TipsOnPhones.tells(tini, SEEN);
        // As if Telegram were away.
        isRefusedTheReceipt(telegram, budi, 502);
        // Hers arrives, but the bot doesn't hear of it.
        telegram.faults(Map.of("lostAnswers", MANY, "methods", List.of("sendMessage")));
        tini.taps("tips.send");
        tini.seesWithin(PATIENCE, "tips.received");
        bot.kill();
      }
      isAway(telegram, 502);
      comeByWebhook(telegram, budi, tini);
    }
    assertThat(tips()).isEqualTo(3);
  }

  private void comeByWebhook(
      SimulatedTelegram telegram, PhoneInSimulator refused, PhoneInSimulator unheard) {
    int port = RunningBot.freePort();
    var environment = new HashMap<>(environment(telegram));
    environment.put("BERSINAR_HTTP_PORT", Integer.toString(port));
    var webhook =
        arguments(
            "--bersinar.telegram.webhook-url=http://127.0.0.1:" + port + "/telegram/webhook",
            "--bersinar.telegram.webhook-secret=Sample_secret-1");
    try (var _ = EmbeddedBot.launch(environment, webhook)) {
      // The first delivery of it is answered by 503.
      await().during(Duration.ofSeconds(22)).atMost(PATIENCE).until(() -> refused.pending() == 1);
      telegram.noFaults();
      assertThat(hasOneReceipt(refused)).isTrue();
      assertThat(hasOneReceipt(unheard)).isTrue();
    }
  }

  @Test
  void telegramIsAwayForAnHour() throws SQLException {
    try (var telegram = SimulatedTelegram.start();
        var bot = EmbeddedBot.start(environment(telegram), arguments())) {
      var sari = telegram.phone("Sari (contoh)");
      TipsOnPhones.tells(sari, SEEN);
      isAway(telegram, 502);
      sari.taps("tips.send");
      awaitTry(telegram);
      for (int minutes = 16; minutes <= 64; minutes += 16) {
        bot.clock().advance(Duration.ofMinutes(16));
        isAway(telegram, 502);
        awaitTry(telegram);
        assertThat(sari.pending()).isOne();
      }
      telegram.noFaults();
      assertThat(hasOneReceipt(sari)).isTrue();
    }
    assertThat(tips()).isOne();
  }

  /// The tip is on disk, and its receipt has been refused.
  private static void isRefusedTheReceipt(
      SimulatedTelegram telegram, PhoneInSimulator phone, int status) {
    TipsOnPhones.tells(phone, SEEN);
    isAway(telegram, status);
    phone.taps("tips.send");
    awaitTry(telegram);
    assertThat(receipts(phone)).isEmpty();
  }

  private static void isAway(SimulatedTelegram telegram, int status) {
    telegram.faults(Map.of("errors", MANY, "status", status, "methods", List.of("sendMessage")));
  }

  private static void awaitTry(SimulatedTelegram telegram) {
    await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> telegram.get("/simulator/faults").path("errors").asInt() < MANY);
  }

  private static boolean hasOneReceipt(PhoneInSimulator phone) {
    await().atMost(PATIENCE).until(() -> !receipts(phone).isEmpty());
    var receipts = receipts(phone);
    phone
        .sends("/cek")
        .sees("tips.ask-receipt")
        .sends(receipts.iterator().next())
        .sees("tips.state-for-sender.new");
    return receipts.size() == 1;
  }

  private static Set<String> receipts(PhoneInSimulator phone) {
    return RECEIPT
        .matcher(String.join("\n", phone.history()))
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toSet());
  }

  private int tips() throws SQLException {
    var url = "jdbc:h2:file:" + data.resolve("demo");
    try (var database = DriverManager.getConnection(url, "bersinar", "");
        var statement = database.createStatement();
        var rows = statement.executeQuery(TIPS)) {
      rows.next();
      return rows.getInt(1);
    }
  }

  private Map<String, String> environment(SimulatedTelegram telegram) {
    return Map.of(
        "BERSINAR_DATA_DIR", data.toString(),
        "BERSINAR_TELEGRAM_API_URL", telegram.url().toString());
  }

  private static String[] arguments(String... more) {
    return Stream.concat(Stream.of("--spring.profiles.active=demo"), Stream.of(more))
        .toArray(String[]::new);
  }
}

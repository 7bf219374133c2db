package id.bersinar.tips.sender;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.bersinar.scenario.PhoneInSimulator;
import id.bersinar.scenario.RunningBot;
import id.bersinar.scenario.SimulatedTelegram;
import id.bersinar.scenario.WholeProgram;
import id.bersinar.tips.TipsOnPhones;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A tip and its receipt: both or neither, whatever happens between the disk and the phone.
@WholeProgram(seconds = 90)
class LostReceiptTest {

  private static final String SEEN = "Orang menukar bungkusan di warung contoh";
  private static final Duration START = Duration.ofSeconds(90);
  private static final int MANY = 1000;
  private static final Pattern RECEIPT = Pattern.compile("\\d{4}(?: \\d{4}){4}");
  private static final String TIPS =
      "select (select count(*) from tip) + (select count(*) from tip_waiting)";

  @TempDir private Path data;
  @TempDir private Path forTheClock;

  @Test
  void telegramRefusesTheReceiptAndTheProcessIsKilled() throws SQLException {
    try (var telegram = SimulatedTelegram.start()) {
      var sari = telegram.phone("Sari (contoh)");
      killedWithTheReceipt(telegram, sari, 429);
      try (var bot = start(telegram)) {
        telegram.noFaults();
        assertThat(hasOneReceipt(bot, sari)).isTrue();
      }
    }
    assertThat(tips()).isOne();
  }

  @Test
  void telegramIsAwayWhileTheProcessIsKilledAndComesByWebhookLater() throws SQLException {
    try (var telegram = SimulatedTelegram.start()) {
      var sari = telegram.phone("Sari (contoh)");
      killedWithTheReceipt(telegram, sari, 502);
      int port = RunningBot.freePort();
      try (var bot =
          start(
              telegram,
              Map.of("BERSINAR_HTTP_PORT", Integer.toString(port)),
              "--bersinar.telegram.webhook-url=http://127.0.0.1:" + port + "/telegram/webhook",
              "--bersinar.telegram.webhook-secret=Sample_secret-1")) {
        // The first delivery of it is answered by 503.
        await().during(Duration.ofSeconds(22)).atMost(START).until(() -> pending(sari) == 1);
        telegram.noFaults();
        assertThat(hasOneReceipt(bot, sari)).isTrue();
      }
    }
    assertThat(tips()).isOne();
  }

  @Test
  void theProcessIsKilledBeforeItHearsThatTheReceiptArrived() throws SQLException {
    try (var telegram = SimulatedTelegram.start()) {
      var sari = telegram.phone("Sari (contoh)");
      try (var bot = start(telegram)) {
        TipsOnPhones.tells(sari, SEEN);
        telegram.faults(Map.of("lostAnswers", MANY, "methods", List.of("sendMessage")));
        sari.taps("tips.send").sees("tips.received");
        bot.kill();
      }
      telegram.noFaults();
      try (var bot = start(telegram)) {
        await().atMost(START).until(() -> pending(sari) == 0);
        assertThat(hasOneReceipt(bot, sari)).isTrue();
      }
    }
    assertThat(tips()).isOne();
  }

  @Test
  void telegramIsAwayForAnHour() throws SQLException {
    try (var telegram = SimulatedTelegram.start();
        var bot =
            RunningBot.startWithClock(forTheClock, environment(telegram, Map.of()), arguments())) {
      var sari = telegram.phone("Sari (contoh)");
      TipsOnPhones.tells(sari, SEEN);
      isAway(telegram, 502);
      sari.taps("tips.send");
      awaitTry(telegram);
      for (int minutes = 16; minutes <= 64; minutes += 16) {
        bot.setClock(Duration.ofMinutes(minutes));
        isAway(telegram, 502);
        awaitTry(telegram);
        assertThat(pending(sari)).isOne();
      }
      telegram.noFaults();
      assertThat(hasOneReceipt(bot, sari)).isTrue();
    }
    assertThat(tips()).isOne();
  }

  @Test
  void killedAtAnyMomentThereAreBothOrNeither() throws Exception {
    var random = new Random(5);
    Set<String> receipts = new HashSet<>();
    try (var telegram = SimulatedTelegram.start()) {
      telegram.noLimits();
      var senders = IntStream.range(0, 12).mapToObj(_ -> telegram.phone("Warga (contoh)")).toList();
      for (int kill = 0; kill < 3; kill++) {
        var some = senders.subList(kill * 4, kill * 4 + 4);
        try (var bot = start(telegram);
            var threads = Executors.newVirtualThreadPerTaskExecutor()) {
          for (var told : some.stream().map(it -> threads.submit(() -> tells(it))).toList()) {
            told.get();
          }
          some.forEach(it -> it.tapsOn("tips.read-again", "tips.send"));
          Thread.sleep(random.nextInt(400));
          bot.kill();
        }
      }
      try (var bot = start(telegram)) {
        for (var sender : senders) {
          await().atMost(START).until(() -> pending(sender) == 0);
          receipts.addAll(receipts(sender));
          assertThat(receipts(sender).size() == 1 || texts(sender).contains("sudah terhapus"))
              .as(bot.log())
              .isTrue();
        }
      }
    }
    assertThat(tips()).isEqualTo(receipts.size());
  }

  private static PhoneInSimulator tells(PhoneInSimulator phone) {
    TipsOnPhones.tells(phone, SEEN);
    return phone;
  }

  /// The tip is on disk, and its receipt has been refused.
  private void killedWithTheReceipt(SimulatedTelegram telegram, PhoneInSimulator sari, int status) {
    try (var bot = start(telegram)) {
      TipsOnPhones.tells(sari, SEEN);
      isAway(telegram, status);
      sari.taps("tips.send");
      awaitTry(telegram);
      bot.kill();
    }
    assertThat(receipts(sari)).isEmpty();
  }

  private static void isAway(SimulatedTelegram telegram, int status) {
    telegram.faults(Map.of("errors", MANY, "status", status, "methods", List.of("sendMessage")));
  }

  private static void awaitTry(SimulatedTelegram telegram) {
    await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> telegram.get("/simulator/faults").path("errors").asInt() < MANY);
  }

  private boolean hasOneReceipt(RunningBot bot, PhoneInSimulator phone) {
    await()
        .atMost(START)
        .untilAsserted(() -> assertThat(receipts(phone)).as(bot.log()).isNotEmpty());
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
        .matcher(texts(phone))
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toSet());
  }

  private static String texts(PhoneInSimulator phone) {
    return phone
        .view()
        .path("messages")
        .valueStream()
        .filter(message -> message.path("bot").asBoolean())
        .map(message -> message.path("content").path("text").asString(""))
        .collect(Collectors.joining("\n"));
  }

  private static long pending(PhoneInSimulator phone) {
    return phone.view().path("pending").asLong();
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

  private RunningBot start(SimulatedTelegram telegram) {
    return start(telegram, Map.of());
  }

  private RunningBot start(
      SimulatedTelegram telegram, Map<String, String> environment, String... more) {
    return RunningBot.start(environment(telegram, environment), arguments(more));
  }

  private Map<String, String> environment(SimulatedTelegram telegram, Map<String, String> more) {
    var all = new HashMap<>(more);
    all.put("BERSINAR_DATA_DIR", data.toString());
    all.put("BERSINAR_TELEGRAM_API_URL", telegram.url().toString());
    return all;
  }

  private static String[] arguments(String... more) {
    return Stream.concat(
            Stream.of(
                "--spring.profiles.active=demo",
                // Not the strength of receipts is looked at here.
                "--bersinar.tips.stretching.memory=1024"),
            Stream.of(more))
        .toArray(String[]::new);
  }
}

package id.bersinar.telegram.nodes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.bersinar.scenario.EmbeddedBot;
import id.bersinar.scenario.Phone;
import id.bersinar.scenario.PhoneInSimulator;
import id.bersinar.scenario.RunningBot;
import id.bersinar.scenario.SimulatedTelegram;
import id.bersinar.scenario.TakesSeconds;
import id.bersinar.scenario.TestDatabase;
import id.bersinar.scenario.WholeProgram;
import id.bersinar.tips.TipsOnPhones;
import id.bersinar.tips.secrets.Hkdf;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// Two nodes on one PostgreSQL behind a proxy that brings each update to the other one in turn.
@WholeProgram
@TakesSeconds(60)
class TwoNodesOneWebhookTest {

  private static final long LIAISON = 1004;
  private static final long SENDER = 8_765_432_109_876L;
  private static final String WORD = "burung-kenari";
  private static final Duration SETTLING = Duration.ofSeconds(3);

  @TempDir private Path data;

  private final Map<String, String> database = TestDatabase.settingsOfPostgresql();
  private final JdbcClient sql =
      JdbcClient.create(
          new DriverManagerDataSource(
              database.getOrDefault("spring.datasource.url", ""),
              database.getOrDefault("spring.datasource.username", ""),
              database.getOrDefault("spring.datasource.password", "")));
  private final int firstPort = RunningBot.freePort();
  private final int secondPort = RunningBot.freePort();
  private final List<URI> nodes = new CopyOnWriteArrayList<>(List.of(local(firstPort)));

  @Test
  void aDraftSurvivesEveryHopAndWhereItsNodeIsKilledItsSenderIsTold() throws IOException {
    try (var telegram = SimulatedTelegram.start();
        var proxy = new Relay(nodes);
        var toFirst = new Relay(List.of(local(firstPort)));
        var toSecond = new Relay(List.of(local(secondPort)));
        var first = EmbeddedBot.start(environment(telegram, firstPort), settings(proxy, toFirst))) {
      var early = telegram.phone(SENDER, "Sari (contoh)", "id");
      TipsOnPhones.tellsUpToThePhoto(early, WORD);
      try (var second =
          RunningBot.start(environment(telegram, secondPort), settings(proxy, toSecond))) {
        nodes.add(local(secondPort));
        await().atMost(Duration.ofSeconds(30)).until(() -> settled() == 2);

        // Begun before there were two.
        sendsAndLooksItUp(early.taps("tips.photo.without").sees("tips.read-again", WORD));
        for (var node : fleet().members()) {
          sendsAndLooksItUp(TipsOnPhones.tells(phoneOn(telegram, node), WORD));
        }
        signsUp(phoneOn(telegram, secondNode(toSecond)));
        readsTips(telegram.phone(LIAISON));
        theLineTellsNothing(toFirst, toSecond);
        forgedRequestsHaveNoEffect(telegram, second, toSecond);

        var dewi = phoneOn(telegram, secondNode(toSecond));
        TipsOnPhones.tellsUpToThePhoto(dewi, WORD);
        second.kill();
        assertThat(second.log()).doesNotContain(WORD, Long.toString(dewi.id()), "ERROR");
        dewi.sends(WORD + "-lanjut").sees("dialogue.lost").holdsNothingOf("-lanjut");
        TipsOnPhones.sendsTip(dewi, WORD);
      }
      assertThat(String.join("\n", first.log())).doesNotContain(WORD);
    }
    // The first has said that it goes, and the second can't have.
    assertThat(sql.sql("select count(*) from node").query(Integer.class).single()).isOne();
  }

  private static URI local(int port) {
    return URI.create("http://127.0.0.1:" + port);
  }

  private Map<String, String> environment(SimulatedTelegram telegram, int port) {
    return Map.of(
        "BERSINAR_DATA_DIR", data.toString(),
        "BERSINAR_TIPS_SLOT", "1s",
        "BERSINAR_TELEGRAM_API_URL", telegram.url().toString(),
        "BERSINAR_HTTP_PORT", Integer.toString(port));
  }

  private String[] settings(Relay proxy, Relay toNode) {
    var settings =
        Stream.of(
            "--spring.profiles.active=demo",
            "--bersinar.node.url=" + toNode.url(),
            "--bersinar.node.beat=1s",
            "--bersinar.telegram.webhook-url=" + proxy.url() + "/telegram/webhook",
            "--bersinar.telegram.webhook-secret=Sample_secret-1");
    var ofDatabase =
        database.entrySet().stream().map(it -> "--" + it.getKey() + "=" + it.getValue());
    return Stream.concat(settings, ofDatabase).toArray(String[]::new);
  }

  private Fleet fleet() {
    return new NodeTable(sql).fleet(new Silence(Duration.ofSeconds(5)));
  }

  private long settled() {
    var fleet = fleet();
    return fleet.members().stream()
        .filter(it -> it.since().plus(SETTLING).isBefore(fleet.now()))
        .count();
  }

  private Member secondNode(Relay toSecond) {
    return fleet().members().stream()
        .filter(it -> it.url().equals(toSecond.url()))
        .findFirst()
        .orElseThrow();
  }

  /// Of somebody new whose chat is that node's.
  private PhoneInSimulator phoneOn(SimulatedTelegram telegram, Member node) {
    var fleet = fleet();
    long chat =
        LongStream.iterate(System.nanoTime() % SENDER + SENDER, it -> it + 1)
            .filter(it -> owner(fleet, it).equals(node))
            .findFirst()
            .orElseThrow();
    return telegram.phone(chat, "Warga (contoh)", "id");
  }

  private static Member owner(Fleet fleet, long chat) {
    return fleet.owner(chat, SETTLING).orElseThrow();
  }

  private void sendsAndLooksItUp(Phone told) {
    told.taps("tips.send").sees("tips.received");
    var receipt = TipsOnPhones.receiptOn(told);
    // Slots last a second here, and a node learns of another's keys within a minute.
    await().atMost(Duration.ofSeconds(90)).until(() -> waitingTips() == 0);
    told.sends("/cek").sees("tips.ask-receipt").sends(receipt).sees("tips.state-for-sender.new");
  }

  private int waitingTips() {
    return sql.sql("select count(*) from tip_waiting").query(Integer.class).single();
  }

  private static void signsUp(PhoneInSimulator phone) {
    phone.sends("/izin").taps("people.consent").sees("dialogue.menu");
    phone
        .sends("/pelatihan")
        .taps("1. ")
        .taps("aftar")
        .sees("training.ask-name")
        .sends("Contoh Nama")
        .sees("training.ask-home")
        .sends("5/2")
        .sees("training.ask-phone")
        .sends("0812 0000 0001")
        .taps("training.interest.kuliner")
        .sees("training.check")
        .taps("✅")
        .sees("Anda ");
  }

  /// The officer hears of the tips once, whichever node it is that releases them.
  private static void readsTips(PhoneInSimulator officer) {
    officer
        .seesWithin(Duration.ofSeconds(30), "tips.notice.new")
        .sends("/laporan")
        .sends("kopi pagi jaga")
        .sees("laporan baru")
        .taps("tips.age.today")
        .sees(WORD);
  }

  private void theLineTellsNothing(Relay... line) {
    var said = Stream.of(line).flatMap(it -> it.seen().stream()).toList();
    assertThat(said).hasSizeGreaterThan(10);
    assertThat(said)
        .map(it -> new String(it, StandardCharsets.ISO_8859_1))
        .noneMatch(it -> it.contains(WORD) || it.contains("update_id") || it.contains("chat"));
  }

  private void forgedRequestsHaveNoEffect(
      SimulatedTelegram telegram, RunningBot second, Relay toSecond) throws IOException {
    var node = secondNode(toSecond);
    var tini = phoneOn(telegram, node);
    var update =
        """
        {"update_id":987654321,"message":{"message_id":1,"date":1,"text":"/menu",
          "chat":{"id":%1$d,"type":"private"},"from":{"id":%1$d,"is_bot":false,"first_name":"x"}}}
        """
            .formatted(tini.id());
    var now = fleet().now();
    var nodes = new Sealing(keyOfNodes());
    assertThat(brings(second, update.getBytes(StandardCharsets.UTF_8))).isEqualTo(403);
    assertThat(brings(second, new byte[0])).isEqualTo(403);
    assertThat(brings(second, new Sealing(new byte[32]).seal(node.id(), made(now, tini, update))))
        .isEqualTo(403);
    assertThat(brings(second, nodes.seal(UUID.randomUUID(), made(now, tini, update))))
        .isEqualTo(403);
    assertThat(brings(second, nodes.seal(node.id(), made(now.minusSeconds(40), tini, update))))
        .isEqualTo(403);
    // What was on the line before.
    assertThat(toSecond.seen()).allMatch(it -> brings(second, it) == 403);
    assertThat(brings(second, new byte[600 * 1024])).isEqualTo(413);
    assertThat(tini.history()).isEmpty();
    assertThat(second.log()).contains("What claims to come from another node was refused");
    // A node's own has its effect, so the others would have had theirs.
    assertThat(brings(second, nodes.seal(node.id(), made(fleet().now(), tini, update))))
        .isEqualTo(200);
    await().until(() -> !tini.history().isEmpty());
  }

  private static Sealing.Request made(Instant at, PhoneInSimulator phone, String update) {
    return new Sealing.Request(at, phone.id(), false, update);
  }

  private byte[] keyOfNodes() throws IOException {
    var pepper = Files.readString(data.resolve("keys/tips-pepper.txt"));
    return Hkdf.derive(HexFormat.of().parseHex(pepper.strip()), "between nodes");
  }

  private static int brings(RunningBot bot, byte[] body) {
    return bot.send(
            HttpRequest.newBuilder(bot.url().resolve(NodeCalls.PATH))
                .POST(HttpRequest.BodyPublishers.ofByteArray(body)))
        .statusCode();
  }
}

package id.bersinar.tips;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.bersinar.scenario.EmbeddedBot;
import id.bersinar.scenario.Phone;
import id.bersinar.scenario.PhoneInSimulator;
import id.bersinar.scenario.RunningBot;
import id.bersinar.scenario.SimulatedTelegram;
import id.bersinar.scenario.WholeProgram;
import id.bersinar.tips.photo.SamplePictures;
import java.awt.Dimension;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Tips through the gate, over HTTP, with the program as an operator runs it.
@WholeProgram
class WholeProgramTest {

  private static final long LIAISON = 1004;
  private static final String DEMO = "--spring.profiles.active=demo";
  private static final String SEEN = "burung-kenari-isi";
  private static final String WORD = "burung-kenari";
  // As the simulator gives them.
  private static final Pattern FILE_ID = Pattern.compile("SIM[0-9a-f]{32}");

  @TempDir private Path data;

  @Test
  void aTipComesOnceSurvivesAKillAndIsInNoLog() throws IOException {
    try (var telegram = SimulatedTelegram.start()) {
      telegram.faults(Map.of("duplicates", true));
      var sari = telegram.phone(8_765_432_109_876L, "burung-kenari-nama", "id");
      var rina = telegram.phone("Rina (contoh)");
      String receipt;
      try (var polling = RunningBot.start(environment(telegram), arguments())) {
        receipt = sendsATip(sari);
        TipsOnPhones.tellsUpToThePhoto(rina, SEEN);
        // A tap that came again to the next process would wipe the chat before she taps.
        await().until(() -> rina.pending() == 0);
        polling.kill();
        isNotIn(polling.log(), sari, receipt);
      }
      withoutItsKeysThereIsNoStart(telegram);
      int port = RunningBot.freePort();
      try (var webhook = startWithWebhook(telegram, port)) {
        sari.sends("/cek").sends(receipt).sees("tips.state-for-sender.new");
        leavesNothingOnThePhone(telegram.phone("Budi (contoh)"));
        // Only the button tells what there is to be deleted.
        rina.taps("tips.photo.without")
            // One process in 36 takes the button for its own.
            .sees("sudah terhapus")
            .holdsNothingOf(SEEN, "/lapor", "tips.before-you-write", "tips.ask.seen");
        telegram
            .phone(LIAISON)
            .seesWithin(Duration.ofSeconds(30), "tips.notice.new")
            .sends("/laporan")
            .sends("kopi pagi jaga")
            .sees("laporan baru")
            .taps("tips.age.today")
            .sees(SEEN);
        isNotIn(webhook.log(), sari, receipt);
        TipsOnPhones.tellsUpToThePhoto(rina, SEEN);
      }
      rina.holdsNothingOf(SEEN, "/lapor", "tips.before-you-write", "tips.photo.ask");
      for (var file : filesOf(data)) {
        var content = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        isNotIn(content, sari, receipt);
      }
    }
  }

  /// As an operator, or whoever stands beside, can see them without a trace.
  @Test
  void noMeterChangesWithATipBeforeItsRelease() {
    try (var telegram = SimulatedTelegram.start();
        var bot = embeddedWithWebhook(telegram, RunningBot.freePort())) {
      // Of whom something is stored, unlike of somebody new.
      var stakeholder = telegram.phone(1003);
      stakeholder.sends("/bahasa").sees("people.ask-language");
      // What has left is counted a moment longer.
      await().until(() -> meters(bot).contains("bersinar_outbox_depth{lane=\"ANSWER\"} 0.0"));
      var before = meters(bot);
      assertThat(before.toString()).contains("bersinar_updates_seconds_count", "bersinar_sends");
      assertThat(bot.get("/actuator/prometheus").statusCode()).isEqualTo(404);
      var sari = telegram.phone("Sari (contoh)");
      var receipt = sendsATip(sari);
      sari.sends("/cek").sends(receipt).sees("tips.state-for-sender.new");
      assertThat(meters(bot)).isEqualTo(before);
      stakeholder.sends("/bahasa").sees("people.ask-language");
      assertThat(meters(bot)).isNotEqualTo(before);
    }
  }

  /// All but what changes by itself.
  private static List<String> meters(EmbeddedBot bot) {
    return bot.metrics().stream()
        .filter(it -> !it.matches("#.*|(jvm|process|system|disk|hikaricp)_.*"))
        .filter(it -> !it.matches("bersinar_updates_seconds(\\{quantile|_max).*"))
        .toList();
  }

  private static void leavesNothingOnThePhone(PhoneInSimulator phone) {
    var receipt = sendsATip(phone);
    phone
        .taps("tips.noted")
        .sees("dialogue.wiped")
        .holdsNothingOf(SEEN, "burung-kenari-tempat", receipt, "/lapor", "tips.before-you-write");
  }

  private Map<String, String> environment(SimulatedTelegram telegram) {
    return Map.of(
        "BERSINAR_DATA_DIR", data.toString(),
        "BERSINAR_TIPS_SLOT", "1s",
        "BERSINAR_TELEGRAM_API_URL", telegram.url().toString());
  }

  private static String[] arguments(String... more) {
    return Stream.concat(Stream.of(DEMO, "--logging.level.root=trace"), Stream.of(more))
        .toArray(String[]::new);
  }

  private RunningBot startWithWebhook(SimulatedTelegram telegram, int port) {
    return RunningBot.start(environment(telegram, port, "1s"), arguments(webhook(port)));
  }

  private EmbeddedBot embeddedWithWebhook(SimulatedTelegram telegram, int port) {
    return EmbeddedBot.start(
        environment(telegram, port, "10m"),
        Stream.concat(Stream.of(DEMO), Stream.of(webhook(port))).toArray(String[]::new));
  }

  private Map<String, String> environment(SimulatedTelegram telegram, int port, String slot) {
    var environment = new HashMap<>(environment(telegram));
    environment.put("BERSINAR_TIPS_SLOT", slot);
    environment.put("BERSINAR_HTTP_PORT", Integer.toString(port));
    return environment;
  }

  private static String[] webhook(int port) {
    return new String[] {
      "--bersinar.telegram.webhook-url=http://127.0.0.1:" + port + "/telegram/webhook",
      "--bersinar.telegram.webhook-secret=Sample_secret-1"
    };
  }

  private void withoutItsKeysThereIsNoStart(SimulatedTelegram telegram) throws IOException {
    var pepper = data.resolve("keys/tips-pepper.txt");
    var away = Files.move(pepper, data.resolve("away"));
    assertThat(EmbeddedBot.refusal(environment(telegram), DEMO))
        .anyMatch(
            it -> it.startsWith("Cannot start: BERSINAR_DATA_DIR: " + pepper + " is missing"));
    assertThat(pepper).doesNotExist();
    Files.move(away, pepper);
  }

  private static void isNotIn(String text, PhoneInSimulator sender, String receipt) {
    assertThat(List.of(WORD, receipt, receipt.replace(" ", ""), Long.toString(sender.id())))
        .allSatisfy(canary -> assertThat(text.lines().filter(it -> it.contains(canary))).isEmpty());
    assertThat(FILE_ID.matcher(text).results()).isEmpty();
  }

  private static List<Path> filesOf(Path directory) throws IOException {
    try (var files = Files.walk(directory)) {
      return files.filter(Files::isRegularFile).toList();
    }
  }

  private static Dimension size(byte[] jpeg) {
    try {
      var image = ImageIO.read(new ByteArrayInputStream(jpeg));
      return new Dimension(image.getWidth(), image.getHeight());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String sendsATip(PhoneInSimulator phone) {
    var photo = SamplePictures.fromAPhone(SamplePictures.quarters(640, 480), 1);
    Phone told =
        phone
            .sends("/lapor")
            .sees("tips.before-you-write", "tips.ask.subject")
            .taps("tips.subject.dealing")
            .sees("tips.ask.seen")
            .sends(SEEN)
            .sees("tips.ask.where")
            .sends("burung-kenari-tempat")
            .taps("tips.when.yesterday")
            .taps("tips.origin.outside")
            .sees("tips.photo.ask")
            .sendsPhoto("burung-kenari.jpg", photo)
            .sees("tips.photo.vantage")
            .taps("tips.photo.retouch.middle")
            .sees("tips.photo.result");
    assertThat(told.pictures())
        .singleElement()
        .satisfies(it -> assertThat(size(it).width).isBetween(300, 384));
    told =
        told.taps("tips.photo.use")
            .sees("tips.read-again", "tips.card-photo")
            .taps("tips.send")
            .sees("tips.received");
    return TipsOnPhones.receiptOn(told);
  }
}

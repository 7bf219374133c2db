package id.bersinar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.bersinar.scenario.EmbeddedBot;
import id.bersinar.scenario.Phone;
import id.bersinar.scenario.PhoneInSimulator;
import id.bersinar.scenario.RunningBot;
import id.bersinar.scenario.SimulatedTelegram;
import id.bersinar.scenario.TakesSeconds;
import id.bersinar.scenario.WholeProgram;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The database's file is destroyed, and restored by the letter of the README.
@WholeProgram
@TakesSeconds(60)
class RestoreTest {

  private static final Pattern RECEIPT = Pattern.compile("\\d{4}( \\d{4}){4}");
  private static final String DATABASE = "demo.mv.db";

  @TempDir private Path root;

  @Test
  void whatWasThereAtTheBackupIsThereAgain() throws IOException {
    try (var telegram = SimulatedTelegram.start()) {
      var sari = telegram.phone("Sari (contoh)");
      var budi = telegram.phone("Budi (contoh)");
      var hasan = telegram.phone(1003);
      Path backup;
      String receipt;
      try (var _ = start(telegram)) {
        sari.sends("/izin").taps("people.consent").sees("dialogue.menu");
        receipt = sendsATip(sari);
        plansAMeeting(hasan);
        // Only now is there a backup to be made.
        delete(data().resolve("backups"));
        await().atMost(Duration.ofSeconds(60)).until(() -> !backups().isEmpty());
        backup = backups().getLast();
        budi.sends("/izin").taps("people.consent").sees("dialogue.menu");
      }
      loseTheHeaders();
      endsAtOnce(telegram, backup.getFileName().toString());
      Files.delete(data().resolve(DATABASE));
      refuses(telegram, "tips-pepper.txt is there, but the database is empty");
      unpack(backup);
      try (var bot = RunningBot.start(environment(telegram), arguments())) {
        sari.sends("/cek")
            .sees("tips.ask-receipt")
            .sends(receipt)
            .sees("tips.state-for-sender.new");
        sari.sends("/dataku").sees("people.data.consent");
        hasan.sends("/agenda").sees("Rapat posko (contoh)");
        budi.sends("/dataku").seesNothingOf("people.data.consent");
        assertThat(bot.log()).doesNotContain("ERROR", "Flyway", "newer than");
      }
    }
  }

  @Test
  void beginningAnewIsPossibleOnceTheKeysAreAway() throws IOException {
    try (var telegram = SimulatedTelegram.start()) {
      start(telegram).close();
      Files.delete(data().resolve(DATABASE));
      refuses(telegram, "move " + data().resolve("keys") + " away to begin anew");
      Files.move(data().resolve("keys"), root.resolve("away"));
      start(telegram).close();
    }
  }

  @Test
  void aFirstStartThatIsKilledAtAnyMomentLocksNobodyOut() throws Exception {
    try (var telegram = SimulatedTelegram.start()) {
      try (var bot = RunningBot.launch(environment(telegram), arguments())) {
        await()
            .pollInterval(Duration.ofMillis(1))
            .atMost(RunningBot.LONGEST_START)
            .until(() -> Files.exists(data().resolve("keys")));
        bot.kill();
      }
      start(telegram).close();
    }
  }

  @Test
  void withoutItsTextsItStartsWithTheLastGoodOnes() throws IOException {
    var messages = Files.createDirectories(root.resolve("messages"));
    var file = messages.resolve("messages_id.properties");
    Files.copy(Path.of("messages/messages_id.properties"), file);
    try (var telegram = SimulatedTelegram.start()) {
      start(telegram, "--bersinar.messages-dir=" + messages).close();
      Files.writeString(file, Files.readString(file).replace("{receipt}", ""));
      try (var bot = start(telegram, "--bersinar.messages-dir=" + messages)) {
        telegram.phone("Sari (contoh)").sends("/start").sees("people.welcome");
        await()
            .atMost(Duration.ofSeconds(20))
            .until(() -> bot.log().toString().contains("{receipt} is missing; its last good"));
        assertThat(bot.health().body()).contains("the gap {receipt} is missing", "freeMegabytes");
      }
    }
  }

  private Path data() {
    return root.resolve("data");
  }

  private List<Path> backups() throws IOException {
    if (Files.notExists(data().resolve("backups"))) {
      return List.of();
    }
    try (var files = Files.list(data().resolve("backups"))) {
      return files
          .filter(it -> it.getFileName().toString().startsWith("bersinar-"))
          .sorted()
          .toList();
    }
  }

  private static void delete(Path directory) throws IOException {
    if (Files.exists(directory)) {
      try (var files = Files.list(directory)) {
        for (var file : files.toList()) {
          Files.delete(file);
        }
      }
    }
  }

  /// Both of the headers of H2's file; where only its end is lost, H2 may find an older state.
  private void loseTheHeaders() throws IOException {
    try (var file = new RandomAccessFile(data().resolve(DATABASE).toFile(), "rw")) {
      file.write(new byte[2 * 4096]);
    }
  }

  private void unpack(Path backup) throws IOException {
    try (var zip = new ZipFile(backup.toFile());
        var content = zip.getInputStream(zip.getEntry(DATABASE))) {
      Files.copy(content, data().resolve(DATABASE), StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private void refuses(SimulatedTelegram telegram, String reason) {
    assertThat(EmbeddedBot.refusal(environment(telegram), arguments()))
        .anyMatch(it -> it.contains("Cannot start") && it.contains(reason));
  }

  private void endsAtOnce(SimulatedTelegram telegram, String reason) {
    try (var bot = RunningBot.launch(environment(telegram), arguments())) {
      assertThat(bot.exitCode()).as(bot.log()).isNotZero();
      assertThat(bot.log().lines().filter(it -> it.contains("Cannot start")))
          .singleElement()
          .asString()
          .contains(reason);
      assertThat(bot.log()).doesNotContain("\tat ");
    }
  }

  private static String sendsATip(PhoneInSimulator phone) {
    phone
        .sends("/lapor")
        .taps("tips.subject.dealing")
        .sends("Ada transaksi di gang (contoh)")
        .sends("Gang Contoh")
        .taps("tips.when.today")
        .taps("tips.origin.outside")
        .taps("tips.photo.without")
        .taps("tips.send")
        .sees("tips.received");
    var receipt = RECEIPT.matcher(String.join("\n", phone.news()));
    assertThat(receipt.find()).isTrue();
    return receipt.group();
  }

  private static void plansAMeeting(Phone stakeholder) {
    stakeholder
        .sends("/pengingat")
        .sends("Rapat posko (contoh)")
        .sends("besok 09.00")
        .taps("reminders.recurrence.once")
        .taps("reminders.audience.me")
        .taps("reminders.save")
        .sees("reminders.saved");
  }

  private EmbeddedBot start(SimulatedTelegram telegram, String... more) {
    return EmbeddedBot.start(environment(telegram), arguments(more));
  }

  private static String[] arguments(String... more) {
    var all = new java.util.ArrayList<>(List.of("--spring.profiles.active=demo"));
    all.addAll(List.of(more));
    return all.toArray(String[]::new);
  }

  private Map<String, String> environment(SimulatedTelegram telegram) {
    return Map.of(
        "BERSINAR_DATA_DIR",
        root.resolve("data").toString(),
        "BERSINAR_BACKUP_SWEEP",
        "3s",
        // What waits in a backup is lost once its slot is over.
        "BERSINAR_TIPS_SLOT",
        "1h",
        "BERSINAR_TELEGRAM_API_URL",
        telegram.url().toString());
  }
}

package id.bersinar.tips;

import static id.bersinar.tips.TipsOnPhones.SEEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import id.bersinar.scenario.EmbeddedBot;
import id.bersinar.scenario.PhoneInSimulator;
import id.bersinar.scenario.RunningBot;
import id.bersinar.scenario.RunningProcess;
import id.bersinar.scenario.SimulatedTelegram;
import id.bersinar.scenario.WholeProgram;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The disk fills up while tips are told: the running program may write nothing new into its files.
@WholeProgram
class FullDiskTest {

  private static final String DEMO = "--spring.profiles.active=demo";
  // H2 writes whatever is new behind its two headers.
  private static final long HEADERS = 2 * 4096;

  @TempDir private Path data;

  @Test
  void onAFullDiskTheSenderIsToldAndNothingThatWasAcceptedIsLost() {
    assumeThat(RunningProcess.canLimitFiles()).as("prlimit is needed").isTrue();
    try (var telegram = SimulatedTelegram.start()) {
      var sari = telegram.phone("Sari (contoh)");
      var budi = telegram.phone("Budi (contoh)");
      String before;
      String after;
      try (var bot = RunningBot.start(environment(telegram), DEMO)) {
        before = TipsOnPhones.sendsTip(sari, SEEN);
        TipsOnPhones.tells(budi, SEEN);
        bot.process().limitFiles(HEADERS);
        budi.taps("tips.send");
        budi.seesWithin(Duration.ofSeconds(60), "gangguan di sisi kami")
            .holdsNothingOf("tips.received");
        bot.process().limitFilesNoMore();
        after = sendsOnceThereIsRoom(budi);
        bot.kill();
      }
      try (var _ = EmbeddedBot.start(environment(telegram), DEMO)) {
        for (var receipt : new String[] {before, after}) {
          sari.sends("/cek")
              .sees("tips.ask-receipt")
              .sends(receipt)
              .sees("tips.state-for-sender.new");
        }
        assertThat(TipsOnPhones.sendsTip(telegram.phone("Tini (contoh)"), SEEN)).isNotEmpty();
      }
    }
  }

  /// Taps again until the bot has its database back.
  private static String sendsOnceThereIsRoom(PhoneInSimulator phone) {
    await()
        .atMost(Duration.ofSeconds(60))
        .pollInterval(Duration.ofSeconds(4))
        .ignoreExceptions()
        .untilAsserted(() -> phone.tapsOn("tips.read-again", "tips.send").sees("tips.received"));
    return TipsOnPhones.receiptOn(phone);
  }

  private Map<String, String> environment(SimulatedTelegram telegram) {
    return Map.of(
        "BERSINAR_DATA_DIR", data.toString(),
        "BERSINAR_TELEGRAM_API_URL", telegram.url().toString());
  }
}

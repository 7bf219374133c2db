package id.bersinar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.bersinar.scenario.Phone;
import id.bersinar.scenario.PhoneInSimulator;
import id.bersinar.scenario.RunningBot;
import id.bersinar.scenario.SimulatedTelegram;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// How long others wait while sixty accounts write without a pause. Not part of the build:
/// `docs/measurements.md` says how to run it, on a machine that does nothing else.
class FloodMeasurements {

  private static final Logger log = LoggerFactory.getLogger(FloodMeasurements.class);

  private static final String DEMO = "--spring.profiles.active=demo";
  private static final long SAMPLE_LIAISON = 1004;
  private static final int FLOODERS = 60;
  private static final int TIPS = 12;
  private static final int ANSWERS_BETWEEN = 8;

  @TempDir private Path data;

  @Test
  void underAFloodAnUrgentNoticeAndAnAnswerComeInTime() throws Exception {
    try (var telegram = SimulatedTelegram.start();
        var bot =
            RunningBot.start(
                Map.of(
                    "BERSINAR_DATA_DIR", data.toString(),
                    "BERSINAR_TELEGRAM_API_URL", telegram.url().toString()),
                DEMO);
        var flood = Executors.newScheduledThreadPool(FLOODERS)) {
      begin(flood, telegram);
      var notices = new ArrayList<Duration>();
      var answers = new ArrayList<Duration>();
      for (int tip = 0; tip < TIPS; tip++) {
        notices.add(untilTheNotice(telegram));
        for (int i = 0; i < ANSWERS_BETWEEN; i++) {
          answers.add(untilTheAnswer(telegram.phone("Warga (contoh)")));
        }
      }
      flood.shutdownNow();
      log.info("from an urgent tip's last tap to the notice: {}", spread(notices));
      log.info("from a resident's message to its answer: {}", spread(answers));
      assertThat(Collections.max(notices)).isLessThan(Duration.ofSeconds(6));
      assertThat(Collections.max(answers)).isLessThan(Duration.ofSeconds(3));
      assertThat(bot.health().statusCode()).isEqualTo(200);
    }
  }

  /// Each writes once a second. Half of them are people whom the bot knows.
  private static void begin(ScheduledExecutorService flood, SimulatedTelegram telegram) {
    var phones = Stream.generate(() -> telegram.phone("Banjir (contoh)")).limit(FLOODERS).toList();
    phones.stream()
        .limit(FLOODERS / 2)
        .forEach(it -> it.sends("/izin").taps("people.consent").sees("dialogue.menu"));
    phones.forEach(
        it -> flood.scheduleAtFixedRate(() -> it.types("/menu"), 0, 1, TimeUnit.SECONDS));
  }

  private static Duration untilTheNotice(SimulatedTelegram telegram) {
    var officer = telegram.phone(SAMPLE_LIAISON);
    var told =
        telegram
            .phone("Pelapor (contoh)")
            .sends("/lapor")
            .taps("tips.subject.dealing")
            .sees("tips.ask.seen")
            .sends("Sesuatu (contoh)")
            .sees("tips.ask.where")
            .sends("Gang Contoh")
            .taps("tips.when.today")
            .taps("tips.origin.outside")
            .taps("tips.photo.without")
            .taps("tips.urgent");
    int before = officer.history().size();
    return timed(() -> told.taps("tips.send-urgent"), () -> officer.history().size() > before);
  }

  private static Duration untilTheAnswer(PhoneInSimulator phone) {
    return timed(() -> phone.sends("/menu"), phone::hasNews);
  }

  private static Duration timed(Callable<Phone> action, Callable<Boolean> condition) {
    long before = System.nanoTime();
    try {
      action.call();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
    await()
        .atMost(Duration.ofMinutes(2))
        .pollDelay(Duration.ZERO)
        .pollInterval(Duration.ofMillis(20))
        .until(condition);
    return Duration.ofNanos(System.nanoTime() - before);
  }

  private static String spread(List<Duration> times) {
    var sorted = times.stream().sorted().toList();
    return "p50 %d ms, p99 %d ms, max %d ms (%d)"
        .formatted(
            sorted.get(sorted.size() / 2).toMillis(),
            sorted.get((int) Math.ceil(sorted.size() * 0.99) - 1).toMillis(),
            sorted.getLast().toMillis(),
            sorted.size());
  }
}

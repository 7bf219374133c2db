package id.bersinar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.bersinar.scenario.Phone;
import id.bersinar.scenario.PhoneInSimulator;
import id.bersinar.scenario.RunningBot;
import id.bersinar.scenario.SimulatedTelegram;
import id.bersinar.tips.TipsOnPhones;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What becomes of people who all write at once, and of an urgent tip among them, at Telegram's
/// limits. Not part of the build. `-Dbersinar.test.people` says how many.
class CrowdMeasurements {

  private static final Logger log = LoggerFactory.getLogger(CrowdMeasurements.class);
  private static final int PEOPLE = Integer.getInteger("bersinar.test.people", 500);
  private static final int TIPS = 3;
  private static final long SAMPLE_LIAISON = 1004;
  private static final String BUSY = "Sedang ramai";
  private static final Duration QUIET = Duration.ofSeconds(10);

  @TempDir private Path data;

  @Test
  void everybodyWritesAtOnce() throws Exception {
    try (var telegram = SimulatedTelegram.start();
        var bot =
            RunningBot.start(
                Map.of(
                    "BERSINAR_DATA_DIR", data.toString(),
                    "BERSINAR_TELEGRAM_API_URL", telegram.url().toString()),
                "--spring.profiles.active=demo")) {
      var tellers = new ArrayList<Phone>();
      for (int tip = 0; tip < TIPS; tip++) {
        var teller = telegram.phone("Pelapor (contoh)");
        tellers.add(
            TipsOnPhones.tells(teller, TipsOnPhones.SEEN)
                .taps("tips.urgent")
                .sees("tips.ask.urgency"));
      }
      var crowd = Stream.generate(() -> telegram.phone("Warga (contoh)")).limit(PEOPLE).toList();
      long memory = bot.process().residentMegabytes();
      var processor = bot.process().processorTime();
      var events = new AtomicLong();
      var last = new AtomicLong(System.nanoTime());
      telegram.watch(
          _ -> {
            events.incrementAndGet();
            last.set(System.nanoTime());
          });
      long begin = System.nanoTime();
      atOnce(crowd, it -> it.types("/menu"));
      log.info("{} have written after {}", PEOPLE, since(begin));
      var notices = new ArrayList<Duration>();
      for (var teller : tellers) {
        notices.add(untilTheNotice(telegram.phone(SAMPLE_LIAISON), teller));
      }
      await()
          .atMost(Duration.ofMinutes(10))
          .pollInterval(Duration.ofSeconds(1))
          .until(() -> System.nanoTime() - last.get() > QUIET.toNanos());
      log.info("the last word after {}", Duration.ofNanos(last.get() - begin));
      log.info("from an urgent tip's last tap to the notice: {}", notices);
      report(crowd);
      log.info(
          "memory {} MB, then {} MB; {} of processor time",
          memory,
          bot.process().residentMegabytes(),
          bot.process().processorTime().minus(processor));
      // The first taps come behind what thousands have written before: Telegram gives it in order.
      assertThat(notices.getLast()).isLessThan(Duration.ofSeconds(6));
      assertThat(bot.health().statusCode()).isEqualTo(200);
    }
  }

  private static Duration since(long begin) {
    return Duration.ofNanos(System.nanoTime() - begin);
  }

  private static void atOnce(List<PhoneInSimulator> phones, Consumer<PhoneInSimulator> what) {
    try (var threads = Executors.newFixedThreadPool(16)) {
      phones.forEach(it -> threads.execute(() -> what.accept(it)));
    }
  }

  private static Duration untilTheNotice(PhoneInSimulator officer, Phone teller) throws Exception {
    TimeUnit.SECONDS.sleep(3);
    int before = officer.history().size();
    long begin = System.nanoTime();
    teller.taps("tips.send-urgent");
    await()
        .atMost(Duration.ofMinutes(2))
        .pollInterval(Duration.ofMillis(50))
        .until(() -> officer.history().size() > before);
    return since(begin);
  }

  private static void report(List<PhoneInSimulator> crowd) {
    var answered = new AtomicInteger();
    var told = new AtomicInteger();
    var more = new AtomicInteger();
    atOnce(
        crowd,
        phone -> {
          var history = phone.history();
          long notices = history.stream().filter(it -> it.contains(BUSY)).count();
          answered.addAndGet(history.size() > notices ? 1 : 0);
          told.addAndGet(notices > 0 ? 1 : 0);
          more.addAndGet(notices > 1 || history.size() - notices > 1 ? 1 : 0);
        });
    log.info(
        "{} answered, {} told that it takes longer, {} told or answered twice",
        answered,
        told,
        more);
    assertThat(answered).hasValue(crowd.size());
    assertThat(more).hasValue(0);
  }
}

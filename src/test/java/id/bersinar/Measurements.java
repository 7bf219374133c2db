package id.bersinar;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.scenario.PhoneInSimulator;
import id.bersinar.scenario.RunningBot;
import id.bersinar.scenario.SimulatedTelegram;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// How fast the bot is and how much memory it takes. Not part of the build: `docs/measurements.md`
/// says how to run it, on a machine that does nothing else.
class Measurements {

  private static final Logger log = LoggerFactory.getLogger(Measurements.class);

  private static final int STARTS = 5;
  private static final int PEOPLE = 50;
  private static final int WARM_UP = 500;
  private static final int COUNTED = 500;
  private static final Duration BETWEEN = Duration.ofMillis(20);
  private static final Duration SETTLING = Duration.ofSeconds(30);

  @TempDir private Path data;

  /// From the process's start until it is ready and has found Telegram, with the sample data: the
  /// first time, and when there is an archive of classes.
  @Test
  void start() {
    log.info("first start to ready: {}", spread(List.of(startTime(0))));
    log.info(
        "start to ready: {}",
        spread(IntStream.rangeClosed(1, STARTS).mapToObj(this::startTime).toList()));
  }

  private Duration startTime(int run) {
    var environment =
        Map.of(
            "BERSINAR_DATA_DIR",
            data.resolve("start" + run).toString(),
            "JDK_JAVA_OPTIONS",
            "-XX:+AutoCreateSharedArchive -XX:SharedArchiveFile=" + data.resolve("classes.jsa"));
    long before = System.nanoTime();
    try (var bot = RunningBot.start(environment, DEMO)) {
      var time = Duration.ofNanos(System.nanoTime() - before);
      assertThat(bot.log()).contains("Bersinar is @");
      return time;
    }
  }

  /// From a person's message until the first answer is there, one after another, from people whom
  /// the bot knows; then the memory.
  @Test
  void answersAndMemory() throws InterruptedException {
    try (var telegram = SimulatedTelegram.start()) {
      telegram.noLimits();
      var environment =
          Map.of(
              "BERSINAR_DATA_DIR", data.resolve("answers").toString(),
              "BERSINAR_TELEGRAM_API_URL", telegram.url().toString());
      try (var bot = RunningBot.start(environment, DEMO)) {
        var answers = new LinkedBlockingQueue<Long>();
        telegram.watch(
            event -> {
              if (event.contains("\"bot\":true")) {
                answers.add(System.nanoTime());
              }
            });
        var phones = Stream.generate(() -> telegram.phone("Warga (contoh)")).limit(PEOPLE).toList();
        measure(phones, answers, WARM_UP);
        var times = measure(phones, answers, COUNTED);
        log.info("update in to first answer: {}", spread(times));
        Thread.sleep(SETTLING);
        log.info("memory after {} answers: {} MB RSS", WARM_UP + COUNTED, bot.residentMegabytes());
      }
    }
  }

  private static final String DEMO = "--spring.profiles.active=demo";

  private static List<Duration> measure(
      List<PhoneInSimulator> phones, BlockingQueue<Long> answers, int count)
      throws InterruptedException {
    var times = new ArrayList<Duration>();
    for (int i = 0; i < count; i++) {
      answers.clear();
      long before = System.nanoTime();
      phones.get(i % phones.size()).sends("/menu");
      long answered = requireNonNull(answers.poll(10, TimeUnit.SECONDS), "no answer");
      times.add(Duration.ofNanos(answered - before));
      // One person at a time: what the bot does after its answer is over before the next.
      Thread.sleep(BETWEEN);
    }
    return times;
  }

  private static String spread(List<Duration> times) {
    var sorted = new ArrayList<>(times);
    Collections.sort(sorted);
    return "min %.1f ms, p50 %.1f ms, p99 %.1f ms, max %.1f ms (%d runs)"
        .formatted(
            millis(sorted.getFirst()),
            millis(sorted.get(sorted.size() / 2)),
            millis(sorted.get((int) Math.ceil(sorted.size() * 0.99) - 1)),
            millis(sorted.getLast()),
            sorted.size());
  }

  private static double millis(Duration time) {
    return time.toNanos() / 1e6;
  }
}

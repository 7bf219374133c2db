package id.bersinar;

import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.scenario.RunningBot;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// How soon the demonstration is ready. Not part of the build: `docs/measurements.md` says how to
/// run it, on a machine that does nothing else.
class StartMeasurements {

  private static final Logger log = LoggerFactory.getLogger(StartMeasurements.class);

  private static final String DEMO = "--spring.profiles.active=demo";
  private static final int STARTS = 5;

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

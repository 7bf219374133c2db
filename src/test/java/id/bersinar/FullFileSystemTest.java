package id.bersinar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import id.bersinar.scenario.EmbeddedBot;
import id.bersinar.scenario.PhoneInSimulator;
import id.bersinar.scenario.RunningBot;
import id.bersinar.scenario.SimulatedTelegram;
import id.bersinar.scenario.TakesSeconds;
import id.bersinar.scenario.WholeProgram;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A file system that is full for a while, and then isn't: nobody is left without an answer. It
/// needs the right to mount one.
@WholeProgram
@TakesSeconds(70)
class FullFileSystemTest {

  private static final String DEMO = "--spring.profiles.active=demo";
  private static final Duration FULL = Duration.ofSeconds(16);
  private static final Duration RECOVERY = Duration.ofSeconds(90);
  private static final int CANNOT_RECOVER = 70;
  private static final Duration LONGEST_STOP = Duration.ofSeconds(20);

  @TempDir private Path directory;

  @Test
  void whoWroteMeanwhileIsAnsweredAfterwardsAndItStillStops() throws Exception {
    assumeThat(run("mount", "-t", "tmpfs", "-o", "size=120m", "tmpfs", directory.toString()))
        .as("the right to mount is needed")
        .isTrue();
    try (var telegram = SimulatedTelegram.start()) {
      telegram.noLimits();
      var people = Stream.generate(() -> telegram.phone("Warga (contoh)")).limit(5).toList();
      var bot = RunningBot.start(environment(telegram), DEMO, "--bersinar.watchdog.patience=10s");
      people.forEach(it -> it.sends("/izin").taps("people.consent").sees("dialogue.menu"));
      var filler = directory.resolve("filler");
      fill(filler);
      write(people, FULL);
      Files.delete(filler);
      // H2 has closed itself, and what is left in this process isn't to be relied on.
      assertThat(bot.exitCode()).isEqualTo(CANNOT_RECOVER);
      long before;
      try (var next = EmbeddedBot.start(environment(telegram), DEMO)) {
        assertAllAreAnswered(people);
        assertThat(next.health().statusCode()).isEqualTo(200);
        before = System.nanoTime();
      }
      assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(LONGEST_STOP);
    } finally {
      run("umount", directory.toString());
    }
  }

  private static void assertAllAreAnswered(List<PhoneInSimulator> people) {
    for (var person : people) {
      await().atMost(RECOVERY).until(() -> person.pending() == 0);
      person.sends("/bantuan");
      person.seesWithin(RECOVERY, "/posko");
    }
  }

  private Map<String, String> environment(SimulatedTelegram telegram) {
    return Map.of(
        "BERSINAR_DATA_DIR", directory.toString(),
        "BERSINAR_TELEGRAM_API_URL", telegram.url().toString());
  }

  private static void write(List<PhoneInSimulator> people, Duration time) throws Exception {
    long end = System.nanoTime() + time.toNanos();
    while (System.nanoTime() < end) {
      people.forEach(it -> it.sends("/posko"));
      Thread.sleep(Duration.ofSeconds(2));
    }
  }

  private static void fill(Path file) {
    try (OutputStream out = Files.newOutputStream(file)) {
      while (true) {
        out.write(new byte[4096]);
      }
    } catch (IOException full) {
      // That is what was wanted.
    }
  }

  private static boolean run(String... command) throws Exception {
    var process = new ProcessBuilder(command).redirectErrorStream(true).start();
    process.getInputStream().readAllBytes();
    return process.waitFor() == 0;
  }
}

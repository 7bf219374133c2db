package id.bersinar.soak;

import id.bersinar.scenario.RunningBot;
import id.bersinar.scenario.SimulatedTelegram;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.util.FileSystemUtils;

/// Everyday traffic against the packaged program for many minutes, with timers that come twenty
/// times as often: it answers everybody, and takes no more at the end than when it had warmed up.
///
/// Takes the jar, the minutes and the databases (`h2`, `postgresql` or both).
final class Soak {

  private static final int TIMERS = 20;
  private static final Duration REST = Duration.ofSeconds(20);

  private final Path jar;
  private final int minutes;
  private final String name;

  private Soak(Path jar, int minutes, String name) {
    this.jar = jar;
    this.minutes = minutes;
    this.name = name;
  }

  static void main(String[] arguments) {
    var jar = Path.of(arguments[0]);
    int minutes = Integer.parseInt(arguments[1]);
    boolean holds = Database.holdsOn(arguments[2], name -> new Soak(jar, minutes, name).run());
    System.exit(holds ? 0 : 1);
  }

  private boolean run() {
    try {
      var data = Files.createTempDirectory("bersinar-soak");
      try (var telegram = SimulatedTelegram.start();
          var database = Database.start(name, data)) {
        return soak(telegram, database, data);
      } finally {
        FileSystemUtils.deleteRecursively(data);
      }
    } catch (Exception | AssertionError e) {
      say(e.toString());
      return false;
    }
  }

  private boolean soak(SimulatedTelegram telegram, Database database, Path data) throws Exception {
    var traffic = new Traffic(telegram);
    var figures = new ArrayList<Figures>();
    var arguments = new ArrayList<>(List.of("--spring.profiles.active=demo"));
    arguments.addAll(database.settings());
    try (var bot =
        RunningBot.launchJar(
                jar,
                TIMERS,
                Map.of(
                    "BERSINAR_DATA_DIR", data.toString(),
                    "BERSINAR_TIPS_SLOT", "1m",
                    "BERSINAR_TELEGRAM_API_URL", telegram.url().toString()),
                arguments.toArray(String[]::new))
            .awaited()) {
      traffic.begin();
      say(Figures.HEADING);
      var running = Thread.ofVirtual().start(() -> use(traffic));
      var start = Instant.now();
      for (int minute = 1; minute <= minutes; minute++) {
        Thread.sleep(Duration.between(Instant.now(), start.plus(Duration.ofMinutes(minute))));
        figures.add(figures(bot, minute, database, traffic));
      }
      running.join();
      Thread.sleep(REST);
      var verdict =
          new Verdict(
              figures.get(Math.min(5, Math.max(1, minutes / 5)) - 1),
              figures(bot, minutes + 1L, database, traffic));
      say("\n" + verdict.table());
      say("errands: " + traffic.kinds());
      traffic.unanswered().forEach(it -> say("unanswered: " + it));
      bot.log().lines().filter(it -> it.contains(" ERROR ")).limit(20).forEach(this::say);
      return verdict.holds();
    }
  }

  private Figures figures(RunningBot bot, long minute, Database database, Traffic traffic)
      throws InterruptedException {
    var now = Figures.of(bot, minute, database::bytes, traffic);
    say(now.row());
    return now;
  }

  private void use(Traffic traffic) {
    try {
      traffic.run(Duration.ofMinutes(minutes));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void say(String words) {
    System.out.println(name + " " + words);
  }
}

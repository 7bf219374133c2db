package id.bersinar.soak;

import id.bersinar.scenario.RunningBot;
import id.bersinar.scenario.SimulatedTelegram;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.springframework.util.FileSystemUtils;

/// The packaged program is killed (SIGKILL) at random moments, also while it starts, and started
/// again, while many people use it. At the end what they were told is what the database says.
///
/// Takes the jar, the minutes and the databases (`h2`, `postgresql` or both).
final class Storm {

  private static final int TIMERS = 20;
  private static final int ONE_OF_SO_MANY_WHILE_STARTING = 5;
  private static final long LONGEST_START = 10_000;
  private static final long LONGEST_LIFE = 40_000;

  private final Random random = new Random();
  private final Path jar;
  private final int minutes;
  private final String name;
  private int kills;
  private int killsWhileStarting;

  private Storm(Path jar, int minutes, String name) {
    this.jar = jar;
    this.minutes = minutes;
    this.name = name;
  }

  static void main(String[] arguments) {
    var jar = Path.of(arguments[0]);
    int minutes = Integer.parseInt(arguments[1]);
    boolean holds = Database.holdsOn(arguments[2], name -> new Storm(jar, minutes, name).run());
    System.exit(holds ? 0 : 1);
  }

  private boolean run() {
    try {
      var data = Files.createTempDirectory("bersinar-storm");
      try (var telegram = SimulatedTelegram.start();
          var database = Database.start(name, data)) {
        telegram.noLimits();
        return storm(telegram, database, data);
      } finally {
        FileSystemUtils.deleteRecursively(data);
      }
    } catch (Exception | AssertionError e) {
      say(e.toString());
      return false;
    }
  }

  private boolean storm(SimulatedTelegram telegram, Database database, Path data)
      throws InterruptedException {
    // The first start makes the samples.
    launch(telegram, database, data).awaited().close();
    var crowd = new Crowd(telegram);
    var table = new ArrayList<Outcome>();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      crowd.begin(threads);
      long end = System.nanoTime() + Duration.ofMinutes(minutes).toNanos();
      while (System.nanoTime() < end) {
        killAtSomeMoment(telegram, database, data);
      }
      crowd.stop();
      try (var bot = launch(telegram, database, data).awaited()) {
        threads.shutdown();
        threads.awaitTermination(10, TimeUnit.MINUTES);
        table.addAll(crowd.outcomes(bot));
      }
    }
    table.add(new Outcome("kills, of them while starting", kills, killsWhileStarting, true));
    table.addAll(crowd.outcomes(database));
    say("\n| what | | | |\n|---|---|---|---|");
    table.forEach(it -> say(it.row()));
    return table.stream().allMatch(Outcome::holds);
  }

  private void killAtSomeMoment(SimulatedTelegram telegram, Database database, Path data)
      throws InterruptedException {
    var bot = launch(telegram, database, data);
    if (random.nextInt(ONE_OF_SO_MANY_WHILE_STARTING) == 0) {
      Thread.sleep(random.nextLong(LONGEST_START));
    } else {
      bot.awaited();
      Thread.sleep(random.nextLong(LONGEST_LIFE));
    }
    killsWhileStarting += bot.log().contains("Bersinar is @") ? 0 : 1;
    kills++;
    bot.kill();
    bot.close();
  }

  private RunningBot launch(SimulatedTelegram telegram, Database database, Path data) {
    return RunningBot.launchJar(jar, TIMERS, environment(telegram, data), arguments(database));
  }

  private static Map<String, String> environment(SimulatedTelegram telegram, Path data) {
    return Map.of(
        "BERSINAR_DATA_DIR", data.toString(),
        "BERSINAR_TELEGRAM_API_URL", telegram.url().toString());
  }

  private static String[] arguments(Database database) {
    var arguments = new ArrayList<>(List.of("--spring.profiles.active=demo"));
    // Not the strength of receipts is looked at here.
    arguments.add("--bersinar.tips.stretching.memory=1024");
    arguments.addAll(database.settings());
    return arguments.toArray(String[]::new);
  }

  private void say(String words) {
    System.out.println(name + " " + words);
  }
}

package id.bersinar.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// What an update costs and how soon people are answered, by the packaged program on each database,
/// with a webhook and without, beside a bot that does nothing. Ends with the tables of
/// `docs/measurements.md`, and fails where an answer was wrong or didn't come.
final class Benchmark {

  private final Plan plan;
  private final Telegram telegram;
  private final List<String> costs = new ArrayList<>();
  private final List<String> latencies = new ArrayList<>();
  private final List<String> memory = new ArrayList<>();
  private final List<String> faults = new ArrayList<>();

  private Benchmark(Plan plan, Telegram telegram) {
    this.plan = plan;
    this.telegram = telegram;
  }

  static void main(String[] arguments) throws Exception {
    var plan = Plan.of(arguments);
    try (var telegram = Telegram.start()) {
      var benchmark = new Benchmark(plan, telegram);
      benchmark.run();
      benchmark.report();
      System.exit(benchmark.faults.isEmpty() ? 0 : 1);
    }
  }

  private void run() throws IOException, InterruptedException {
    say("%d processors, %s".formatted(Runtime.getRuntime().availableProcessors(), load()));
    if (plan.has("floor")) {
      try (var floor = Floor.start(telegram);
          var people =
              new People(telegram, floor.delivery(), _ -> Errand.ofTheFloor(), Duration.ZERO)) {
        measure("no database, webhook", floor, people);
      }
    }
    for (var database : plan.databases()) {
      for (boolean webhook : List.of(true, false)) {
        try (var bot = PackagedBot.start(plan.jar(), database, webhook, telegram)) {
          measure(database, webhook, bot);
          bot.errors().forEach(this::fault);
        }
      }
    }
  }

  private void measure(String database, boolean webhook, PackagedBot bot)
      throws InterruptedException {
    var name = database + (webhook ? ", webhook" : ", polling");
    boolean remembers = webhook && plan.has("memory");
    if (remembers) {
      note(memory, bot.memory().row(database + ", ready"));
      Thread.sleep(plan.rest());
      note(
          memory,
          bot.memory().row("%s, idle for %d s".formatted(database, plan.rest().toSeconds())));
    }
    try (var people = new People(telegram, bot.delivery(), Errand::of, People.READING)) {
      var series = measure(name, bot, people);
      if (remembers) {
        series.until(plan.updates());
        note(
            memory,
            bot.memory()
                .row("%s, after %,d updates".formatted(database, people.counts().answered())));
      }
    }
  }

  private Series measure(String name, Subject subject, People people) throws InterruptedException {
    var series = new Series(name, subject, people, plan.window());
    var cold = series.cold();
    if (plan.has("closed")) {
      note(costs, series.costs(cold));
    }
    if (plan.has("open")) {
      note(latencies, series.latencies());
    }
    people.counts().examples().forEach(it -> fault(name + ": " + it));
    return series;
  }

  private void note(List<String> table, String row) {
    say(row + " " + load());
    table.add(row);
  }

  private void fault(String what) {
    say("fault: " + what);
    faults.add(what);
  }

  private void report() {
    table(Series.COSTS, costs);
    table(Series.LATENCIES, latencies);
    table(Memory.HEADING, memory);
    say("%d faults, %s".formatted(faults.size(), load()));
  }

  private static void table(String heading, List<String> rows) {
    if (!rows.isEmpty()) {
      say("\n" + heading);
      rows.forEach(Benchmark::say);
    }
  }

  private static String load() {
    return "load %.1f"
        .formatted(ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
  }

  private static void say(String words) {
    System.out.println(words);
  }
}

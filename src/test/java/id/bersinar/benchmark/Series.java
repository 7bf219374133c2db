package id.bersinar.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// What is measured with one program, one way of bringing updates, one after another.
final class Series {

  static final String COSTS =
      """
      | an update | CPU ms: cold, warm | in PostgreSQL, warm | statements | kB allocated \
      | answered a second, %d at once | p50, p99 ms |
      |---|---|---|---|---|---|---|\
      """
          .formatted(Series.AT_ONCE);
  static final List<Integer> RATES = List.of(20, 100, 300);
  static final String LATENCIES =
      "| due to first answer: p50, p99 ms (answered a second) |"
          + RATES.stream().map(it -> " %d/s |".formatted(it)).collect(Collectors.joining())
          + "\n|---|"
          + "---|".repeat(RATES.size());

  private static final int AT_ONCE = 50;
  private static final int COLD = 1500;
  private static final int WARM = 8000;

  private final String name;
  private final Subject subject;
  private final People people;
  private final Duration window;

  Series(String name, Subject subject, People people, Duration window) {
    this.name = name;
    this.subject = subject;
    this.people = people;
    this.window = window;
  }

  /// Of so many updates that were answered.
  private record Cost(int updates, double seconds, Usage usage, Spread spread) {}

  private interface Load {
    void run() throws InterruptedException;
  }

  private Cost measured(Load load) throws InterruptedException {
    people.counts().takeSpread();
    var before = subject.usage();
    int answered = people.counts().answered();
    long start = System.nanoTime();
    load.run();
    double seconds = (System.nanoTime() - start) / 1e9;
    int updates = people.counts().answered() - answered;
    return new Cost(updates, seconds, subject.usage().since(before), people.counts().takeSpread());
  }

  /// The first updates of all, then others until the program is warm.
  String cold() throws InterruptedException {
    var cold = measured(() -> until(COLD));
    until(WARM);
    return "%.1f".formatted(cold.usage.processorOf(cold.updates));
  }

  /// Lets people go on until so many updates are answered, or no more are.
  void until(int updates) throws InterruptedException {
    people
        .turns()
        .closed(
            AT_ONCE,
            () -> people.counts().answered() >= updates || people.counts().faults() > AT_ONCE);
  }

  /// A row of [#COSTS].
  String costs(String cold) throws InterruptedException {
    var cost =
        measured(
            () -> {
              long end = System.nanoTime() + window.toNanos();
              people.turns().closed(AT_ONCE, () -> System.nanoTime() > end);
            });
    var usage = cost.usage;
    int updates = cost.updates;
    return "| %s | %s, %.2f | %s | %s | %s | %.0f | %s |"
        .formatted(
            name,
            cold,
            usage.processorOf(updates),
            usage.database().isZero() ? "" : "%.2f".formatted(usage.databaseOf(updates)),
            usage.statements() == 0 ? "" : "%.1f".formatted(usage.statementsOf(updates)),
            Double.isNaN(usage.bytes()) ? "" : "%.0f".formatted(usage.kilobytesOf(updates)),
            updates / cost.seconds,
            cost.spread.inWords());
  }

  /// A row of [#LATENCIES].
  String latencies() throws InterruptedException {
    var cells = new ArrayList<String>();
    for (int rate : RATES) {
      var cost = measured(() -> people.turns().open(rate, window));
      cells.add("%s (%.0f)".formatted(cost.spread.inWords(), cost.updates / cost.seconds));
    }
    return "| %s | %s |".formatted(name, String.join(" | ", cells));
  }
}

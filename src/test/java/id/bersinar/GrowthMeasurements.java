package id.bersinar;

import id.bersinar.scenario.Phone;
import id.bersinar.scenario.TestDatabase;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What each screen takes with nobody and with 100,000 people in the database: processor time of
/// the program (H2 is part of it) and of PostgreSQL, statements, the growth against the empty
/// database beside what the machine has become slower by, and the rows (on PostgreSQL the blocks)
/// at which its queries look, which no neighbour changes. Not part of the build:
/// `docs/measurements.md` says how to run it.
class GrowthMeasurements extends GrowthScenario {

  private static final Logger log = LoggerFactory.getLogger(GrowthMeasurements.class);
  private static final int WARMING = 40;
  private static final int ROUNDS = 30;
  private static final String YARDSTICK = "the same work each time";
  private static final Map<String, Double> WHEN_EMPTY = new HashMap<>();

  private final Map<String, Figures> figures = new LinkedHashMap<>();

  /// @param own processor time of each time, in nanoseconds
  private record Figures(
      List<Long> own, List<Duration> server, List<Integer> statements, List<Long> looked) {
    Figures() {
      this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    double milliseconds() {
      return own.stream().sorted().toList().get(own.size() / 2) / 1e6;
    }

    /// PostgreSQL's clock is coarse, so all times together.
    double ofServer() {
      return server.stream().mapToLong(Duration::toNanos).sum() / 1e6 / server.size();
    }

    int fewest() {
      return statements.stream().min(Integer::compare).orElseThrow();
    }

    long leastLookedAt() {
      return looked.stream().min(Long::compare).orElseThrow();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 10_000, 100_000})
  void screens(int people) throws Exception {
    populate(people, people / 5, people / 5);
    var overseer = recordSteps(people);
    for (int number = 0; number < (people == 0 ? WARMING : ROUNDS / 10); number++) {
      round(overseer, number, (_, step) -> step.run());
    }
    for (int number = 0; number < ROUNDS; number++) {
      round(overseer, number, this::measure);
      measure(YARDSTICK, GrowthMeasurements::sameWork);
    }
    database.countRows();
    for (int number = 0; number < ROUNDS / 10; number++) {
      round(overseer, number, this::count);
    }
    double slower = growth(YARDSTICK);
    figures.remove(YARDSTICK);
    figures.forEach((screen, it) -> tell(people, screen, it, growth(screen) / slower));
  }

  private void round(Phone overseer, int number, Measure measure) {
    visit(number, measure);
    serve(number, measure);
    operate(measure);
    announce(measure);
    oversee(overseer, measure);
  }

  /// A machine with neighbours is not equally fast from minute to minute.
  private static void sameWork() {
    var words = new TreeMap<String, Integer>();
    for (int number = 0; number < 5_000; number++) {
      words.merge("word " + number * 7_919 % 4_001, number, Integer::sum);
    }
    if (words.size() > 4_001) {
      throw new IllegalStateException();
    }
  }

  private double growth(String screen) {
    var it = Objects.requireNonNull(figures.get(screen));
    double all = it.milliseconds() + it.ofServer();
    return all / WHEN_EMPTY.computeIfAbsent(kind() + screen, _ -> all);
  }

  private static String kind() {
    return TestDatabase.isPostgresql() ? "PostgreSQL" : "H2";
  }

  private static void tell(int people, String screen, Figures it, double growth) {
    log.info(
        "%s | %,d | %s | %.2f + %.2f ms | %d | x %.2f | looked at %,d"
            .formatted(
                kind(),
                people,
                screen,
                it.milliseconds(),
                it.ofServer(),
                it.fewest(),
                growth,
                it.leastLookedAt()));
  }

  private void measure(String screen, Runnable step) {
    var threads = ManagementFactory.getThreadMXBean();
    var measured = figures.computeIfAbsent(screen, _ -> new Figures());
    database.take();
    var server = ofServer();
    long own = threads.getCurrentThreadCpuTime();
    step.run();
    measured.own.add(threads.getCurrentThreadCpuTime() - own);
    measured.server.add(ofServer().minus(server));
    measured.statements.add((int) database.take().statements());
  }

  private void count(String screen, Runnable step) {
    database.take();
    step.run();
    figures.computeIfAbsent(screen, _ -> new Figures()).looked.add(database.take().rows());
  }

  /// What PostgreSQL's processes have taken so far.
  private Duration ofServer() {
    return TestDatabase.isPostgresql()
        ? ProcessHandle.of(postmaster())
            .orElseThrow()
            .children()
            .flatMap(it -> it.info().totalCpuDuration().stream())
            .reduce(Duration.ZERO, Duration::plus)
        : Duration.ZERO;
  }

  private long postmaster() {
    if (postmaster == 0) {
      var file = jdbc.queryForObject("select pg_read_file('postmaster.pid')", String.class);
      postmaster = Long.parseLong(String.valueOf(file).lines().findFirst().orElseThrow());
    }
    return postmaster;
  }

  private long postmaster;
}

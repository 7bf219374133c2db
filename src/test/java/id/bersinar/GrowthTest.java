package id.bersinar;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.scenario.ScannedRows.Work;
import id.bersinar.scenario.TestDatabase;
import id.bersinar.timers.PeriodicJob;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/// Each screen, and what is done every few minutes, takes as much with many people in the database
/// as with few.
class GrowthTest extends GrowthScenario {

  private static final int FEW = 200;
  private static final int MANY = 2000;
  // Whoever has agreed to news is counted one by one, to a limit.
  private static final int AGREED = 50;
  // The waiting list is counted by blocks.
  private static final int LEEWAY = 40;
  private static final int VISITS = 3;
  private static final Duration OFTEN = Duration.ofMinutes(10);

  private Map<String, Work> work(int people) throws Exception {
    populate(people, people / 4, AGREED);
    visit(0, (_, step) -> step.run());
    serve(0, (_, step) -> step.run());
    operate((_, step) -> step.run());
    announce((_, step) -> step.run());
    if (!TestDatabase.isPostgresql()) {
      database.countRows();
    }
    var work = new LinkedHashMap<String, Work>();
    for (int number = 1; number <= VISITS; number++) {
      visit(number, (screen, step) -> work.merge(screen, measured(step), GrowthTest::least));
      serve(number, (screen, step) -> work.merge(screen, measured(step), GrowthTest::least));
      operate((screen, step) -> work.merge(screen, measured(step), GrowthTest::least));
      announce((screen, step) -> work.merge(screen, measured(step), GrowthTest::least));
      oftenDone().forEach((job, run) -> work.merge(job, measured(run::run), GrowthTest::least));
    }
    return work;
  }

  /// What is done every few minutes or more often.
  private Map<String, PeriodicJob> oftenDone() {
    return context.getBeansOfType(PeriodicJob.class).entrySet().stream()
        .filter(it -> it.getValue().timing().pause().compareTo(OFTEN) <= 0)
        .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private Work measured(Runnable step) {
    database.take();
    step.run();
    return database.take();
  }

  private static Work least(Work one, Work other) {
    return new Work(
        Math.min(one.statements(), other.statements()), Math.min(one.rows(), other.rows()));
  }

  @Test
  void noScreenTakesMoreWithMany() throws Exception {
    var few = work(FEW);
    jdbc.update("delete from training_sign_up");
    jdbc.update("delete from training_withdrawn");
    jdbc.update("delete from training_batch");
    jdbc.update("delete from training");
    jdbc.update("delete from posko");
    jdbc.update("delete from reminder");
    jdbc.update("delete from meeting");
    jdbc.update("delete from commitment");
    jdbc.update("delete from broadcast_choice");
    jdbc.update("delete from person_role");
    jdbc.update("delete from person");
    var many = work(MANY);
    var grown = new SoftAssertions();
    few.forEach(
        (screen, before) -> {
          var after = many.getOrDefault(screen, before);
          grown
              .assertThat(after.statements())
              .as("statements of: %s", screen)
              .isLessThanOrEqualTo(before.statements() + 1);
          grown
              .assertThat(after.rows())
              .as("rows looked at for: %s", screen)
              .isLessThanOrEqualTo(before.rows() + LEEWAY);
        });
    grown.assertAll();
    assertThat(many).isNotEmpty();
  }
}

package id.bersinar.timers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.bersinar.scenario.EachDatabase;
import id.bersinar.scenario.TakesSeconds;
import id.bersinar.scenario.TestDatabase;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;

/// Two nodes on one database: what runs on each, and what on one.
@EachDatabase
@TakesSeconds(12)
class TwoNodesTest {

  private static final Duration OFTEN = Duration.ofMillis(10);

  private final JdbcClient database = JdbcClient.create(TestDatabase.migrated());

  /// A job that counts its runs.
  private static class Counting implements PeriodicJob {
    private final Timing timing;
    final AtomicInteger runs = new AtomicInteger();
    final AtomicInteger terms = new AtomicInteger();

    Counting(Timing timing) {
      this.timing = timing;
    }

    @Override
    public Timing timing() {
      return timing;
    }

    @Override
    public void run() {
      runs.incrementAndGet();
    }

    @Override
    public void takeOver() {
      terms.incrementAndGet();
    }

    void runsAgain() {
      int before = runs.get();
      await().pollInterval(OFTEN).until(() -> runs.get() > before + 3);
    }
  }

  private static final class Everywhere extends Counting {
    Everywhere() {
      super(Timing.onEveryNode(OFTEN));
    }
  }

  private static final class Once extends Counting {
    Once() {
      super(Timing.onOneNode(OFTEN));
    }
  }

  private final class Node implements AutoCloseable {
    private final Everywhere everywhere = new Everywhere();
    private final Once once = new Once();
    private final AnnotationConfigApplicationContext context =
        new AnnotationConfigApplicationContext();

    Node(String... profiles) {
      context.getEnvironment().setActiveProfiles(profiles);
      context.registerBean(ThreadPoolTaskScheduler.class, Node::scheduler);
      context.registerBean(JdbcClient.class, () -> database);
      context.registerBean(Everywhere.class, () -> everywhere);
      context.registerBean(Once.class, () -> once);
      context.register(House.class, Timers.class);
      context.refresh();
    }

    /// As in the program, no job runs any more when beans go.
    private static ThreadPoolTaskScheduler scheduler() {
      var scheduler = new ThreadPoolTaskScheduler();
      scheduler.setWaitForTasksToCompleteOnShutdown(true);
      scheduler.setAwaitTerminationSeconds(5);
      return scheduler;
    }

    @Override
    public void close() {
      context.close();
    }
  }

  @Test
  void oneRunsWhatIsDoneOnceAndTheOtherTakesOverWhenItGoes() {
    var one = new Node();
    one.once.runsAgain();
    try (var other = new Node()) {
      other.everywhere.runsAgain();
      one.everywhere.runsAgain();
      one.once.runsAgain();
      assertThat(other.once.runs).hasValue(0);
      one.close();
      int last = one.once.runs.get();
      // As soon as it asks again.
      await().atMost(Duration.ofSeconds(20)).until(() -> other.once.runs.get() > 3);
      assertThat(one.once.runs).hasValue(last);
      // Each has begun once; nothing that is done everywhere is ever taken over.
      assertThat(one.once.terms).hasValue(1);
      assertThat(other.once.terms).hasValue(1);
      assertThat(other.everywhere.terms).hasValue(0);
    }
  }

  @Test
  void aRecoveryDoesNothingByTheClock() {
    try (var recovery = new Node("recovery");
        var node = new Node()) {
      node.once.runsAgain();
      assertThat(recovery.everywhere.runs).hasValue(0);
      assertThat(recovery.once.runs).hasValue(0);
    }
  }
}

package id.bersinar.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.boot.health.contributor.Status;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

/// Neither health nor a stop waits for a database that says nothing.
@Timeout(30)
class HungDatabaseTest {

  private final HungDatabase hung = new HungDatabase();
  private final JdbcClient database = JdbcClient.create(hung);

  @AfterEach
  void close() {
    hung.close();
  }

  private static Duration timed(Runnable work) {
    long start = System.nanoTime();
    work.run();
    return Duration.ofNanos(System.nanoTime() - start);
  }

  @Test
  void healthAndMetricsAnswer() {
    var clock = Clock.systemUTC();
    var aside =
        new UpdatesAside(database, mock(HandledUpdates.class), new JdbcTransactionManager(), clock);
    var meters = new SimpleMeterRegistry();
    var health =
        new OutboxHealth(
            new OutboxFigures(new OutboxCounts(database, clock), aside, new SteadyTime()), meters);
    var took =
        timed(
            () -> {
              assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);
              for (int count = 0; count < 50; count++) {
                meters.getMeters().forEach(meter -> meter.measure().forEach(it -> it.getValue()));
              }
            });
    assertThat(took).isLessThan(Duration.ofSeconds(3));
    // Those who ask share one question.
    assertThat(hung.asked).hasValue(1);
  }

  @Test
  void theSenderStops() {
    var node = new SendingNode(database, 1, _ -> new Delivery.Sent(OptionalInt.empty())).start();
    while (hung.asked.get() == 0) {
      Thread.onSpinWait();
    }
    assertThat(timed(node::close)).isLessThan(Duration.ofSeconds(7));
  }
}

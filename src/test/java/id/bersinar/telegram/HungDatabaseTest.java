package id.bersinar.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.storage.Durability;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.mockito.Mockito;
import org.springframework.boot.health.contributor.Status;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

/// Neither health nor a stop waits for a database that says nothing.
@Timeout(30)
class HungDatabaseTest {

  private final HungDatabase hung = new HungDatabase();
  private final JdbcClient database = JdbcClient.create(hung);
  private final SteadyTime time = new SteadyTime();
  private final Bell bell = new Bell();
  private final StoredOutbox outbox = new StoredOutbox(database, bell, Clock.systemUTC());

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
        new UpdatesAside(
            database, new HandledUpdates(database, clock), new JdbcTransactionManager(), clock);
    var meters = new SimpleMeterRegistry();
    var health = new OutboxHealth(new OutboxFigures(outbox, aside, time), meters);
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
  void theSenderStops() throws IOException {
    try (var server = new BadServer((_, _) -> {});
        var api = new BotApi(server.settings())) {
      var vanishing = new VanishingMessages(database, Clock.systemUTC());
      var direct = new DirectQueue(new DeletableMessages(time), vanishing, bell, time);
      var pace = new Pace(time);
      var sender =
          new Sender(
              outbox,
              direct,
              vanishing,
              new Leadership(database, time),
              Mockito.mock(Durability.class),
              new Transmission(api),
              pace,
              new Outcomes(outbox, direct, pace, new Reachability(), _ -> {}),
              bell,
              new Heartbeats(),
              new SimpleMeterRegistry());
      sender.start();
      while (hung.asked.get() == 0) {
        Thread.onSpinWait();
      }
      assertThat(timed(() -> stop(sender))).isLessThan(Duration.ofSeconds(7));
    }
  }

  private static void stop(Sender sender) {
    try {
      sender.stop();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}

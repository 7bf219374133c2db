package id.bersinar.telegram.nodes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.bersinar.scenario.EachDatabase;
import id.bersinar.scenario.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A node that comes, stands still, and comes back.
@EachDatabase
class NodeLifeTest {

  private static final NodeSettings SETTINGS =
      new NodeSettings(
          "http://10.0.0.5:8080", "https://contoh.example/webhook", Duration.ofSeconds(3));

  private final JdbcClient database = JdbcClient.create(TestDatabase.migrated());
  private final CalmHome home = new CalmHome();
  private final NodeLife life = new NodeLife(SETTINGS, new NodeTable(database), home);

  private Instant lookAfter(long seconds) {
    life.look(Duration.ofSeconds(seconds));
    return since();
  }

  private Instant since() {
    return Objects.requireNonNull(life.fleet()).members().getFirst().since();
  }

  @Test
  void whoeverStoodStillForLongerThanItTakesToBeGoneComesAnew() {
    var came = lookAfter(0);
    assertThat(lookAfter(15)).isEqualTo(came);
    assertThat(lookAfter(16)).isAfter(came);
  }

  /// It may have been away for all, who then have to be the same as before.
  @Test
  void whoeverCouldNotReachTheDatabaseComesBackAsTheSame() {
    var came = lookAfter(0);
    database.sql("alter table node rename to node_elsewhere").update();
    lookAfter(3);
    database.sql("alter table node_elsewhere rename to node").update();
    assertThat(lookAfter(16)).isEqualTo(came);
  }

  @Test
  void itGoesOnLookingWhateverHappens() {
    var failing =
        new NodeTable(database) {
          @Override
          void clear(String url) {
            throw new LinkageError("contoh");
          }
        };
    var quick = new NodeSettings(SETTINGS.url(), SETTINGS.webhook(), Duration.ofMillis(20));
    var faulty = new NodeLife(quick, failing, home);
    faulty.start();
    try {
      await().until(() -> home.looks.get() > 2);
      assertThat(home.over).isFalse();
    } finally {
      faulty.stop();
    }
    await().until(() -> home.over);
  }
}

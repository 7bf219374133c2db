package id.bersinar.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.scenario.TestDatabase;
import java.time.Duration;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// Which of two nodes sends.
@Tag("database")
class LeadershipTest {

  private static final JdbcClient DATABASE;

  static {
    var settings = TestDatabase.settings();
    var source =
        new DriverManagerDataSource(
            settings.getOrDefault("spring.datasource.url", ""),
            settings.getOrDefault("spring.datasource.username", "sa"),
            settings.getOrDefault("spring.datasource.password", ""));
    Flyway.configure().dataSource(source).load().migrate();
    DATABASE = JdbcClient.create(source);
  }

  private final MovableTime time = new MovableTime();
  private final Leadership one = new Leadership(DATABASE, time);
  private final Leadership other = new Leadership(DATABASE, time);

  @BeforeEach
  void nobody() {
    DATABASE.sql("update outbox_sender set holder = null, held_until = current_timestamp").update();
  }

  /// What the database's clock being put back does to a lease.
  private void clockGoesBackADay() {
    DATABASE.sql("update outbox_sender set held_until = held_until + interval '1' day").update();
  }

  private void seconds(int seconds) {
    time.advance(Duration.ofSeconds(seconds));
  }

  @Test
  void oneSendsAndTheOtherWhenItHasGone() {
    assertThat(one.held()).isTrue();
    assertThat(other.held()).isFalse();
    one.release();
    seconds(2);
    assertThat(other.held()).isTrue();
  }

  @Test
  void aClockThatWasPutBackKeepsNobodyFromTakingOver() {
    assertThat(one.held()).isTrue();
    clockGoesBackADay();
    assertThat(other.held()).isFalse();
    seconds(5);
    assertThat(other.held()).isFalse();
    seconds(2);
    assertThat(other.held()).isTrue();
    assertThat(one.held()).isFalse();
  }

  @Test
  void whoGoesOnSendingIsLeftToIt() {
    assertThat(one.held()).isTrue();
    clockGoesBackADay();
    for (int round = 0; round < 10; round++) {
      assertThat(other.held()).isFalse();
      seconds(3);
      assertThat(one.held()).isTrue();
    }
  }
}

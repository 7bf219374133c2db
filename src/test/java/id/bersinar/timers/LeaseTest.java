package id.bersinar.timers;

import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.scenario.EachDatabase;
import id.bersinar.scenario.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Which of two nodes has it.
@EachDatabase
class LeaseTest {

  private final JdbcClient database = JdbcClient.create(TestDatabase.migrated(LeaseTest.class));
  private Instant now = Instant.EPOCH;
  private final Lease one = lease("outbox");
  private final Lease other = lease("outbox");

  private Lease lease(String name) {
    return new Lease(database, () -> now, name, Duration.ofSeconds(6));
  }

  @BeforeEach
  void nobody() {
    database.sql("update lease set holder = null, held_until = current_timestamp").update();
  }

  /// What the database's clock being put back does to a lease.
  private void clockGoesBackADay() {
    database.sql("update lease set held_until = held_until + interval '1' day").update();
  }

  private void seconds(int seconds) {
    now = now.plusSeconds(seconds);
  }

  @Test
  void oneHasItAndTheOtherWhenItHasGone() throws InterruptedException {
    assertThat(one.held()).isTrue();
    assertThat(other.held()).isFalse();
    one.handOver();
    seconds(2);
    assertThat(other.held()).isTrue();
  }

  @Test
  void whoNeverHadItHandsNothingOver() throws InterruptedException {
    assertThat(one.held()).isTrue();
    other.handOver();
    seconds(2);
    assertThat(other.held()).isFalse();
  }

  @Test
  void differentOnesAreHadByDifferentNodes() {
    assertThat(one.held()).isTrue();
    assertThat(lease("house").held()).isTrue();
  }

  @Test
  void whoDiesWithoutAWordIsFollowedWhenItsTimeIsOver() {
    assertThat(one.held()).isTrue();
    assertThat(other.held()).isFalse();
    database.sql("update lease set held_until = current_timestamp - interval '1' second").update();
    seconds(2);
    assertThat(other.held()).isTrue();
    assertThat(one.held()).isFalse();
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
  void whoGoesOnAskingKeepsIt() {
    assertThat(one.held()).isTrue();
    clockGoesBackADay();
    for (int round = 0; round < 10; round++) {
      assertThat(other.held()).isFalse();
      seconds(3);
      assertThat(one.held()).isTrue();
    }
  }
}

package id.bersinar.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What follows where buttons can't be taken from a message that asks no more.
class TidyingTest {

  private final MovableTime time = new MovableTime();
  private final TelegramSettings settings =
      new TelegramSettings("1:contoh", URI.create("http://127.0.0.1:1"), "", "", 30, 0);
  private final Pace pace = new Pace(settings, new PaidBroadcasts(settings), time);
  private final Outcomes outcomes =
      new Outcomes(
          mock(StoredOutbox.class),
          mock(SentRows.class),
          mock(DirectQueue.class),
          mock(CrowdNotices.class),
          pace,
          new SendingPauses(mock(JdbcClient.class), Clock.systemUTC(), pace, _ -> {}),
          new Reachability(),
          _ -> {});

  private void tried(long chat, Delivery delivery) {
    outcomes.note(new Job.Tidying(chat, 1), delivery);
  }

  @Test
  void nobodyWaitsForItWhereTelegramFails() {
    LongStream.rangeClosed(1, 9).forEach(it -> tried(it, new Delivery.Failed("no answer")));
    assertThat(pace.untilReady()).isZero();
    assertThat(pace.untilReady(1)).isZero();
  }

  @Test
  void whatTelegramSaysOfThePaceCounts() {
    tried(1, new Delivery.TooFast(Duration.ofSeconds(9)));
    assertThat(pace.untilReady(1)).isPositive();
  }
}

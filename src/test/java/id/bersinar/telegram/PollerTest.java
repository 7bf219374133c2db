package id.bersinar.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import id.bersinar.storage.Durability;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;

/// What is fetched, and what keeps other updates from being fetched.
class PollerTest {

  private static final int MOST_GIVEN = 100;

  private final BotApi api = mock(BotApi.class);
  private final Inbox inbox = mock(Inbox.class);
  private final Parking parking = mock(Parking.class);
  private final AtomicLong confirmed = new AtomicLong();
  private final AtomicLong newest = new AtomicLong();
  private final Poller poller =
      new Poller(
          api,
          inbox,
          parking,
          mock(Durability.class),
          mock(Reachability.class),
          mock(Heartbeats.class));

  @AfterEach
  void stop() {
    poller.stop();
  }

  private void gives(int updates) throws TelegramTrouble {
    when(api.updates(any(), any()))
        .thenAnswer(
            call -> {
              Long offset = call.getArgument(0);
              long first = offset == null ? 1 : offset;
              confirmed.set(first - 1);
              return new ArrayList<>(
                  LongStream.rangeClosed(first, Math.min(updates, first + MOST_GIVEN - 1))
                      .mapToObj(id -> new ReceivedUpdate(id, "{}"))
                      .toList());
            });
  }

  private void answers(OpenUpdate.Phase phase) {
    when(inbox.takePatiently(any()))
        .thenAnswer(
            call -> {
              ReceivedUpdate received = call.getArgument(0);
              newest.accumulateAndGet(received.id(), Math::max);
              var open = new OpenUpdate(received, received.id(), true);
              open.enters(phase);
              return open;
            });
  }

  private void starts() {
    poller.start();
    Thread.ofVirtual()
        .start(
            () -> {
              try {
                poller.run();
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            });
  }

  @Test
  void manyWhoseAnswersHaveNotLeftKeepNothingFromBeingFetched() throws TelegramTrouble {
    gives(500);
    answers(OpenUpdate.Phase.ANSWERED);
    starts();
    await().until(() -> newest.get() == 500);
    // As long as there is room they are held, so that they come again after a crash.
    await().during(Duration.ofMillis(300)).until(() -> confirmed.get() <= 450);
  }

  @Test
  void whileTelegramIsAwayItIsAskedEveryTwoSeconds() throws TelegramTrouble {
    var tries = new AtomicLong();
    when(api.updates(any(), any()))
        .thenAnswer(
            _ -> {
              tries.incrementAndGet();
              throw new TelegramTrouble(new TelegramApiException("away"));
            });
    starts();
    // At 0, 0.5, 1.5, 3.5, 5.5, 7.5 and 9.5 s; pauses that went on doubling would take half a
    // minute.
    await().atMost(Duration.ofSeconds(25)).until(() -> tries.get() >= 7);
  }

  @Test
  void whatIsBeingHandledIsNeverLetGo() throws TelegramTrouble {
    gives(500);
    answers(OpenUpdate.Phase.STORED);
    starts();
    await().until(() -> newest.get() == MOST_GIVEN);
    assertThat(confirmed.get()).isZero();
  }
}

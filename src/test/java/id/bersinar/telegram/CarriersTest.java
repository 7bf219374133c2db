package id.bersinar.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.bersinar.dialogue.Lane;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Which messages leave one after another, and how long one waits for another.
@Timeout(60)
class CarriersTest {

  private final List<String> told = new CopyOnWriteArrayList<>();
  private final CountDownLatch answer = new CountDownLatch(1);
  private Carriers carriers = carriers(1, 0);

  private static Carriers carriers(int messagesPerSecond, int paid) {
    var settings =
        new TelegramSettings(
            "1:contoh", URI.create("http://127.0.0.1:1"), "", "", messagesPerSecond, paid);
    return new Carriers(settings, new PaidBroadcasts(settings));
  }

  @AfterEach
  void end() {
    answer.countDown();
    carriers.close();
  }

  private void leave(int chat, Lane lane, Runnable way) {
    var head = new StoredOutbox.Head(chat, chat, lane.rank());
    carriers.carry(new Job.FromOutbox(head), way, chat);
  }

  private void waitsForItsAnswer() {
    told.add("pertama");
    try {
      answer.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /// One that isn't answered yet and nine more, the last of which may wait for seven seconds.
  private void ten(Lane lane) {
    leave(1, lane, this::waitsForItsAnswer);
    await().until(() -> told.size() == 1);
    IntStream.rangeClosed(2, 10).forEach(it -> leave(it, lane, () -> told.add("ke-" + it)));
  }

  @Test
  void remindersLeaveOneAfterAnother() {
    ten(Lane.REMINDER);
    await().during(Duration.ofMillis(100)).until(() -> !told.contains("ke-10"));
    answer.countDown();
    await().until(() -> told.size() == 10);
  }

  @Test
  void aBroadcastDoesNotWaitForALateAnswerOfTheOneBefore() {
    ten(Lane.BROADCAST);
    await().until(() -> told.contains("ke-2"));
  }

  @Test
  void whoeverHasAskedSomethingDoesNotWaitForReminders() {
    ten(Lane.REMINDER);
    leave(11, Lane.ANSWER, () -> told.add("jawaban"));
    await().until(() -> told.contains("jawaban"));
    assertThat(told).doesNotContain("ke-10");
  }

  @Test
  void paidBroadcastsLeaveTogether() {
    carriers = carriers(1, 1000);
    IntStream.range(0, 60).forEach(it -> leave(it, Lane.BROADCAST, this::waitsForItsAnswer));
    await().until(() -> told.size() == 60);
  }
}

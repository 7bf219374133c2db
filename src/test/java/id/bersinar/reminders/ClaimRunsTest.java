package id.bersinar.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.dialogue.gate.Outgoing;
import id.bersinar.people.Audience;
import id.bersinar.scenario.EachDatabase;
import id.bersinar.scenario.Gatehouse;
import java.time.LocalDateTime;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

@EachDatabase
class ClaimRunsTest extends RemindersTest {

  private static Gatehouse blocking(CountDownLatch begun, CountDownLatch goesOn) {
    return new Gatehouse() {
      @Override
      public void putting(Outgoing message) {
        begun.countDown();
        try {
          goesOn.await();
        } catch (InterruptedException e) {
          throw new IllegalStateException(e);
        }
      }
    };
  }

  /// What was put off is brought last, when all else has been looked for.
  @Test
  void whatIsDueWhileARunEndsIsBroughtByIt() throws Exception {
    makeFor(Audience.ME, LocalDateTime.parse("2030-11-21T09:00"), Recurrence.ONCE);
    makeFor(Audience.ME, LocalDateTime.parse("2030-11-21T11:00"), Recurrence.ONCE);
    goTo("2030-11-21T09:00");
    runs.run();
    hasan.taps("reminders.snooze-hour");
    goTo("2030-11-21T10:01");
    var begun = new CountDownLatch(1);
    var goesOn = new CountDownLatch(1);
    neighbourhood.through(blocking(begun, goesOn));
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var run = threads.submit(runs::run);
      begun.await();
      goTo("2030-11-21T11:00");
      // It comes back while the other stands still.
      runs.run();
      goesOn.countDown();
      run.get();
    }
    assertThat(count("reminder_delivery")).isEqualTo(2);
  }
}

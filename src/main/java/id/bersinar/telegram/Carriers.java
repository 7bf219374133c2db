package id.bersinar.telegram;

import id.bersinar.dialogue.Lane;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/// The threads on which messages leave. Reminders and broadcasts that aren't paid for leave one
/// after another, the next when the last is noted: what is on its way when the process is killed is
/// sent again. Who is late is waited for no longer than a turn, so that as many leave in a second.
@Component
class Carriers implements AutoCloseable {

  // To wait for Telegram on a thread of the system's costs the processor less than on a virtual
  // one, but more memory than there is for all that are on their way where broadcasts are paid for.
  private static final int MOST_THREADS = 64;

  // So that those who came late catch up.
  private static final Duration TURNS_OF_A_SECOND = Duration.ofMillis(800);

  private final BriefThreads threads = new BriefThreads("send-");
  private final Semaphore turn = new Semaphore(1, true);
  private final AtomicInteger waiting = new AtomicInteger();
  private final PaidBroadcasts paid;
  private final Duration longest;

  Carriers(TelegramSettings settings, PaidBroadcasts paid) {
    this.paid = paid;
    this.longest = TURNS_OF_A_SECOND.dividedBy(settings.messagesPerSecond());
  }

  /// @param way sends it and notes what came of it
  /// @param busy how many are on their way
  void carry(Job job, Runnable way, int busy) {
    var carrying = takesTurns(job) ? inTurn(way) : way;
    if (busy > MOST_THREADS) {
      Thread.ofVirtual().start(carrying);
    } else {
      threads.execute(carrying);
    }
  }

  private boolean takesTurns(Job job) {
    return job instanceof Job.FromOutbox
        && job.rank() >= Lane.REMINDER.rank()
        && !paid.pays(job.rank());
  }

  private Runnable inTurn(Runnable way) {
    var patience = longest.multipliedBy(waiting.incrementAndGet());
    return () -> {
      boolean alone = await(patience);
      waiting.decrementAndGet();
      try {
        way.run();
      } finally {
        if (alone) {
          turn.release();
        }
      }
    };
  }

  private boolean await(Duration patience) {
    try {
      return turn.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /// What is on its way goes on to its end.
  @Override
  public void close() {
    threads.close();
  }
}

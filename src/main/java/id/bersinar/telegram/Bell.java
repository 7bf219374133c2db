package id.bersinar.telegram;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.stereotype.Component;

/// Wakes the sender. Rings that come together are one.
@Component
class Bell {

  private final BlockingQueue<Boolean> rung = new ArrayBlockingQueue<>(1);

  private final AtomicBoolean news = new AtomicBoolean();

  /// There is something new to send.
  void ring() {
    news.set(true);
    wake();
  }

  /// There may be more to do, though nothing new to send.
  void wake() {
    var _ = rung.offer(true);
  }

  /// Whether there was something new since the last call.
  boolean takeNews() {
    return news.getAndSet(false);
  }

  /// Returns when it rings, or after that time.
  void await(Duration patience) throws InterruptedException {
    rung.poll(patience.toNanos(), TimeUnit.NANOSECONDS);
  }
}

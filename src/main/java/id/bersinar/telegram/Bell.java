package id.bersinar.telegram;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/// Tells the sender that there is something to send. Rings that come together are one.
@Component
class Bell {

  private final BlockingQueue<Boolean> rung = new ArrayBlockingQueue<>(1);

  void ring() {
    var _ = rung.offer(true);
  }

  /// Returns when it rings, or after that time.
  void await(Duration patience) throws InterruptedException {
    rung.poll(patience.toNanos(), TimeUnit.NANOSECONDS);
  }
}

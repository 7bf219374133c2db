package id.bersinar.tips.secrets;

import id.bersinar.timers.PeriodicJob;
import id.bersinar.timers.Timing;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.stereotype.Component;

/// Receipts that are stretched before anybody needs them, so that no sender waits for that while
/// others send too. They are in memory only, belong to nobody until a tip takes one, and go when
/// nobody has told a tip for a while.
@Component
public class FreshReceipts implements PeriodicJob {

  private static final int READY = 10;
  private static final Duration LIFE = Duration.ofMinutes(15);

  private final Stretching stretching;
  private final Clock clock;
  private final Queue<Fresh> ready = new ConcurrentLinkedQueue<>();
  private final AtomicBoolean making = new AtomicBoolean();
  private volatile Instant lastWanted = Instant.MIN;

  FreshReceipts(Stretching stretching, Clock clock) {
    this.stretching = stretching;
    this.clock = clock;
  }

  /// A receipt that was never given out.
  public record Fresh(Receipt receipt, ReceiptSecret secret) {
    @Override
    public String toString() {
      return "Fresh";
    }
  }

  /// Somebody begins to tell a tip and may want one soon.
  public void prepare() {
    lastWanted = clock.instant();
    if (ready.size() < READY && making.compareAndSet(false, true)) {
      Thread.ofVirtual().name("fresh-receipts").start(this::fill);
    }
  }

  private void fill() {
    try {
      while (ready.size() < READY) {
        ready.add(make());
      }
    } finally {
      making.set(false);
    }
  }

  private Fresh make() {
    var receipt = Receipt.fresh();
    return new Fresh(receipt, stretching.stretch(receipt));
  }

  /// One that nobody else gets.
  public Fresh take() {
    var one = ready.poll();
    prepare();
    return one == null ? make() : one;
  }

  @Override
  public Timing timing() {
    return Timing.onEveryNode(Duration.ofMinutes(1));
  }

  /// Takes out of memory what nobody wants.
  @Override
  public void run() {
    if (lastWanted.isBefore(clock.instant().minus(LIFE))) {
      ready.clear();
    }
  }
}

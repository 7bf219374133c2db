package id.bersinar.benchmark;

import java.time.Duration;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/// Who may do something next: nobody, a number of people at once (closed loop), or somebody at each
/// moment at which something is due, whatever became of what was done before (open loop).
final class Turns {

  private static final Duration LOOK = Duration.ofMillis(20);

  private final LinkedBlockingQueue<Turn> free = new LinkedBlockingQueue<>();
  private final Runnable wanted;
  private volatile Object phase = new Object();

  /// @param wanted called while somebody could do something and everybody is busy or reads
  Turns(Runnable wanted) {
    this.wanted = wanted;
  }

  /// A right to do one thing.
  ///
  /// @param due since when, by [System#nanoTime]; absent: since it is taken
  record Turn(Object phase, @Nullable Long due) {}

  /// Waits until somebody who has nothing else to do may do something.
  Turn take() throws InterruptedException {
    var turn = free.take();
    while (turn.phase != phase) {
      turn = free.take();
    }
    return turn;
  }

  /// It is done, and answered.
  void done(Turn turn) {
    if (turn.due == null && turn.phase == phase) {
      free.add(turn);
    }
  }

  /// Lets so many be at it at once.
  ///
  /// @param enough until when
  void closed(int atOnce, BooleanSupplier enough) throws InterruptedException {
    for (int i = 0; i < atOnce; i++) {
      free.add(new Turn(phase, null));
    }
    while (!enough.getAsBoolean()) {
      if (!free.isEmpty()) {
        wanted.run();
      }
      Thread.sleep(LOOK);
    }
    end();
  }

  /// Lets somebody begin that often, at even distances.
  void open(int perSecond, Duration duration) throws InterruptedException {
    long start = System.nanoTime();
    long count = perSecond * duration.toSeconds();
    for (long i = 0; i < count; i++) {
      long due = start + i * TimeUnit.SECONDS.toNanos(1) / perSecond;
      long ahead = due - System.nanoTime();
      if (ahead > 0) {
        TimeUnit.NANOSECONDS.sleep(ahead);
      }
      if (!free.isEmpty()) {
        wanted.run();
      }
      free.add(new Turn(phase, due));
    }
    while (!free.isEmpty()) {
      Thread.sleep(LOOK);
    }
    end();
  }

  private void end() {
    phase = new Object();
    free.clear();
  }
}

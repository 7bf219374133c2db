package id.bersinar.telegram;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// Threads of the system's for as much work as there is at once. One that is free takes the next
/// work, since making a thread costs the processor a good part of what an update does. None grows
/// old: the buffers that Java keeps for a thread hold what it has sent.
final class BriefThreads implements Executor, AutoCloseable {

  private static final Duration LIFE = Duration.ofSeconds(30);
  private static final Duration IDLE = Duration.ofSeconds(2);

  private final ThreadFactory factory;
  private final SynchronousQueue<Runnable> next = new SynchronousQueue<>();
  private volatile boolean closed;

  /// @param name how their names begin
  BriefThreads(String name) {
    factory = Thread.ofPlatform().daemon().name(name, 0).factory();
  }

  /// @throws RejectedExecutionException after [#close]
  @Override
  public void execute(Runnable work) {
    if (closed) {
      throw new RejectedExecutionException("the bot is stopping");
    }
    if (!next.offer(work)) {
      factory.newThread(() -> live(work)).start();
    }
  }

  private void live(Runnable first) {
    long end = System.nanoTime() + LIFE.toNanos();
    try {
      for (var work = first; work != null; work = following(end)) {
        work.run();
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private @Nullable Runnable following(long end) throws InterruptedException {
    long left = Math.min(IDLE.toNanos(), end - System.nanoTime());
    return left > 0 && !closed ? next.poll(left, TimeUnit.NANOSECONDS) : null;
  }

  /// What runs goes on to its end.
  @Override
  public void close() {
    closed = true;
  }
}

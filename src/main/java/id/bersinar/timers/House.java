package id.bersinar.timers;

import java.time.Duration;
import java.time.Instant;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Which node runs what is done by one in the house. It stays the same one as long as it lives, so
/// that a job may remember from run to run what it has done.
@Component
class House implements DisposableBean {

  private static final Duration LENGTH = Duration.ofSeconds(15);

  private final Lease lease;
  private volatile boolean left;
  private boolean mine;
  private int term;

  House(JdbcClient database) {
    lease = new Lease(database, () -> Instant.EPOCH.plusNanos(System.nanoTime()), "house", LENGTH);
  }

  /// How often the node has to ask, to stay the one.
  Duration renewal() {
    return lease.renewal();
  }

  /// Whether it is this node.
  synchronized boolean isMine() {
    boolean now = !left && lease.held();
    term += now && !mine ? 1 : 0;
    mine = now;
    return now;
  }

  /// How often it has become this node.
  synchronized int term() {
    return term;
  }

  @Override
  public void destroy() throws InterruptedException {
    left = true;
    lease.handOver();
  }
}

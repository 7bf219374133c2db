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

  House(JdbcClient database) {
    lease = new Lease(database, () -> Instant.EPOCH.plusNanos(System.nanoTime()), "house", LENGTH);
  }

  /// How often the node has to ask, to stay the one.
  Duration renewal() {
    return lease.renewal();
  }

  /// Whether it is this node.
  boolean isMine() {
    return !left && lease.held();
  }

  @Override
  public void destroy() throws InterruptedException {
    left = true;
    lease.handOver();
  }
}

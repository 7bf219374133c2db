package id.bersinar.telegram;

import java.sql.Connection;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.datasource.AbstractDataSource;

/// A database that says nothing, until it is closed.
final class HungDatabase extends AbstractDataSource implements AutoCloseable {

  private final CountDownLatch closed = new CountDownLatch(1);
  final AtomicInteger asked = new AtomicInteger();

  @Override
  public Connection getConnection() {
    asked.incrementAndGet();
    try {
      closed.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    throw new IllegalStateException("closed");
  }

  @Override
  public Connection getConnection(String user, String password) {
    return getConnection();
  }

  @Override
  public void close() {
    closed.countDown();
  }
}

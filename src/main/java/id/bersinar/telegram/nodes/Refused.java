package id.bersinar.telegram.nodes;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Tells of requests that were refused, without what they said and not more often than somebody
/// reads it.
final class Refused {

  private static final Logger log = LoggerFactory.getLogger(Refused.class);
  private static final long MINUTE = Duration.ofMinutes(1).toNanos();

  private final AtomicLong next = new AtomicLong(System.nanoTime());

  void tell(String why) {
    long now = System.nanoTime();
    long due = next.get();
    if (now - due >= 0 && next.compareAndSet(due, now + MINUTE)) {
      log.warn("What claims to come from another node was refused: it {}", why);
    }
  }
}

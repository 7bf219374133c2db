package id.bersinar.reminders;

import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/// Brings what is due in one run at a time on this node. Who asks while one is under way doesn't
/// wait: that run looks once more. A trigger and the sweep at once would be in each other's way.
@Component
class ClaimRuns {

  private final Claims claims;
  private final AtomicInteger asked = new AtomicInteger();

  ClaimRuns(Claims claims) {
    this.claims = claims;
  }

  /// What is due when it is called is brought, here or by the run that is under way. Where that
  /// fails, the next one brings it.
  void run() {
    if (asked.getAndIncrement() > 0) {
      return;
    }
    boolean done = false;
    try {
      while (!done) {
        int heard = asked.get();
        claims.run();
        done = asked.compareAndSet(heard, 0);
      }
    } finally {
      if (!done) {
        asked.set(0);
      }
    }
  }
}

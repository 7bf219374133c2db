package id.bersinar.telegram;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/// Time that passes evenly while the clock on the wall is put forward or back: for waits, and for
/// what lives in memory only. Its moments mean nothing to another process.
@Component
class SteadyTime implements TimeMeter {

  @Override
  public long currentTimeNanos() {
    return System.nanoTime();
  }

  @Override
  public boolean isWallClockBased() {
    return false;
  }

  Instant now() {
    return Instant.EPOCH.plusNanos(currentTimeNanos());
  }

  /// How long until that moment; zero: it has come.
  Duration until(Instant moment) {
    var wait = Duration.between(now(), moment);
    return wait.isNegative() ? Duration.ZERO : wait;
  }
}

package id.bersinar.tips.secrets;

import java.time.Clock;
import java.time.Duration;

/// Whether so much goes on that one account may be doing too much of it. Before that nobody needs
/// to be known, so memory doesn't tell who has done it.
public final class Bustle {

  private final Clock clock;
  private final int most;
  private long hour;
  private int count;

  /// @param most how much one account may do in an hour, at least
  public Bustle(Clock clock, int most) {
    this.clock = clock;
    this.most = most;
  }

  /// Somebody does it.
  ///
  /// @return whether who does has to be counted
  public synchronized boolean began() {
    long now = clock.millis() / Duration.ofHours(1).toMillis();
    if (now != hour) {
      hour = now;
      count = 0;
    }
    return ++count > most;
  }
}

package id.bersinar.tips.record;

import id.bersinar.area.WallClock;
import id.bersinar.timers.PeriodicJob;
import id.bersinar.timers.Timing;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Shreds tips in which nobody has said anything for a long time.
@Component
class Retention implements PeriodicJob {

  private final Tips tips;
  private final Shredding shredding;
  private final KeptReceipts receipts;
  private final WallClock wallClock;
  private final int days;

  Retention(
      Tips tips,
      Shredding shredding,
      KeptReceipts receipts,
      WallClock wallClock,
      RetentionSettings settings) {
    this.tips = tips;
    this.shredding = shredding;
    this.receipts = receipts;
    this.wallClock = wallClock;
    this.days = settings.keepDays();
  }

  @Override
  public Timing timing() {
    return Timing.onOneNode(Duration.ofDays(1)).startingAfter(Duration.ofHours(1));
  }

  @Override
  @Transactional
  public void run() {
    // Telegram brings a tap again for 24 hours (Bot API, "Getting updates").
    receipts.forgetBefore(wallClock.today().minusDays(1));
    tips.silentSince(wallClock.today().minusDays(days)).stream()
        // Somebody may be changing it.
        .flatMap(it -> tips.lock(it.getId()).stream())
        .forEach(shredding::shred);
  }
}

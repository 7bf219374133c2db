package id.bersinar.tips.record;

import id.bersinar.area.WallClock;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Shreds tips in which nobody has said anything for a long time.
@Component
class Retention {

  private final Tips tips;
  private final WaitingRoom waitingRoom;
  private final Shredding shredding;
  private final ShredKeys shredKeys;
  private final KeptReceipts receipts;
  private final WallClock wallClock;
  private final int days;

  Retention(
      Tips tips,
      WaitingRoom waitingRoom,
      Shredding shredding,
      ShredKeys shredKeys,
      KeptReceipts receipts,
      WallClock wallClock,
      RetentionSettings settings) {
    this.tips = tips;
    this.waitingRoom = waitingRoom;
    this.shredding = shredding;
    this.shredKeys = shredKeys;
    this.receipts = receipts;
    this.wallClock = wallClock;
    this.days = settings.keepDays();
  }

  @Scheduled(fixedDelay = 24, initialDelay = 1, timeUnit = TimeUnit.HOURS)
  @Transactional
  public void sweep() {
    // Telegram brings a tap again for 24 hours (Bot API, "Getting updates").
    receipts.forgetBefore(wallClock.today().minusDays(1));
    tips.silentSince(wallClock.today().minusDays(days)).forEach(shredding::shred);
    shredKeys.tidy(ShredKeys.used(tips, waitingRoom));
  }
}

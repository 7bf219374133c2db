package id.bersinar.telegram;

import id.bersinar.storage.Durability;
import id.bersinar.telegram.OpenUpdate.Phase;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/// Lets others not wait for an update whose handling takes long. Telegram gives no more than 100
/// updates beyond the last that it was told is done with, so one that hangs would stop everybody.
@Component
class Parking {

  private static final Logger log = LoggerFactory.getLogger(Parking.class);
  private static final int MOST_STARTS = 2;

  private static final Duration LONG_IN_MEMORY = Duration.ofMinutes(1);
  private static final int CROWDED = 80;

  private final ParkedUpdates parked;
  private final OpenUpdates open;
  private final UpdatesAside aside;
  private final Inbox inbox;
  private final Durability durability;
  private final Duration patience;

  /// @param patience after which an update is parked
  Parking(
      ParkedUpdates parked,
      OpenUpdates open,
      UpdatesAside aside,
      Inbox inbox,
      Durability durability,
      @Value("${bersinar.parking.patience:30s}") Duration patience) {
    this.parked = parked;
    this.open = open;
    this.aside = aside;
    this.inbox = inbox;
    this.durability = durability;
    this.patience = patience;
  }

  /// Whether Telegram may be told that the update has been taken, though it is still open.
  ///
  /// @param others how many have come since the last that was done with
  boolean takes(OpenUpdate it, int others) {
    return it.isParked() || park(it) || others >= CROWDED && mayGo(it);
  }

  /// What must not be written anywhere, or can't be told from it, stays in memory alone.
  private boolean mayGo(OpenUpdate it) {
    return switch (it.phase()) {
      case QUEUED -> open.anyParkedOf(it.chat());
      case IN_MEMORY, ANSWERED -> it.age().compareTo(LONG_IN_MEMORY) > 0;
      case STORED, AWAITING_DATABASE -> false;
    };
  }

  private boolean park(OpenUpdate it) {
    if (it.phase() != Phase.STORED || it.running().compareTo(patience) < 0) {
      return false;
    }
    try {
      parked.add(it.update(), it.chat());
      durability.flush();
    } catch (DataAccessException | TransactionException e) {
      return false;
    }
    log.warn("Update {} takes long; others go on", it.update().id());
    removeWhenDone(it);
    return true;
  }

  private void removeWhenDone(OpenUpdate it) {
    it.park();
    var _ = it.done().thenRun(() -> parked.remove(it.update()));
  }

  /// Takes what was parked when the program ended. What has hung again and again is set aside.
  void resume() {
    for (var it : parked.all()) {
      if (it.starts() >= MOST_STARTS) {
        log.error("Update {} is set aside: it hangs", it.update().id());
        aside.add(it.update(), it.chat(), "hangs", () -> {});
        parked.remove(it.update());
      } else {
        parked.takenAgain(it.update());
        removeWhenDone(inbox.takePatiently(it.update()));
      }
    }
  }
}

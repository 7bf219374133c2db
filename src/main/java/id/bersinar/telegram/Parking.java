package id.bersinar.telegram;

import id.bersinar.storage.Durability;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/// Lets others not wait for an update whose handling takes long. Telegram gives no more than 100
/// updates beyond the last that it was told is done with, so one that hangs would stop everybody.
@Component
class Parking {

  private static final Logger log = LoggerFactory.getLogger(Parking.class);
  private static final Duration BETWEEN_TRIES = Duration.ofSeconds(5);

  private static final Duration LONG_IN_MEMORY = Duration.ofMinutes(1);
  private static final int CROWDED = 80;

  private final ParkedUpdates parked;
  private final OpenUpdates open;
  private final Durability durability;
  private final Duration patience;
  private volatile long nextTry = System.nanoTime();

  Parking(ParkedUpdates parked, OpenUpdates open, Durability durability, Patience patience) {
    this.parked = parked;
    this.open = open;
    this.durability = durability;
    this.patience = patience.parking().patience();
  }

  /// Whether Telegram may be told that the update has been taken, though it is still open.
  ///
  /// @param others how many have come since the last that was done with
  boolean takes(OpenUpdate it, int others) {
    return it.isParked() || park(it) || (others >= CROWDED && mayGo(it));
  }

  /// What must not be written down stays in memory alone.
  private boolean mayGo(OpenUpdate it) {
    return switch (it.phase()) {
      case QUEUED -> open.anyParkedOf(it.chat());
      case STORED, BEGUN, IN_MEMORY, ANSWERED -> it.age().compareTo(LONG_IN_MEMORY) > 0;
      case AWAITING_DATABASE -> false;
    };
  }

  private boolean park(OpenUpdate it) {
    if (!mayBeWritten(it) || System.nanoTime() - nextTry < 0) {
      return false;
    }
    try {
      parked.add(it.update(), it.chat());
      durability.flush();
    } catch (DataAccessException | TransactionException e) {
      // The database is away for others too.
      nextTry = System.nanoTime() + BETWEEN_TRIES.toNanos();
      return false;
    }
    log.warn("Update {} takes long; others go on", it.update().id());
    removeWhenDone(it);
    return true;
  }

  private boolean mayBeWritten(OpenUpdate it) {
    return !it.isOffDisk()
        && switch (it.phase()) {
          case STORED -> it.running().compareTo(patience) >= 0;
          // Such as where one table alone is away. Until then nobody knows whether the person has
          // agreed to anything being written down.
          case AWAITING_DATABASE -> it.isForDisk() && it.age().compareTo(patience) >= 0;
          case QUEUED -> open.anyParkedOf(it.chat());
          case BEGUN, IN_MEMORY, ANSWERED -> false;
        };
  }

  void removeWhenDone(OpenUpdate it) {
    it.park();
    var _ = it.done().thenRun(() -> parked.remove(it.update()));
  }
}

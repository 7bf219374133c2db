package id.bersinar.tips.record;

import java.util.List;
import org.springframework.stereotype.Component;

/// Takes tips away for good: in every backup of the database too, as nothing opens them without the
/// key that is destroyed here.
@Component
public class Shredding {

  private final ShredKeys keys;
  private final Tips tips;
  private final WaitingRoom waitingRoom;

  Shredding(ShredKeys keys, Tips tips, WaitingRoom waitingRoom) {
    this.keys = keys;
    this.tips = tips;
    this.waitingRoom = waitingRoom;
  }

  /// Within the running transaction. The key goes first: if the rows stay by a crash, they say
  /// nothing any more and go another time.
  public void shred(Tip tip) {
    keys.destroy(tip.shredKey());
    waitingRoom.lock(tip.lookup()).forEach(waitingRoom::delete);
    tips.delete(tip);
  }

  /// As [#shred], because its sender wants so: its key goes within the hour, or the times in the
  /// store would tell when that was.
  ///
  /// @param waiting what waits to be added to it, locked
  public void withdraw(Tip tip, List<WaitingRoom.Waiting> waiting) {
    keys.destroyLater(tip.shredKey());
    waiting.forEach(waitingRoom::delete);
    tips.delete(tip);
  }

  /// As above, for what still waits.
  public void withdraw(List<WaitingRoom.Waiting> waiting) {
    for (var item : waiting) {
      if (item.arrival() instanceof Arrival.NewTip tip) {
        keys.destroyLater(tip.shredKey());
      }
      waitingRoom.delete(item);
    }
  }
}

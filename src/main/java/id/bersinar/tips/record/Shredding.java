package id.bersinar.tips.record;

import java.util.List;
import org.springframework.stereotype.Component;

/// Takes tips away for good: in every backup of the database too, as nothing opens them without the
/// key that is destroyed here.
@Component
public class Shredding {

  private final ShredKeys keys;
  private final Tips tips;
  private final WaitingArrivals waitingArrivals;

  Shredding(ShredKeys keys, Tips tips, WaitingArrivals waitingArrivals) {
    this.keys = keys;
    this.tips = tips;
    this.waitingArrivals = waitingArrivals;
  }

  /// Within the running transaction. The key goes first: if the rows stay by a crash, they say
  /// nothing any more and go another time.
  public void shred(Tip tip) {
    keys.destroy(tip.shredKey());
    delete(tip);
  }

  /// As [#shred], because its sender wants so: its key goes within the hour, or the times in the
  /// store would tell when that was.
  public void withdraw(Tip tip) {
    keys.destroyLater(tip.shredKey());
    delete(tip);
  }

  /// As [#withdraw(Tip)], for one that still waits.
  public void withdraw(List<WaitingArrival> waiting) {
    for (var item : waiting) {
      var key = item.shredKey();
      if (key != null) {
        keys.destroyLater(key);
      }
      waitingArrivals.delete(item);
    }
  }

  private void delete(Tip tip) {
    waitingArrivals.findByLookup(tip.lookup()).forEach(waitingArrivals::delete);
    tips.delete(tip);
  }
}

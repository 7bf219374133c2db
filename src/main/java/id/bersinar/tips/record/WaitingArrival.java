package id.bersinar.tips.record;

import id.bersinar.storage.Identified;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something handed in that waits for its slot.
@Entity
@Table(name = "tip_waiting")
public class WaitingArrival extends Identified {

  private String lookup;
  private @Nullable UUID shredKey;
  private boolean urgent;
  private byte[] item;

  @SuppressWarnings("NullAway.Init")
  protected WaitingArrival() {}

  /// @param lookup by which its receipt finds it
  /// @param shredKey the tip's, if this is a tip
  /// @param item an [Arrival] as JSON
  public WaitingArrival(String lookup, @Nullable UUID shredKey, boolean urgent, byte[] item) {
    super(UUID.randomUUID());
    this.lookup = lookup;
    this.shredKey = shredKey;
    this.urgent = urgent;
    this.item = item.clone();
  }

  String lookup() {
    return lookup;
  }

  @Nullable UUID shredKey() {
    return shredKey;
  }

  public boolean isUrgent() {
    return urgent;
  }

  public byte[] item() {
    return item.clone();
  }
}

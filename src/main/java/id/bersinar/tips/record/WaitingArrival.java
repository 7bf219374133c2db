package id.bersinar.tips.record;

import id.bersinar.storage.Identified;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something handed in that waits for its slot.
@Entity
@Table(name = "tip_waiting")
class WaitingArrival extends Identified {

  private String lookup;
  private boolean urgent;
  // Null where it came before there were such keys.
  private @Nullable UUID slotKey;
  private byte[] item;

  @SuppressWarnings("NullAway.Init")
  protected WaitingArrival() {}

  /// @param lookup by which its receipt finds it as long as the slot's key is there
  /// @param slotKey the name of the key that opens it
  /// @param item what it is, sealed with that key
  WaitingArrival(UUID id, String lookup, boolean urgent, UUID slotKey, byte[] item) {
    super(id);
    this.lookup = lookup;
    this.urgent = urgent;
    this.slotKey = slotKey;
    this.item = item.clone();
  }

  boolean isUrgent() {
    return urgent;
  }

  @Nullable UUID slotKey() {
    return slotKey;
  }

  byte[] item() {
    return item.clone();
  }
}

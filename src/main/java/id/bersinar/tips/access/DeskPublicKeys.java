package id.bersinar.tips.access;

import id.bersinar.area.AreaDesk;
import id.bersinar.tips.record.Tip;
import java.util.Optional;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/// For which keys desks' tips are sealed. It is all that the sender's side sees of this room.
@NamedInterface("public-keys")
@Component
public class DeskPublicKeys {

  private final Vouchers vouchers;
  private final DeskKeys deskKeys;

  DeskPublicKeys(Vouchers vouchers, DeskKeys deskKeys) {
    this.deskKeys = deskKeys;
    this.vouchers = vouchers;
  }

  /// The key for which the desk's tips are sealed now; absent where no officer there could open
  /// them, and never one that somebody else has put into the database.
  public Optional<DeskPublicKey> inUse(AreaDesk desk) {
    return vouchers.inUse(desk).map(DeskKey::publicHalf);
  }

  /// Whether some officer could open the tip.
  public boolean canBeOpened(Tip tip) {
    return deskKeys.shared().stream().anyMatch(it -> tip.isSealedFor(it.toString()));
  }
}

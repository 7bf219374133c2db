package id.bersinar.tips.access;

import id.bersinar.area.AreaDesk;
import id.bersinar.storage.OncePerTransaction;
import id.bersinar.tips.record.Tip;
import id.bersinar.tips.record.TipId;
import id.bersinar.tips.record.Tips;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Officers who stay at their desk until the running transaction ends. They are held before tips
/// are: so does whoever dismisses one and then releases the tips.
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class HeldOfficers {

  private final OfficerKeys keys;
  private final Tips tips;
  private final OncePerTransaction<Officer, Boolean> held;
  private final OncePerTransaction<OfficersTip, Optional<Tip>> heldWithTip;

  HeldOfficers(OfficerKeys keys, Tips tips) {
    this.keys = keys;
    this.tips = tips;
    this.held = new OncePerTransaction<>(it -> lock(it.desk(), Set.of(it.id())));
    this.heldWithTip = new OncePerTransaction<>(this::lock);
  }

  private record OfficersTip(Officer officer, TipId tip) {}

  /// Holds the officer.
  ///
  /// @return false where the officer has left the desk
  public boolean hold(Officer officer) {
    return held.get(officer);
  }

  /// Holds two of one desk. Of two who hold each other nobody waits for the other.
  ///
  /// @return false where one of them has left the desk
  public boolean hold(Officer officer, Officer colleague) {
    return lock(officer.desk(), Set.of(officer.id(), colleague.id()));
  }

  private boolean lock(AreaDesk desk, Set<UUID> officers) {
    return keys.lock(officers, desk).size() == officers.size();
  }

  /// Holds the officer and then the tip, once nobody else changes it; absent where the officer has
  /// left the desk or the tip is gone.
  public Optional<Tip> hold(Officer officer, TipId tip) {
    return heldWithTip.get(new OfficersTip(officer, tip));
  }

  private Optional<Tip> lock(OfficersTip both) {
    var officer = both.officer();
    tips.detach(both.tip().value());
    return keys.lockWithTip(both.tip().value(), officer.id(), officer.desk())
        .map(it -> it.get("tip", Tip.class));
  }

  /// Somebody has come to the desk or left it within the running transaction.
  void forget() {
    held.forget();
    heldWithTip.forget();
  }
}

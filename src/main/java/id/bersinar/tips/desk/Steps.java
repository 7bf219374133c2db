package id.bersinar.tips.desk;

import id.bersinar.tips.access.AuditEvent;
import id.bersinar.tips.access.AuditTrail;
import id.bersinar.tips.access.HeldOfficers;
import id.bersinar.tips.access.Officer;
import id.bersinar.tips.access.Officers;
import id.bersinar.tips.access.OfficersWithAccess;
import id.bersinar.tips.record.Tip;
import id.bersinar.tips.record.TipId;
import id.bersinar.tips.record.Tips;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Officers' steps with tips: taken under the tip's lock and recorded, or not taken.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Steps {

  private final Tips tips;
  private final HeldOfficers held;
  private final OfficersWithAccess withAccess;
  private final Officers officers;
  private final InHand inHand;
  private final AuditTrail audit;

  Steps(
      Tips tips,
      HeldOfficers held,
      OfficersWithAccess withAccess,
      Officers officers,
      InHand inHand,
      AuditTrail audit) {
    this.tips = tips;
    this.held = held;
    this.withAccess = withAccess;
    this.officers = officers;
    this.inHand = inHand;
    this.audit = audit;
  }

  /// Takes a step, unless the tip's state forbids it.
  public boolean take(
      TipId id, Officer officer, AuditEvent event, Predicate<Tip> allowed, Consumer<Tip> change) {
    var tip = lock(id, officer).filter(allowed);
    tip.ifPresent(
        it -> {
          change.accept(it);
          inHand.forget();
          audit.record(officer, event, id);
        });
    return tip.isPresent();
  }

  /// Puts what nobody has into the officer's hands, by one statement: of two officers who tap at
  /// once the second finds it claimed.
  public boolean claim(TipId id, Officer officer, Consumer<Tip> change) {
    tips.detach(id.value());
    if (!held.hold(officer)
        || !withAccess.include(officer)
        || tips.claim(id.value(), officer.id(), officer.desk()) == 0) {
      return false;
    }
    inHand.forget();
    inHand.of(officer).stream().filter(it -> it.id().equals(id)).forEach(change);
    audit.record(officer, AuditEvent.CLAIMED, id);
    return true;
  }

  /// The desk's tip, once nobody else changes it. As for all steps, the officer may have lost
  /// access since the door, and is held first.
  public Optional<Tip> lock(TipId id, Officer officer) {
    return held.hold(officer, id)
        .filter(_ -> withAccess.include(officer))
        .filter(it -> officers.deskOf(it).equals(officer.desk()));
  }
}

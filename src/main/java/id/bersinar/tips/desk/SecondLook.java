package id.bersinar.tips.desk;

import id.bersinar.tips.access.AuditEvent;
import id.bersinar.tips.access.AuditTrail;
import id.bersinar.tips.access.Officer;
import id.bersinar.tips.alerts.TipNotices;
import id.bersinar.tips.record.Tip;
import id.bersinar.tips.record.TipId;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// That something is no tip takes two officers of its desk, both of whom have read it. It says
/// nothing of whoever has sent it and costs them nothing.
@Service
class SecondLook {

  private final Steps steps;
  private final TipNotices notices;
  private final AuditTrail audit;

  SecondLook(Steps steps, TipNotices notices, AuditTrail audit) {
    this.steps = steps;
    this.notices = notices;
    this.audit = audit;
  }

  /// The first one takes it for none. Nobody has it in hand then, and colleagues are asked to read
  /// it.
  @Transactional
  public boolean propose(TipId tip, Officer officer) {
    boolean proposed =
        steps.take(
            tip,
            officer,
            AuditEvent.PROPOSED_SPAM,
            hasRead(officer)
                .and(
                    it ->
                        it.isInHandsOf(officer.id())
                            || (it.state() == Tip.State.NEW && it.spamBy().isEmpty())),
            it -> it.proposeSpam(officer.id()));
    if (proposed) {
      notices.askSecondOfficer(officer);
    }
    return proposed;
  }

  /// The second one agrees, which closes it.
  @Transactional
  public boolean confirm(TipId tip, Officer officer) {
    return steps.take(
        tip,
        officer,
        AuditEvent.MARKED_SPAM,
        hasRead(officer)
            .and(it -> it.state() == Tip.State.NEW)
            .and(it -> it.spamBy().filter(by -> !by.equals(officer.id())).isPresent()),
        it -> {
          it.claim(officer.id());
          it.close(Tip.Outcome.SPAM);
        });
  }

  private Predicate<Tip> hasRead(Officer officer) {
    return it -> audit.hasRead(officer, it.id());
  }
}

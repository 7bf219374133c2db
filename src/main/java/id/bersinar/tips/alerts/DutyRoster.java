package id.bersinar.tips.alerts;

import id.bersinar.area.AreaDesk;
import id.bersinar.area.Position;
import id.bersinar.area.WallClock;
import id.bersinar.escalation.DutyShifts;
import id.bersinar.escalation.Shift;
import id.bersinar.tips.access.AccessLost;
import id.bersinar.tips.access.Officer;
import id.bersinar.tips.access.OfficersWithAccess;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Who is on duty when, so that others aren't woken. Whoever has chosen no shifts always is; only
/// [OfficersWithAccess] are.
@Component
public class DutyRoster {

  private final Duties duties;
  private final OfficersWithAccess withAccess;
  private final WallClock wallClock;

  DutyRoster(Duties duties, OfficersWithAccess withAccess, WallClock wallClock) {
    this.duties = duties;
    this.withAccess = withAccess;
    this.wallClock = wallClock;
  }

  /// The officer's shifts; none for whoever always is on duty.
  @Transactional(readOnly = true)
  public Set<Shift.Slot> of(UUID officer) {
    return shiftsOf(officer).chosen();
  }

  private DutyShifts shiftsOf(UUID officer) {
    return duties.findById(officer).map(Duty::shifts).orElse(DutyShifts.ALWAYS);
  }

  /// Takes the officer off that shift, or puts him on it.
  @Transactional
  public void toggle(Officer officer, Shift.Slot slot) {
    var chosen = shiftsOf(officer.id()).toggled(slot);
    if (chosen.isAlways()) {
      clear(officer.id());
    } else {
      duties
          .findById(officer.id())
          .ifPresentOrElse(
              it -> it.choose(chosen), () -> duties.save(new Duty(officer.id(), chosen)));
    }
  }

  /// Puts the officer on duty always.
  @Transactional
  public void clear(UUID officer) {
    duties.deleteById(officer);
  }

  /// Whoever can open nothing any more has no shifts.
  @EventListener
  @Transactional
  public void onAccessLost(AccessLost event) {
    clear(event.officer());
  }

  boolean isOnDuty(UUID officer) {
    return isOnDuty(officer, now());
  }

  private Shift.Slot now() {
    return Shift.at(wallClock.now().toLocalDateTime());
  }

  private boolean isOnDuty(UUID officer, Shift.Slot slot) {
    return shiftsOf(officer).covers(slot);
  }

  private List<Officer> onDuty(List<Officer> some) {
    var now = now();
    return some.stream().filter(it -> isOnDuty(it.id(), now)).toList();
  }

  /// Whom something new at the desk is told: the officers on duty; where nobody is, all officers,
  /// and where there are none but their superiors, those.
  @Transactional(readOnly = true)
  public Set<UUID> toWake(AreaDesk desk) {
    var front = withAccess.at(desk, Position.OFFICER);
    var all = front.isEmpty() ? withAccess.at(desk) : front;
    var onDuty = onDuty(all);
    return (onDuty.isEmpty() ? all : onDuty).stream().map(Officer::id).collect(Collectors.toSet());
  }

  /// Who of the desk is on duty now.
  @Transactional(readOnly = true)
  public List<Officer> onDuty(AreaDesk desk) {
    return onDuty(withAccess.at(desk));
  }
}

package id.bersinar.tips.alerts;

import id.bersinar.escalation.DutyShifts;
import id.bersinar.storage.Identified;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/// In which shifts of the week an officer is on duty; named as the officer is.
@Entity
@Table(name = "officer_duty")
class Duty extends Identified {

  private int shifts;

  @SuppressWarnings("NullAway.Init")
  protected Duty() {}

  Duty(UUID officer, DutyShifts shifts) {
    super(officer);
    this.shifts = shifts.bits();
  }

  DutyShifts shifts() {
    return new DutyShifts(shifts);
  }

  void choose(DutyShifts chosen) {
    shifts = chosen.bits();
  }
}

package id.bersinar.tips;

import id.bersinar.storage.Identified;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/// In which shifts of the week an officer is on duty; named as the officer is.
@Entity
@Table(name = "officer_duty")
class Duty extends Identified {

  // A bit for each slot of the week, by its place.
  private int shifts;

  @SuppressWarnings("NullAway.Init")
  protected Duty() {}

  /// In none yet.
  Duty(UUID officer) {
    super(officer);
  }

  boolean includes(Shift.Slot slot) {
    return (shifts & 1 << slot.place()) != 0;
  }

  /// On duty then, or not any more.
  void toggle(Shift.Slot slot) {
    shifts ^= 1 << slot.place();
  }

  int count() {
    return Integer.bitCount(shifts);
  }
}

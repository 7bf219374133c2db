package id.bersinar.escalation;

import java.util.Set;
import java.util.stream.Collectors;

/// The shifts of the week in which somebody is on duty. Whoever has chosen none always is.
///
/// @param bits one for each slot of the week, by its place; as it can be stored
public record DutyShifts(int bits) {

  /// Whenever.
  public static final DutyShifts ALWAYS = new DutyShifts(0);

  /// Whether no shifts were chosen.
  public boolean isAlways() {
    return bits == 0;
  }

  /// Whether that is a time of duty.
  public boolean covers(Shift.Slot slot) {
    return isAlways() || isChosen(slot);
  }

  /// The shifts that were chosen; none for whoever always is on duty.
  public Set<Shift.Slot> chosen() {
    return Shift.week().stream().filter(this::isChosen).collect(Collectors.toSet());
  }

  /// With that shift, or without it where it was chosen before.
  public DutyShifts toggled(Shift.Slot slot) {
    return new DutyShifts(bits ^ bit(slot));
  }

  private boolean isChosen(Shift.Slot slot) {
    return (bits & bit(slot)) != 0;
  }

  private static int bit(Shift.Slot slot) {
    return 1 << slot.place();
  }
}

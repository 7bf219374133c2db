package id.bersinar.area;

import java.time.LocalDate;
import java.util.Set;

/// Other holidays are known now, on this node. What was planned by those before may have to move.
///
/// @param days that have become a holiday, or are none any more, or another one
public record HolidaysChanged(Set<LocalDate> days) {
  public HolidaysChanged {
    days = Set.copyOf(days);
  }
}

package id.bersinar.calendar;

import java.time.LocalDate;

/// A day on which offices are closed.
///
/// @param decree that sets it, such as the joint decree of three ministers; empty where unknown
/// @param estimated whether it is computed, and no decree has set it yet
public record Holiday(LocalDate date, String name, Kind kind, String decree, boolean estimated) {

  /// Who has set it.
  public enum Kind {
    NATIONAL,
    /// "Cuti bersama", which goes with a national holiday.
    JOINT_LEAVE,
    /// Of one place only.
    LOCAL
  }
}

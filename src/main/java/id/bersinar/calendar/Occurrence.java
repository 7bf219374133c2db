package id.bersinar.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/// One time of a series, by the clock on the wall.
///
/// @param moved where a holiday moved it
public record Occurrence(LocalDateTime at, Optional<Moved> moved) {

  /// The day of its rule.
  public LocalDate plannedOn() {
    return moved.map(Moved::from).orElseGet(at::toLocalDate);
  }

  /// From which day, and why.
  public record Moved(LocalDate from, Holiday because) {}
}

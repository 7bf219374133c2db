package id.bersinar.escalation;

import java.time.LocalTime;

/// Hours in which nobody is woken for what isn't urgent; they may go over midnight.
///
/// @param begin the first quiet minute
/// @param end the first minute that is quiet no more; as `begin` where no hours are quiet
public record QuietHours(LocalTime begin, LocalTime end) {

  /// Whether that time of the day is quiet.
  public boolean cover(LocalTime time) {
    return begin.isAfter(end)
        ? !time.isBefore(begin) || time.isBefore(end)
        : !time.isBefore(begin) && time.isBefore(end);
  }
}

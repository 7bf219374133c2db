package id.bersinar.escalation;

import java.time.LocalTime;
import java.time.ZonedDateTime;

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

  /// The first moment from then on that isn't quiet, by the clock of the moment's zone.
  public ZonedDateTime next(ZonedDateTime moment) {
    if (!cover(moment.toLocalTime())) {
      return moment;
    }
    var today = moment.with(end);
    return today.isAfter(moment) ? today : today.plusDays(1);
  }
}

package id.bersinar.escalation;

import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;

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

  /// When the quiet hours end in which that moment lies; absent where it lies in none.
  public Optional<ZonedDateTime> endOf(ZonedDateTime moment) {
    if (!cover(moment.toLocalTime())) {
      return Optional.empty();
    }
    var end = moment.with(this.end);
    return Optional.of(end.isAfter(moment) ? end : end.plusDays(1));
  }
}

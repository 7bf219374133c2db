package id.bersinar.escalation;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;

/// Hours in which nobody is woken for what isn't urgent; they may go over midnight.
///
/// @param begin the first quiet minute
/// @param end the first minute that is quiet no more; as `begin` where no hours are quiet
public record QuietHours(LocalTime begin, LocalTime end) {

  /// From nine in the evening to six in the morning.
  public static final QuietHours NIGHT = new QuietHours(LocalTime.of(21, 0), LocalTime.of(6, 0));

  /// Whether that time of the day is quiet.
  public boolean cover(LocalTime time) {
    return begin.isAfter(end)
        ? !time.isBefore(begin) || time.isBefore(end)
        : !time.isBefore(begin) && time.isBefore(end);
  }

  /// After so much time that wasn't quiet.
  public ZonedDateTime after(ZonedDateTime moment, Duration awake) {
    if (begin.equals(end)) {
      return moment.plus(awake);
    }
    var at = endOf(moment).orElse(moment);
    var left = awake;
    while (true) {
      var evening = at.with(begin).isAfter(at) ? at.with(begin) : at.with(begin).plusDays(1);
      var day = Duration.between(at, evening);
      if (left.compareTo(day) < 0) {
        return at.plus(left);
      }
      left = left.minus(day);
      at = endOf(evening).orElseThrow();
    }
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

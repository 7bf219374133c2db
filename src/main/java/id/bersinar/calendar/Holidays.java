package id.bersinar.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.Stream;

/// Which days are holidays.
@FunctionalInterface
public interface Holidays {

  /// A year in which none are known.
  Holidays NONE = _ -> Optional.empty();

  /// More than any holidays and weekends in a row.
  int LONGEST_BREAK = 60;

  Optional<Holiday> on(LocalDate date);

  /// From Monday to Friday, and no holiday.
  default boolean isWorkingDay(LocalDate date) {
    return date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0 && on(date).isEmpty();
  }

  /// The first, second … working day of the month, or the last; where there are fewer, the last of
  /// them.
  ///
  /// @param place from 1, or -1 for the last
  default Optional<LocalDate> workingDay(YearMonth month, int place) {
    var days =
        month.atDay(1).datesUntil(month.plusMonths(1).atDay(1)).filter(this::isWorkingDay).toList();
    return days.isEmpty()
        ? Optional.empty()
        : Optional.of(days.get(place < 0 ? days.size() - 1 : Math.min(place, days.size()) - 1));
  }

  /// The last working day before that one; the day itself where none is near.
  default LocalDate workingDayBefore(LocalDate date) {
    return Stream.iterate(date.minusDays(1), it -> it.minusDays(1))
        .limit(LONGEST_BREAK)
        .filter(this::isWorkingDay)
        .findFirst()
        .orElse(date);
  }
}

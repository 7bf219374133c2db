package id.bersinar.reminders;

import id.bersinar.calendar.Holiday;
import id.bersinar.calendar.Holidays;
import id.bersinar.calendar.Occurrence;
import id.bersinar.calendar.OnHoliday;
import id.bersinar.calendar.Rule;
import id.bersinar.calendar.Series;
import id.bersinar.people.PersonalClock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// The holiday on which something would come, where its author has to say what becomes of it then.
@Component
record HolidayClash(PersonalClock clock, Holidays holidays) {

  private static final Set<ChronoUnit> WEEKS_AND_MONTHS =
      Set.of(ChronoUnit.WEEKS, ChronoUnit.MONTHS);

  /// The first within a year, of what comes by weeks or months and where nothing was said of
  /// holidays: what comes every day, or on one day of the year, is meant to.
  Optional<Holiday> of(Series series, UUID author) {
    var now = clock.now(author).toLocalDateTime();
    boolean asked =
        series.onHoliday() == OnHoliday.COME_ANYWAY
            && series.rule().map(Rule::unit).filter(WEEKS_AND_MONTHS::contains).isPresent()
            && series.rule().filter(Rule::countsWorkingDays).isEmpty();
    return asked
        ? series
            .after(now, Holidays.NONE)
            .map(Occurrence::at)
            .takeWhile(it -> it.isBefore(now.plusYears(1)))
            .flatMap(it -> holidays.on(it.toLocalDate()).stream())
            .findFirst()
        : Optional.empty();
  }
}

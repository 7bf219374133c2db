package id.bersinar.reminders;

import id.bersinar.calendar.Holidays;
import id.bersinar.calendar.OnHoliday;
import id.bersinar.calendar.Series;
import id.bersinar.people.PersonalClock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.HashSet;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// When a reminder, or a part of it, comes once its time or recurrence is another. Nothing is
/// changed here.
@Component
class Rescheduling {

  private final Parting parting;
  private final PersonalClock clock;
  private final Holidays holidays;

  Rescheduling(Parting parting, PersonalClock clock, Holidays holidays) {
    this.parting = parting;
    this.clock = clock;
    this.holidays = holidays;
  }

  /// When that part of it comes; absent where it doesn't.
  Optional<Schedule> schedule(Reminder reminder, Part part) {
    return parting.series(reminder, part).map(it -> Schedule.of(it, reminder.zone()));
  }

  /// With another time, and all of it with another recurrence where one was said, with which it
  /// keeps to the author's clock from then on.
  Optional<Schedule> moved(Reminder reminder, Part part, When when) {
    var said = clock.zone(reminder.author());
    return schedule(reminder, part)
        .map(
            it ->
                when.repetition()
                    .filter(_ -> !(part instanceof Part.One))
                    .map(
                        often -> {
                          var series = onward(often.from(when.at()), part, said);
                          return goingOn(series, it, said);
                        })
                    .orElseGet(() -> moved(reminder, it, part, when.at().atZone(said))));
  }

  /// From where that part begins, which may be later than the rule's next time.
  private Series onward(Series said, Part part, ZoneId zone) {
    return part.first()
        .map(it -> LocalDate.ofInstant(it, zone))
        .flatMap(it -> said.after(it.atStartOfDay().minusSeconds(1), holidays).findFirst())
        .map(it -> said.from(it.plannedOn().atTime(said.start().toLocalTime())))
        .orElse(said);
  }

  private static Schedule moved(Reminder reminder, Schedule before, Part part, ZonedDateTime said) {
    var series = before.series();
    var zone = before.zone();
    var to = said.withZoneSameInstant(zone).toLocalDateTime();
    var moved =
        part.first()
            .or(reminder::next)
            .map(it -> LocalDate.ofInstant(it, zone))
            .map(it -> series.moved(it, to))
            .orElseGet(() -> series.from(to));
    return Schedule.of(moved, zone);
  }

  /// With another recurrence, by the author's clock.
  Schedule repeated(Reminder reminder, Repetition repetition) {
    var zone = clock.zone(reminder.author());
    var series = repetition.from(reminder.nextOrStart(zone));
    return goingOn(series, reminder.schedule(), zone);
  }

  /// Whether anything of it comes.
  boolean comes(Schedule it) {
    var justNow = clock.now(it.zone()).minus(Planned.JUST_NOW);
    return it.series().after(justNow, holidays).findFirst().isPresent();
  }

  /// What was said of holidays before holds on where nothing else is said, and so do days that are
  /// left out.
  private static Schedule goingOn(Series said, Schedule before, ZoneId zone) {
    var days = new HashSet<>(said.exceptions());
    days.addAll(before.exceptions(zone));
    var kept = said.except(days);
    return Schedule.of(
        said.onHoliday() == OnHoliday.COME_ANYWAY ? kept.on(before.onHoliday()) : kept, zone);
  }
}

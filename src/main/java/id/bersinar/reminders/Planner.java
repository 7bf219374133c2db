package id.bersinar.reminders;

import id.bersinar.area.WallClock;
import id.bersinar.calendar.Holidays;
import id.bersinar.calendar.OnHoliday;
import id.bersinar.calendar.Series;
import id.bersinar.people.Recipients;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Makes and changes reminders, each together with its trigger. Everyone may change only what is
/// their own; a change of anything else, or of what is gone, comes to nothing and returns false.
@Service
class Planner {

  private final Reminders reminders;
  private final Recipients recipients;
  private final Timetable timetable;
  private final WallClock wallClock;
  private final Holidays holidays;

  Planner(
      Reminders reminders,
      Recipients recipients,
      Timetable timetable,
      WallClock wallClock,
      Holidays holidays) {
    this.reminders = reminders;
    this.recipients = recipients;
    this.timetable = timetable;
    this.wallClock = wallClock;
    this.holidays = holidays;
  }

  /// Makes a reminder.
  ///
  /// @return absent, and nothing is made, if its time is over
  @Transactional
  public Optional<Reminder> make(UUID author, Plan plan) {
    var reminder =
        new Reminder(author, recipients.categoryOf(author), recipients.areaOf(author), plan);
    if (!reminder.follow(plan.series(), holidays, wallClock.now())) {
      return Optional.empty();
    }
    var saved = reminders.save(reminder);
    timetable.follow(saved);
    return Optional.of(saved);
  }

  @Transactional
  public boolean reword(UUID author, UUID id, String message) {
    return change(
        author,
        id,
        reminder -> {
          reminder.reword(message);
          return true;
        });
  }

  /// Gives it another time, and another recurrence where one was said; a paused one goes on.
  @Transactional
  public boolean move(UUID author, UUID id, When when) {
    return change(
        author,
        id,
        reminder -> reminder.follow(moved(reminder.series(), when), holidays, wallClock.now()));
  }

  private static Series moved(Series series, When when) {
    return when.repetition()
        .map(it -> goingOn(it.from(when.at()), series))
        .orElseGet(() -> series.from(when.at()));
  }

  /// What was said of holidays before holds on where nothing else is said.
  private static Series goingOn(Series said, Series before) {
    return said.onHoliday() == OnHoliday.COME_ANYWAY ? said.on(before.onHoliday()) : said;
  }

  /// Lets it come more or less often; a paused one goes on.
  @Transactional
  public boolean repeat(UUID author, UUID id, Repetition repetition) {
    return change(
        author,
        id,
        reminder -> {
          var now = wallClock.now();
          var series = repetition.from(reminder.nextOrStart(now.getZone()));
          return reminder.follow(goingOn(series, reminder.series()), holidays, now);
        });
  }

  @Transactional
  public boolean pause(UUID author, UUID id) {
    return change(author, id, Reminder::pause);
  }

  @Transactional
  public boolean resume(UUID author, UUID id) {
    return change(
        author, id, reminder -> reminder.follow(reminder.series(), holidays, wallClock.now()));
  }

  @Transactional
  public boolean delete(UUID author, UUID id) {
    var own = reminders.lock(id).filter(reminder -> reminder.isBy(author));
    own.ifPresent(
        reminder -> {
          reminders.delete(reminder);
          timetable.clear(id);
        });
    return own.isPresent();
  }

  private boolean change(UUID author, UUID id, Predicate<Reminder> change) {
    var changed = reminders.lock(id).filter(reminder -> reminder.isBy(author)).filter(change);
    changed.ifPresent(timetable::follow);
    return changed.isPresent();
  }
}

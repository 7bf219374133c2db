package id.bersinar.reminders;

import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.toSet;

import id.bersinar.area.WallClock;
import id.bersinar.calendar.Holidays;
import id.bersinar.calendar.OnHoliday;
import id.bersinar.calendar.Series;
import id.bersinar.people.Recipients;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Makes and changes reminders, each together with what is due of it. Everyone may change only
/// what is their own; a change of anything else, or of what is gone, comes to nothing and returns
/// false.
@Service
class Planner {

  private final Reminders reminders;
  private final Deliveries deliveries;
  private final DeliveryRows rows;
  private final DueRows due;
  private final Recipients recipients;
  private final Timetable timetable;
  private final WallClock wallClock;
  private final Holidays holidays;

  Planner(
      Reminders reminders,
      Deliveries deliveries,
      DeliveryRows rows,
      DueRows due,
      Recipients recipients,
      Timetable timetable,
      WallClock wallClock,
      Holidays holidays) {
    this.reminders = reminders;
    this.deliveries = deliveries;
    this.rows = rows;
    this.due = due;
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
    var reminder = new Reminder(author, recipients.areaOf(author), plan);
    var planned = planned(reminder);
    if (!reminder.follow(planned)) {
      return Optional.empty();
    }
    var saved = reminders.saveAndFlush(reminder);
    due.add(planned.rows());
    saved.nextDue().ifPresent(timetable::follow);
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
    return change(author, id, reminder -> follow(reminder, moved(reminder.series(), when)));
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
          var series = repetition.from(reminder.nextOrStart(wallClock.now().getZone()));
          return follow(reminder, goingOn(series, reminder.series()));
        });
  }

  @Transactional
  public boolean pause(UUID author, UUID id) {
    return change(
        author,
        id,
        reminder -> {
          var now = wallClock.now().toInstant();
          var told = firstTold(reminder, now);
          rows.withdraw(reminder);
          due.clear(id);
          boolean paused = reminder.pause();
          if (paused) {
            callOff(reminder, told, now);
          }
          return paused;
        });
  }

  /// Lets it come again until it is answered, or no more.
  @Transactional
  public boolean insist(UUID author, UUID id, boolean insists) {
    return change(
        author,
        id,
        reminder -> {
          reminder.insist(insists);
          return true;
        });
  }

  /// Lets it come at night too, or no more.
  @Transactional
  public boolean urge(UUID author, UUID id, boolean urgent) {
    return change(
        author,
        id,
        reminder -> {
          reminder.urgent(urgent);
          return true;
        });
  }

  @Transactional
  public boolean resume(UUID author, UUID id) {
    return change(author, id, reminder -> follow(reminder, reminder.series()));
  }

  @Transactional
  public boolean delete(UUID author, UUID id) {
    var own =
        reminders
            .lock(id)
            .filter(reminder -> reminder.isBy(author))
            .filter(not(Reminder::cancelled));
    own.ifPresent(this::delete);
    return own.isPresent();
  }

  /// Who was reminded of what won't be is told so, and only then it is gone.
  private void delete(Reminder reminder) {
    var now = wallClock.now().toInstant();
    var told = firstTold(reminder, now);
    if (told.isEmpty()) {
      reminders.delete(reminder);
      return;
    }
    rows.withdraw(reminder);
    due.clear(reminder.id());
    reminder.cancel();
    callOff(reminder, told, now);
  }

  /// The first occurrence to come that people were reminded of, where they haven't heard already
  /// that nothing comes.
  private Optional<Instant> firstTold(Reminder reminder, Instant now) {
    var told = deliveries.remindedOf(reminder, now);
    return told.stream()
        .filter(it -> !reminder.paused() || !deliveries.calledOff(reminder, now).contains(it))
        .min(Instant::compareTo);
  }

  private void callOff(Reminder reminder, Optional<Instant> told, Instant now) {
    told.ifPresent(it -> tell(reminder, it, DueRow.CANCELLED, now));
  }

  private void tell(Reminder reminder, Instant occurrence, String what, Instant now) {
    due.add(List.of(DueRow.news(reminder, occurrence, what, now)));
    reminder.dueAt(now);
    timetable.follow(now);
  }

  /// Plans some of those reminders further that aren't planned up to that moment.
  ///
  /// @return how many
  @Transactional
  public int planUpTo(Instant moment, int most) {
    var some = due.plannedBefore(moment, most);
    some.forEach(this::planOn);
    return some.size();
  }

  /// Plans more of it, from where its plan ends.
  void planOn(UUID id) {
    reminders
        .findById(id)
        .filter(it -> it.plannedUntil().isPresent())
        .ifPresent(
            reminder -> {
              var now = wallClock.now();
              var from = reminder.plannedUntil().orElseThrow();
              var more = Planned.of(reminder, holidays, from, now.toInstant(), now.getZone());
              due.extend(id, more.rows(), more.until(), now.toInstant());
            });
  }

  private Planned planned(Reminder reminder) {
    var now = wallClock.now();
    var justNow = now.toInstant().minus(Planned.JUST_NOW);
    // What has come just now doesn't come again; of what is ahead only lead times have.
    var after =
        reminder
            .lastDue()
            .filter(it -> it.isAfter(justNow) && !it.isAfter(now.toInstant()))
            .orElse(justNow);
    return Planned.of(reminder, holidays, after, now.toInstant(), now.getZone());
  }

  /// Plans anew what comes, where it comes at other times than planned.
  ///
  /// @return whether it does
  boolean replanIfOther(Reminder reminder) {
    return !occurrences(planned(reminder).rows(), reminder)
            .equals(occurrences(due.of(reminder.id()), reminder))
        && replan(reminder);
  }

  /// Those ahead, as far as it is planned.
  private Set<Instant> occurrences(List<DueRow> rows, Reminder reminder) {
    var now = wallClock.now().toInstant();
    return rows.stream()
        .filter(it -> !it.isNews() && it.occurrence().isAfter(now))
        .map(DueRow::occurrence)
        .filter(it -> reminder.plannedUntil().filter(it::isAfter).isEmpty())
        .collect(toSet());
  }

  /// What was planned before vanishes, and so does what people have put off.
  private boolean follow(Reminder reminder, Series series) {
    var before = reminder.series();
    reminder.follow(series);
    if (replan(reminder)) {
      return true;
    }
    reminder.follow(before);
    return false;
  }

  /// Plans anew what comes, within the transaction that has locked it. Who was reminded of an
  /// occurrence that isn't among it any more is told so, and who heard that it isn't hears that it
  /// is.
  ///
  /// @return false, and nothing changes, if nothing comes
  boolean replan(Reminder reminder) {
    var plan = planned(reminder);
    if (!reminder.follow(plan)) {
      return false;
    }
    var now = wallClock.now().toInstant();
    var gone = deliveries.calledOff(reminder, now);
    rows.withdraw(reminder);
    var kept = plan.rows().stream().map(DueRow::occurrence).collect(toSet());
    var moved =
        deliveries.remindedOf(reminder, now).stream()
            .filter(it -> !kept.contains(it) || gone.contains(it))
            .min(Instant::compareTo);
    due.clear(reminder.id());
    due.add(plan.rows());
    moved.ifPresent(it -> tell(reminder, it, DueRow.MOVED, now));
    reminder.nextDue().ifPresent(timetable::follow);
    return true;
  }

  private boolean change(UUID author, UUID id, Predicate<Reminder> change) {
    var changed =
        reminders
            .lock(id)
            .filter(reminder -> reminder.isBy(author) && !reminder.cancelled())
            .filter(change);
    return changed.isPresent();
  }
}

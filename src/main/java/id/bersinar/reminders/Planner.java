package id.bersinar.reminders;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;

import id.bersinar.area.WallClock;
import id.bersinar.calendar.Holidays;
import id.bersinar.dialogue.Role;
import id.bersinar.people.PersonalClock;
import id.bersinar.people.Recipients;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Makes reminders, and plans what is due of them.
@Service
class Planner {

  /// Who may make reminders.
  static final Set<Role> MAKERS = Set.of(Role.STAKEHOLDER, Role.OPERATOR);

  private final Reminders reminders;
  private final Deliveries deliveries;
  private final Withdrawals withdrawals;
  private final DueRows due;
  private final NextTimes times;
  private final Recipients recipients;
  private final Timetable timetable;
  private final Leads leads;
  private final WallClock wallClock;
  private final PersonalClock clock;
  private final Holidays holidays;

  Planner(
      Reminders reminders,
      Deliveries deliveries,
      Withdrawals withdrawals,
      DueRows due,
      NextTimes times,
      Recipients recipients,
      Timetable timetable,
      Leads leads,
      WallClock wallClock,
      PersonalClock clock,
      Holidays holidays) {
    this.reminders = reminders;
    this.deliveries = deliveries;
    this.withdrawals = withdrawals;
    this.due = due;
    this.times = times;
    this.recipients = recipients;
    this.timetable = timetable;
    this.leads = leads;
    this.wallClock = wallClock;
    this.clock = clock;
    this.holidays = holidays;
  }

  /// Makes a reminder, whose times are the author's. Lead times that are over are left out.
  ///
  /// @return absent, and nothing is made, if its time is over
  @Transactional
  public Optional<Reminder> make(UUID author, Plan plan) {
    return make(author, plan, clock.zone(author));
  }

  /// As above, with times by another clock than the author's.
  @Transactional
  public Optional<Reminder> make(UUID author, Plan plan, ZoneId zone) {
    return make(reminder(author, plan, zone));
  }

  /// As above, one that comes with the digest only.
  @Transactional
  public Optional<Reminder> makeForDigest(UUID author, Plan plan) {
    var reminder = reminder(author, plan, clock.zone(author));
    reminder.inDigest(true);
    return make(reminder);
  }

  /// As above, one that comes at night too.
  @Transactional
  public Optional<Reminder> makeUrgent(UUID author, Plan plan) {
    var reminder = reminder(author, plan, clock.zone(author));
    reminder.urgent(true);
    return make(reminder);
  }

  private Reminder reminder(UUID author, Plan plan, ZoneId zone) {
    var ahead = leads.ahead(plan.leads(), Schedule.of(plan.series(), zone));
    return new Reminder(author, recipients.areaOf(author), plan.told(ahead), zone);
  }

  private Optional<Reminder> make(Reminder reminder) {
    var planned = planned(reminder);
    if (!reminder.follow(planned)) {
      return Optional.empty();
    }
    var saved = reminders.saveAndFlush(reminder);
    due.add(planned.rows());
    saved.nextDue().ifPresent(timetable::follow);
    return Optional.of(saved);
  }

  /// Nothing of it comes any more until it goes on, but again to those who have put off what has
  /// been. Who was reminded of what won't be is told so.
  ///
  /// @return false, and nothing changes, if there is nothing to pause
  boolean pause(Reminder reminder) {
    var told = firstTold(reminder);
    if (!reminder.pause()) {
      return false;
    }
    var now = wallClock.now().toInstant();
    due.clear(reminder.id());
    withdrawals.ofUnplanned(reminder, now);
    withdrawals.ofPast(reminder, now);
    tell(reminder, told, DueRow.CANCELLED, now);
    return true;
  }

  /// Nothing of it comes any more to anybody. Who was reminded of what won't be, or has put off
  /// what has been, is told so, and only then it is gone.
  void cancel(Reminder reminder) {
    var now = wallClock.now().toInstant();
    var told = firstTold(reminder);
    withdrawals.ofPastForAll(reminder, now);
    if (told.isEmpty() && withdrawals.awaited(reminder).isEmpty()) {
      reminders.delete(reminder);
    } else {
      reminder.cancel();
      due.clear(reminder.id());
      withdrawals.ofUnplanned(reminder, now);
      tell(reminder, told, DueRow.CANCELLED, now);
    }
  }

  /// The first occurrence to come that people were reminded of, where they haven't heard already
  /// that nothing comes.
  private Optional<Instant> firstTold(Reminder reminder) {
    var now = wallClock.now().toInstant();
    var told = deliveries.remindedOf(reminder, now);
    return told.stream()
        .filter(it -> !reminder.paused() || !deliveries.calledOff(reminder, now).contains(it))
        .min(Instant::compareTo);
  }

  /// Tells it those who were reminded of that occurrence or of later ones, and those who wait for
  /// what doesn't come again.
  private void tell(Reminder reminder, Optional<Instant> occurrence, String what, Instant now) {
    occurrence
        .or(() -> withdrawals.awaited(reminder))
        .ifPresent(
            it -> {
              due.add(List.of(DueRow.news(reminder, it, what, now)));
              reminder.dueAt(now);
              timetable.follow(now);
            });
  }

  /// Plans some of those reminders further that aren't planned up to that moment.
  ///
  /// @return how many
  @Transactional
  public int planUpTo(Instant moment, int most) {
    var some = times.plannedBefore(moment, most);
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
              var now = wallClock.now().toInstant();
              var from = reminder.plannedUntil().orElseThrow();
              var more = Planned.of(reminder, holidays, from, now);
              due.add(more.rows());
              times.extend(id, more.until(), now);
            });
  }

  private Planned planned(Reminder reminder) {
    var now = wallClock.now().toInstant();
    var justNow = now.minus(Planned.JUST_NOW);
    // What has come just now doesn't come again; of what is ahead only lead times have.
    var after =
        reminder.lastDue().filter(it -> it.isAfter(justNow) && !it.isAfter(now)).orElse(justNow);
    return Planned.of(reminder, holidays, after, now);
  }

  /// The first time that has changed.
  ///
  /// @param before when it was to come, as far as it was planned
  /// @param after when it comes now
  record Moved(Optional<Instant> before, Optional<Instant> after) {}

  /// Plans anew what comes, where it comes at other times than planned.
  ///
  /// @return absent where it doesn't
  Optional<Moved> replanIfOther(Reminder reminder) {
    var before = ahead(due.of(reminder.id()));
    var after = ahead(planned(reminder).rows());
    return Stream.concat(before.stream(), after.stream())
        .filter(it -> reminder.plannedUntil().filter(it::isAfter).isEmpty())
        .filter(it -> before.contains(it) != after.contains(it))
        .min(Instant::compareTo)
        .filter(_ -> replan(reminder))
        .map(
            it ->
                new Moved(
                    Optional.ofNullable(before.ceiling(it)),
                    Optional.ofNullable(after.ceiling(it))));
  }

  private TreeSet<Instant> ahead(List<DueRow> rows) {
    var now = wallClock.now().toInstant();
    return rows.stream()
        .filter(it -> !it.isNews() && it.occurrence().isAfter(now))
        .map(DueRow::occurrence)
        .collect(toCollection(TreeSet::new));
  }

  /// Gives it another series. What was planned before vanishes. What comes once and has been comes
  /// at its new time only, also to who has put it off; of a series that stays as it is.
  ///
  /// @return false, and nothing changes, if nothing of it comes
  boolean follow(Reminder reminder, Schedule schedule) {
    var before = reminder.schedule();
    reminder.follow(schedule);
    boolean isMoved = !before.series().repeats() && !schedule.series().repeats();
    if (replan(reminder, isMoved)) {
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
    return replan(reminder, false);
  }

  private boolean replan(Reminder reminder, boolean isMoved) {
    var plan = planned(reminder);
    if (!reminder.follow(plan)) {
      return false;
    }
    var now = wallClock.now().toInstant();
    var gone = deliveries.calledOff(reminder, now);
    var kept = plan.rows().stream().map(DueRow::occurrence).collect(toSet());
    var moved =
        deliveries.remindedOf(reminder, now).stream()
            .filter(it -> !kept.contains(it) || gone.contains(it))
            .min(Instant::compareTo);
    due.clear(reminder.id());
    due.add(plan.rows());
    withdrawals.ofUnplanned(reminder, now);
    if (isMoved) {
      withdrawals.ofPastForAll(reminder, now);
    }
    tell(reminder, moved, DueRow.MOVED, now);
    reminder.nextDue().ifPresent(timetable::follow);
    return true;
  }
}

package id.bersinar.reminders;

import static java.util.function.Predicate.not;

import id.bersinar.calendar.Holidays;
import id.bersinar.calendar.LeadTime;
import id.bersinar.calendar.OnHoliday;
import id.bersinar.calendar.Series;
import id.bersinar.dialogue.Text;
import id.bersinar.people.Audience;
import id.bersinar.people.PersonalClock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Changes reminders, or a part of them, for their authors. Everyone may change only what is their
/// own; of two who change the same, the second finds what the first has left.
@Service
class Editing {

  private final Reminders reminders;
  private final Planner planner;
  private final Parting parting;
  private final Leads leads;
  private final PersonalClock clock;
  private final Holidays holidays;

  Editing(
      Reminders reminders,
      Planner planner,
      Parting parting,
      Leads leads,
      PersonalClock clock,
      Holidays holidays) {
    this.reminders = reminders;
    this.planner = planner;
    this.parting = parting;
    this.leads = leads;
    this.clock = clock;
    this.holidays = holidays;
  }

  @Transactional
  public Edited reword(UUID author, UUID id, Part part, String message) {
    return change(author, id, part, done(it -> it.reword(message)));
  }

  /// Sends it to others from now on.
  @Transactional
  public Edited readdress(UUID author, UUID id, Part part, Audience audience) {
    return change(author, id, part, done(it -> it.readdress(audience)));
  }

  /// Tells people at those times before it; those that are over are left out.
  @Transactional
  public Edited lead(UUID author, UUID id, Part part, List<LeadTime> asked) {
    var passed =
        lock(author, id)
            .flatMap(it -> schedule(it, part))
            .flatMap(it -> leads.passedWord(asked, it));
    return change(
            author,
            id,
            part,
            it -> {
              it.lead(leads.ahead(asked, it.schedule()));
              return it.next().isEmpty() || planner.replan(it);
            })
        .remarking(passed.stream().toList());
  }

  /// When that part of it comes; absent where it doesn't.
  private Optional<Schedule> schedule(Reminder reminder, Part part) {
    return parting.series(reminder, part).map(it -> Schedule.of(it, reminder.zone()));
  }

  /// Gives it another time, and all of it another recurrence where one was said; a paused one goes
  /// on.
  @Transactional
  public Edited move(UUID author, UUID id, Part part, When when) {
    var own = lock(author, id);
    var moved = own.flatMap(it -> moved(it, part, when));
    if (moved.isEmpty()) {
      return new Edited.Gone();
    }
    return comes(moved.get())
        ? change(author, id, part, it -> planner.follow(it, moved.get()))
            .remarking(notLeftOut(part, when, clock.zone(author)))
        : new Edited.Passed();
  }

  /// Days that somebody wants to leave out, and that come before what is changed.
  private static List<Text> notLeftOut(Part part, When when, ZoneId zone) {
    return part.first().stream()
        .flatMap(it -> when.exceptBefore(LocalDate.ofInstant(it, zone)).stream())
        .<Text>map(it -> Text.of("reminders.part.except-before").with("date", it))
        .toList();
  }

  /// With another recurrence it keeps to the author's clock from then on.
  private Optional<Schedule> moved(Reminder reminder, Part part, When when) {
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

  /// Whether it comes again.
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

  /// Makes it what somebody else's calendar has; a paused one stays paused.
  @Transactional
  public boolean follow(UUID author, UUID id, String message, Schedule schedule) {
    return change(
        author,
        id,
        reminder -> {
          boolean other = !reminder.comes() || !reminder.schedule().equals(schedule);
          if (reminder.paused()) {
            reminder.follow(schedule);
          } else if (other && !planner.follow(reminder, schedule)) {
            return false;
          }
          reminder.reword(message);
          return true;
        });
  }

  /// Lets it come more or less often, by the author's clock from then on; a paused one goes on.
  @Transactional
  public boolean repeat(UUID author, UUID id, Repetition repetition) {
    return change(
        author,
        id,
        reminder -> {
          var zone = clock.zone(author);
          var series = repetition.from(reminder.nextOrStart(zone));
          return planner.follow(reminder, goingOn(series, reminder.schedule(), zone));
        });
  }

  @Transactional
  public boolean pause(UUID author, UUID id) {
    return change(
        author,
        id,
        reminder -> {
          var told = planner.firstTold(reminder);
          boolean paused = reminder.pause();
          if (paused) {
            planner.callOff(reminder, told);
          }
          return paused;
        });
  }

  @Transactional
  public boolean resume(UUID author, UUID id) {
    return change(author, id, it -> it.paused() && planner.follow(it, it.schedule()));
  }

  /// Lets it come again until it is answered, or no more.
  @Transactional
  public boolean insist(UUID author, UUID id, boolean insists) {
    return change(author, id, done(reminder -> reminder.insist(insists)));
  }

  /// Lets it come at night too, or no more.
  @Transactional
  public boolean urge(UUID author, UUID id, boolean urgent) {
    return lock(author, id)
        .filter(Reminder::isShared)
        .filter(done(it -> it.urgent(urgent)))
        .isPresent();
  }

  /// Who was reminded of what won't be is told so, and only then it is gone.
  @Transactional
  public Edited delete(UUID author, UUID id, Part part) {
    return change(author, id, part, done(it -> delete(it)));
  }

  private void delete(Reminder reminder) {
    var told = planner.firstTold(reminder);
    if (told.isEmpty()) {
      reminders.delete(reminder);
    } else {
      reminder.cancel();
      planner.callOff(reminder, told);
    }
  }

  private Edited change(UUID author, UUID id, Part part, Predicate<Reminder> change) {
    var meant = lock(author, id).flatMap(it -> parting.take(it, part));
    return meant.isEmpty()
        ? new Edited.Gone()
        : change.test(meant.get())
            ? new Edited.Changed(meant.get().id(), List.of())
            : new Edited.Passed();
  }

  private static Predicate<Reminder> done(Consumer<Reminder> change) {
    return it -> {
      change.accept(it);
      return true;
    };
  }

  private boolean change(UUID author, UUID id, Predicate<Reminder> change) {
    return lock(author, id).filter(change).isPresent();
  }

  private Optional<Reminder> lock(UUID author, UUID id) {
    return reminders.lock(id).filter(it -> it.isBy(author)).filter(not(Reminder::cancelled));
  }
}

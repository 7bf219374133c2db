package id.bersinar.reminders;

import static java.util.function.Predicate.not;

import id.bersinar.calendar.LeadTime;
import id.bersinar.dialogue.Text;
import id.bersinar.people.Audience;
import id.bersinar.people.PersonalClock;
import java.time.LocalDate;
import java.time.ZoneId;
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
  private final Rescheduling rescheduling;
  private final Leads leads;
  private final PersonalClock clock;

  Editing(
      Reminders reminders,
      Planner planner,
      Parting parting,
      Rescheduling rescheduling,
      Leads leads,
      PersonalClock clock) {
    this.reminders = reminders;
    this.planner = planner;
    this.parting = parting;
    this.rescheduling = rescheduling;
    this.leads = leads;
    this.clock = clock;
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
    return change(
        author,
        id,
        part,
        it -> {
          it.lead(leads.ahead(asked, it.schedule()));
          return it.next().isEmpty() || planner.replan(it);
        });
  }

  /// Gives it another time, and all of it another recurrence where one was said; a paused one goes
  /// on.
  @Transactional
  public Edited move(UUID author, UUID id, Part part, When when) {
    var own = lock(author, id);
    var moved = own.flatMap(it -> rescheduling.moved(it, part, when));
    if (moved.isEmpty()) {
      return new Edited.Gone();
    }
    return rescheduling.comes(moved.get())
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
  public Edited repeat(UUID author, UUID id, Part part, Repetition repetition) {
    return change(
        author, id, part, it -> planner.follow(it, rescheduling.repeated(it, repetition)));
  }

  @Transactional
  public boolean pause(UUID author, UUID id) {
    return change(author, id, planner::pause);
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

  /// Who was reminded of what won't be, or waits for what has been to come again, is told so, and
  /// only then it is gone.
  @Transactional
  public Edited delete(UUID author, UUID id, Part part) {
    return change(author, id, part, done(planner::cancel));
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

package id.bersinar.reminders;

import id.bersinar.area.HolidayEffect;
import id.bersinar.area.HolidaysChanged;
import id.bersinar.area.WallClock;
import id.bersinar.calendar.Holidays;
import id.bersinar.calendar.Occurrence;
import id.bersinar.dialogue.Lane;
import id.bersinar.dialogue.Reply;
import id.bersinar.dialogue.Text;
import id.bersinar.people.People;
import id.bersinar.people.PersonalClock;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What other holidays do to reminders that go by them.
@Component
class HolidayPlans implements HolidayEffect {

  private final Reminders reminders;
  private final Planner planner;
  private final People people;
  private final WallClock wallClock;
  private final PersonalClock clock;
  private final Holidays holidays;

  HolidayPlans(
      Reminders reminders,
      Planner planner,
      People people,
      WallClock wallClock,
      PersonalClock clock,
      Holidays holidays) {
    this.reminders = reminders;
    this.planner = planner;
    this.people = people;
    this.wallClock = wallClock;
    this.clock = clock;
    this.holidays = holidays;
  }

  @Override
  public Text moves(Holidays after) {
    long moving =
        reminders.goingByHolidays().stream()
            .filter(it -> !year(it, holidays).equals(year(it, after)))
            .count();
    return Text.of("reminders.holidays-move").with("count", moving);
  }

  /// Its times within a year.
  private List<LocalDateTime> year(Reminder reminder, Holidays days) {
    var now = wallClock.now(reminder.zone()).toLocalDateTime();
    return reminder
        .series()
        .after(now, days)
        .map(Occurrence::at)
        .takeWhile(it -> it.isBefore(now.plusYears(1)))
        .toList();
  }

  /// Moves what comes next, and tells whoever made it. On every node, of which the second finds
  /// nothing to move.
  @EventListener(HolidaysChanged.class)
  @Transactional
  public void plan() {
    for (var it : reminders.goingByHolidays()) {
      reminders.lock(it.id()).ifPresent(this::plan);
    }
  }

  private void plan(Reminder reminder) {
    var before = reminder.next();
    boolean ahead = before.filter(it -> it.isAfter(wallClock.now().toInstant())).isPresent();
    if (ahead && planner.replanIfOther(reminder) && !reminder.next().equals(before)) {
      people.tell(
          reminder.author(),
          Lane.REMINDER,
          Reply.say(
              Text.of("reminders.holidays-moved")
                  .with("text", reminder.message())
                  .with("before", clock.at(before.orElseThrow(), reminder.author()))
                  .with("after", clock.at(reminder.next().orElseThrow(), reminder.author()))));
    }
  }
}

package id.bersinar.reminders;

import static java.util.stream.Gatherers.windowFixed;

import id.bersinar.area.HolidayEffect;
import id.bersinar.area.WallClock;
import id.bersinar.calendar.Holidays;
import id.bersinar.calendar.Occurrence;
import id.bersinar.dialogue.Lane;
import id.bersinar.dialogue.Reply;
import id.bersinar.dialogue.Text;
import id.bersinar.people.People;
import id.bersinar.people.PersonalClock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// What other holidays do to reminders that go by them.
@Component
class HolidayPlans implements HolidayEffect {

  private static final Logger log = LoggerFactory.getLogger(HolidayPlans.class);

  /// So many are locked at once.
  static final int SLICE = 50;

  private final Reminders reminders;
  private final Planner planner;
  private final People people;
  private final WallClock wallClock;
  private final PersonalClock clock;
  private final Holidays holidays;
  private final TransactionTemplate transactions;
  private volatile List<UUID> failed = List.of();

  HolidayPlans(
      Reminders reminders,
      Planner planner,
      People people,
      WallClock wallClock,
      PersonalClock clock,
      Holidays holidays,
      TransactionTemplate transactions) {
    this.reminders = reminders;
    this.planner = planner;
    this.people = people;
    this.wallClock = wallClock;
    this.clock = clock;
    this.holidays = holidays;
    this.transactions = transactions;
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

  /// Moves what comes next, and tells whoever made it. What fails together is planned one by one;
  /// what fails alone doesn't keep the others from it.
  @Override
  public boolean plan(boolean anew) {
    failed =
        (anew ? reminders.idsGoingByHolidays() : failed)
            .stream().gather(windowFixed(SLICE)).flatMap(it -> failing(it).stream()).toList();
    return failed.isEmpty();
  }

  private List<UUID> failing(List<UUID> ids) {
    try {
      transactions.executeWithoutResult(
          _ -> ids.forEach(it -> reminders.lock(it).ifPresent(this::plan)));
      return List.of();
    } catch (RuntimeException e) {
      if (ids.size() > 1) {
        return ids.stream().flatMap(it -> failing(List.of(it)).stream()).toList();
      }
      // The exception's words may quote people's.
      log.error("{} can't be planned by the holidays: {}", ids, e.getClass().getSimpleName());
      return ids;
    }
  }

  private void plan(Reminder reminder) {
    boolean ahead =
        reminder.next().filter(it -> it.isAfter(wallClock.now().toInstant())).isPresent();
    if (ahead) {
      planner.replanIfOther(reminder).ifPresent(it -> tell(reminder, it));
    }
  }

  private void tell(Reminder reminder, Planner.Moved moved) {
    moved
        .before()
        .flatMap(before -> moved.after().map(after -> word(reminder, before, after)))
        .ifPresent(it -> people.tell(reminder.author(), Lane.REMINDER, it));
  }

  private Reply word(Reminder reminder, Instant before, Instant after) {
    return Reply.say(
        Text.of("reminders.holidays-moved")
            .with("text", reminder.message())
            .with("before", clock.at(before, reminder.author()))
            .with("after", clock.at(after, reminder.author())));
  }
}

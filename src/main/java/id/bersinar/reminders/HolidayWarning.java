package id.bersinar.reminders;

import id.bersinar.area.HolidayList;
import id.bersinar.area.WallClock;
import id.bersinar.dialogue.Button;
import id.bersinar.dialogue.Keyboard;
import id.bersinar.dialogue.Lane;
import id.bersinar.dialogue.Reply;
import id.bersinar.dialogue.Role;
import id.bersinar.dialogue.Text;
import id.bersinar.people.People;
import id.bersinar.timers.PeriodicJob;
import id.bersinar.timers.Timing;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Month;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Tells operators from October on, once a month, that no decree of next year's holidays is known.
@Component
class HolidayWarning implements PeriodicJob {

  private final HolidayList holidays;
  private final WallClock wallClock;
  private final People people;
  private final JdbcClient database;

  HolidayWarning(HolidayList holidays, WallClock wallClock, People people, JdbcClient database) {
    this.holidays = holidays;
    this.wallClock = wallClock;
    this.people = people;
    this.database = database;
  }

  @Override
  public Timing timing() {
    return Timing.onOneNode(Duration.ofHours(1)).startingAfter(Duration.ofMinutes(30));
  }

  @Override
  @Transactional
  public void run() {
    var today = wallClock.today();
    int next = today.getYear() + 1;
    boolean due = today.getMonth().compareTo(Month.OCTOBER) >= 0 && !holidays.isDecreed(next);
    if (due && isFirst(today.withDayOfMonth(1))) {
      var word =
          Reply.say(Text.of("reminders.holidays-missing").with("year", String.valueOf(next)))
              .with(Keyboard.buttons().row(Button.command("libur")));
      people.withRole(Role.OPERATOR).forEach(it -> people.tell(it.id(), Lane.REMINDER, word));
    }
  }

  private boolean isFirst(LocalDate month) {
    return database
            .sql(
                "insert into holiday_warning (first_day) select cast(:month as date)"
                    + " where not exists (select 1 from holiday_warning where first_day = :month)")
            .param("month", month)
            .update()
        > 0;
  }
}

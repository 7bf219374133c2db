package id.bersinar.reminders;

import id.bersinar.dialogue.Text;
import id.bersinar.people.PersonalData;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What the reminders keep about people, and for how long.
@Component
class RemindersKept implements PersonalData {

  // Buttons work and acknowledgements are counted for that long.
  private static final Duration AFTERWARDS = Duration.ofDays(90);

  private final Reminders reminders;
  private final Deliveries deliveries;
  private final Timetable timetable;
  private final Clock clock;

  RemindersKept(Reminders reminders, Deliveries deliveries, Timetable timetable, Clock clock) {
    this.reminders = reminders;
    this.deliveries = deliveries;
    this.timetable = timetable;
    this.clock = clock;
  }

  @Override
  public List<Text> about(UUID person) {
    var lines = new ArrayList<Text>();
    long made = reminders.countByAuthor(person);
    if (made > 0) {
      lines.add(Text.of("reminders.data.made").with("count", made));
    }
    long received = deliveries.countByPerson(person);
    if (received > 0) {
      lines.add(Text.of("reminders.data.received").with("count", received));
    }
    return lines;
  }

  @Override
  public void erase(UUID person) {
    deliveries.eraseOf(person);
    // All rows before Quartz's lock, as everywhere; the other way round two transactions could
    // wait for each other.
    var own = reminders.lockAllBy(person);
    own.forEach(reminders::delete);
    own.forEach(reminder -> timetable.clear(reminder.id()));
  }

  /// Forgets what was sent long ago.
  @Scheduled(fixedDelay = 60, initialDelay = 10, timeUnit = TimeUnit.MINUTES)
  @Transactional
  public void forgetOldOnes() {
    var moment = clock.instant().minus(AFTERWARDS);
    deliveries.forgetBefore(moment);
    reminders.forgetFinishedBefore(moment);
  }
}

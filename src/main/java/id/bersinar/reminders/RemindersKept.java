package id.bersinar.reminders;

import id.bersinar.dialogue.Text;
import id.bersinar.people.PersonalData;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// What the reminders keep about people.
@Component
class RemindersKept implements PersonalData {

  private final Reminders reminders;
  private final Deliveries deliveries;
  private final Reminded reminded;
  private final Timetable timetable;

  RemindersKept(
      Reminders reminders, Deliveries deliveries, Reminded reminded, Timetable timetable) {
    this.reminders = reminders;
    this.deliveries = deliveries;
    this.reminded = reminded;
    this.timetable = timetable;
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
    long occasions = reminded.countByPerson(person);
    if (occasions > 0) {
      lines.add(Text.of("reminders.data.occasions").with("count", occasions));
    }
    return lines;
  }

  @Override
  public void erase(UUID person) {
    deliveries.eraseOf(person);
    reminded.eraseOf(person);
    // All rows before Quartz's lock, as everywhere; the other way round two transactions could
    // wait for each other.
    var own = reminders.lockAllBy(person);
    own.forEach(reminders::delete);
    own.forEach(reminder -> timetable.clear(reminder.id()));
  }
}

package id.bersinar.reminders;

import id.bersinar.dialogue.Text;
import id.bersinar.people.PersonalData;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What the reminders keep about people.
@Component
class RemindersKept implements PersonalData {

  private final JdbcClient database;
  private final Reminders reminders;
  private final Deliveries deliveries;
  private final Reminded reminded;

  RemindersKept(
      JdbcClient database, Reminders reminders, Deliveries deliveries, Reminded reminded) {
    this.database = database;
    this.reminders = reminders;
    this.deliveries = deliveries;
    this.reminded = reminded;
  }

  @Override
  public List<Text> about(UUID person) {
    var counts = counts(person);
    var lines = new ArrayList<Text>();
    if (counts.made() > 0) {
      lines.add(Text.of("reminders.data.made").with("count", counts.made()));
    }
    if (counts.received() > 0) {
      lines.add(Text.of("reminders.data.received").with("count", counts.received()));
    }
    if (counts.muted() > 0) {
      lines.add(Text.of("reminders.data.muted").with("count", counts.muted()));
    }
    if (counts.occasions() > 0) {
      lines.add(Text.of("reminders.data.occasions").with("count", counts.occasions()));
    }
    return lines;
  }

  record Counts(long made, long received, long muted, long occasions) {}

  private Counts counts(UUID person) {
    return database
        .sql(
            """
            select (select count(*) from reminder where author_id = :person) as made,
              (select count(*) from reminder_delivery where person_id = :person) as received,
              (select count(*) from reminder_mute where person_id = :person) as muted,
              (select count(*) from occasion_reminded where person_id = :person) as occasions
            """)
        .param("person", person)
        .query(Counts.class)
        .single();
  }

  @Override
  public void erase(UUID person) {
    deliveries.eraseOf(person);
    reminded.eraseOf(person);
    reminders.lockAllBy(person).forEach(reminders::delete);
  }
}

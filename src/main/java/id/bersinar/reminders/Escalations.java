package id.bersinar.reminders;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Who was told that somebody else doesn't answer.
@Component
class Escalations {

  private final JdbcClient database;

  Escalations(JdbcClient database) {
    this.database = database;
  }

  /// From below.
  List<UUID> of(Delivery delivery) {
    return database
        .sql(
            """
            select person_id from reminder_escalation where delivery_id = :delivery
            order by told_at, person_id
            """)
        .param("delivery", delivery.getId())
        .query(UUID.class)
        .list();
  }

  void note(Delivery delivery, UUID told, Instant now) {
    database
        .sql(
            """
            insert into reminder_escalation (delivery_id, person_id, told_at)
            values (:delivery, :person, :now)
            """)
        .param("delivery", delivery.getId())
        .param("person", told)
        .param("now", DueRows.at(now))
        .update();
  }
}

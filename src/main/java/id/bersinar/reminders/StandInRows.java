package id.bersinar.reminders;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Who got whose delivery while they were away, as stored.
@Component
class StandInRows {

  private final JdbcClient database;
  private final NamedParameterJdbcTemplate batches;

  StandInRows(JdbcClient database, NamedParameterJdbcTemplate batches) {
    this.database = database;
    this.batches = batches;
  }

  /// Who has it in its recipient's place.
  Optional<UUID> of(UUID delivery) {
    return database
        .sql("select person_id from reminder_stand_in where delivery_id = :delivery")
        .param("delivery", delivery)
        .query(UUID.class)
        .optional();
  }

  /// What somebody got by the message of another delivery, in a place that isn't theirs.
  ///
  /// @param message the delivery that the buttons are of; the same where it is that one
  /// @param absent whose delivery it is
  /// @param by who got it
  record Covered(UUID message, UUID delivery, UUID absent, UUID by, DeliveryState state) {

    boolean isOpen() {
      return state.isOpen();
    }

    /// Whether the message is of that delivery.
    boolean isMessage() {
      return delivery.equals(message);
    }
  }

  /// All that came by those messages, also beside a delivery of their own.
  List<Covered> covered(Collection<UUID> messages) {
    if (messages.isEmpty()) {
      return List.of();
    }
    return database
        .sql(
            """
            select m.id as message, d.id as delivery, d.person_id as absent,
              s.person_id as by_person, d.state
            from reminder_stand_in s
            join reminder_delivery d on d.id = s.delivery_id
            join reminder_delivery m on m.reminder_id = d.reminder_id and m.due_at = d.due_at
            left join reminder_stand_in o on o.delivery_id = m.id
            where m.id in (:messages) and s.person_id = coalesce(o.person_id, m.person_id)
            order by d.id
            """)
        .param("messages", messages)
        .query(
            (row, _) ->
                new Covered(
                    row.getObject("message", UUID.class),
                    row.getObject("delivery", UUID.class),
                    row.getObject("absent", UUID.class),
                    row.getObject("by_person", UUID.class),
                    DeliveryState.valueOf(row.getString("state"))))
        .list();
  }

  /// What that person got, for themselves or in another's place, and about which something is to be
  /// done.
  List<UUID> leading(UUID person) {
    return database
        .sql(
            """
            select id from reminder_delivery where person_id = :person and acts_at is not null
            union
            select d.id from reminder_delivery d join reminder_stand_in s on s.delivery_id = d.id
            where s.person_id = :person and d.acts_at is not null
            """)
        .param("person", person)
        .query(UUID.class)
        .list();
  }

  /// They have them now; nobody else has.
  void note(Map<UUID, UUID> persons) {
    if (persons.isEmpty()) {
      return;
    }
    batches.batchUpdate(
        "insert into reminder_stand_in (delivery_id, person_id) values (:delivery, :person)",
        persons.entrySet().stream()
            .map(
                it ->
                    new MapSqlParameterSource()
                        .addValue("delivery", it.getKey())
                        .addValue("person", it.getValue()))
            .toArray(SqlParameterSource[]::new));
  }

  /// Whether that person had it in another's place before.
  boolean had(UUID delivery, UUID person) {
    return database
        .sql(
            """
            select exists (select 1 from reminder_stood_in
              where delivery_id = :delivery and person_id = :person)
            """)
        .param("delivery", delivery)
        .param("person", person)
        .query(Boolean.class)
        .single();
  }

  void answered(UUID delivery) {
    database
        .sql("update reminder_stand_in set answered = true where delivery_id = :delivery")
        .param("delivery", delivery)
        .update();
  }

  /// Whoever had them till now has them no more.
  void pass(Collection<UUID> deliveries) {
    database
        .sql(
            """
            insert into reminder_stood_in (delivery_id, person_id)
            select s.delivery_id, s.person_id from reminder_stand_in s
            where s.delivery_id in (:deliveries) and not exists (
              select 1 from reminder_stood_in b
              where b.delivery_id = s.delivery_id and b.person_id = s.person_id)
            """)
        .param("deliveries", deliveries)
        .update();
    database
        .sql("delete from reminder_stand_in where delivery_id in (:deliveries)")
        .param("deliveries", deliveries)
        .update();
  }

  /// That person stands in for nobody any more.
  void forgetOf(UUID person) {
    database
        .sql("delete from reminder_stand_in where person_id = :person and not answered")
        .param("person", person)
        .update();
    database
        .sql("delete from reminder_stood_in where person_id = :person")
        .param("person", person)
        .update();
  }

  /// Whom the news concerns: who got what was brought of that occurrence or of later ones, for
  /// themselves or for others, and who waits for what has been and doesn't come again.
  List<UUID> reminded(DueRow news) {
    return database
        .sql(
            """
            select distinct coalesce(s.person_id, d.person_id) from reminder_delivery d
            left join reminder_stand_in s on s.delivery_id = d.id
            where d.reminder_id = :reminder and (d.state = 'SNOOZED' and d.acts_at is null
              or d.occurrence >= :from and d.occurrence > :changed
                and d.state not in ('QUEUED', 'SKIPPED'))
            """)
        .param("reminder", news.reminder())
        .param("from", DueRows.at(news.occurrence()))
        .param("changed", DueRows.at(news.dueAt()))
        .query(UUID.class)
        .list();
  }

  /// Who did it in whose place.
  record Deed(UUID absent, UUID standIn) {}

  /// Of an occurrence of the reminder.
  List<Deed> deeds(Reminder reminder, Instant occurrence, Limit most) {
    return database
        .sql(
            """
            select d.person_id as absent, s.person_id as stand_in
            from reminder_delivery d join reminder_stand_in s on s.delivery_id = d.id
            where d.reminder_id = :reminder and d.occurrence = :occurrence and s.answered
            order by d.id limit :most
            """)
        .param("reminder", reminder.id())
        .param("occurrence", DueRows.at(occurrence))
        .param("most", most.max())
        .query(Deed.class)
        .list();
  }
}

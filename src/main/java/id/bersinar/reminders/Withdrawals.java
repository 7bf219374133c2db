package id.bersinar.reminders;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Deliveries about which nothing is done any more, since their reminder or their recipient is
/// another's or gone.
@Component
class Withdrawals {

  // What has come stays answerable.
  static final String ENDED =
      "update reminder_delivery set version = version + 1, acts_at = null, state = case state"
          + " when 'QUEUED' then 'WITHDRAWN' when 'SNOOZED' then 'SENT' else state end";

  private static final String OF_REMINDER = " where reminder_id = :reminder and acts_at >= :ever";

  // Who waits for what won't come again, and hasn't heard so.
  private static final String WAITING =
      " where reminder_id = :reminder and state = 'SNOOZED' and acts_at is null";

  private final JdbcClient database;

  Withdrawals(JdbcClient database) {
    this.database = database;
  }

  /// What isn't planned of what was to come.
  void ofUnplanned(Reminder reminder, Instant now) {
    end(
        ENDED
            + OF_REMINDER
            + """
             and occurrence > :now and not exists (select 1 from reminder_due p
              where p.reminder_id = :reminder and p.occurrence = reminder_delivery.occurrence)
            """,
        reminder,
        now);
  }

  /// What has been; those who have put it off still get it.
  void ofPast(Reminder reminder, Instant now) {
    end(ENDED + OF_REMINDER + " and occurrence <= :now and state <> 'SNOOZED'", reminder, now);
  }

  /// What has been, for all; those who have put it off wait to hear of that, but for whoever has
  /// put off what they are alone with.
  void ofPastForAll(Reminder reminder, Instant now) {
    ofPast(reminder, now);
    var ended =
        reminder.isShared()
            ? "update reminder_delivery set version = version + 1, acts_at = null"
            : ENDED;
    end(ended + OF_REMINDER + " and occurrence <= :now", reminder, now);
  }

  private void end(String statement, Reminder reminder, Instant now) {
    database
        .sql(statement)
        .param("reminder", reminder.id())
        .param("ever", DueRows.EVER)
        .param("now", DueRows.at(now))
        .update();
  }

  /// The last occurrence of which somebody waits to hear that it doesn't come again.
  Optional<Instant> awaited(Reminder reminder) {
    return database
        .sql(
            "select occurrence from reminder_delivery"
                + WAITING
                + " order by occurrence desc limit 1")
        .param("reminder", reminder.id())
        .query((row, _) -> row.getObject(1, OffsetDateTime.class).toInstant())
        .optional();
  }

  /// All that the person got.
  void of(UUID person) {
    database
        .sql(ENDED + " where person_id = :person and acts_at is not null")
        .param("person", person)
        .update();
  }

  /// People have heard what has become of that occurrence and later ones: they are reminded no more
  /// of what isn't planned, and may answer what is.
  void heard(DueRow news) {
    database
        .sql("update reminder_delivery set version = version + 1, state = 'SENT'" + WAITING)
        .param("reminder", news.reminder())
        .update();
    var planned =
        " when exists (select 1 from reminder_due p where p.reminder_id = :reminder"
            + " and p.occurrence = reminder_delivery.occurrence) ";
    database
        .sql(
            "update reminder_delivery set version = version + 1, acts_at = case"
                + planned
                + "then acts_at end, state = case"
                + planned
                + """
                  then case state when 'WITHDRAWN' then 'SENT' else state end else 'WITHDRAWN' end
                where reminder_id = :reminder and occurrence >= :from and occurrence > :changed
                  and state not in ('DONE', 'DELEGATED', 'SKIPPED', 'QUEUED')
                """)
        .param("reminder", news.reminder())
        .param("from", DueRows.at(news.occurrence()))
        .param("changed", DueRows.at(news.dueAt()))
        .update();
  }
}

package id.bersinar.people;

import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.scenario.EachDatabase;
import id.bersinar.scenario.TestDatabase;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/// Of people days are kept, no moments, whatever an earlier version has kept of them.
@EachDatabase
@SuppressWarnings("NullAway.Init") // set before each
class DaysInsteadOfMomentsTest {

  // Half past six in the morning of the 22nd in Jakarta.
  private static final Timestamp MOMENT = Timestamp.from(Instant.parse("2026-11-21T23:30:12Z"));

  private JdbcTemplate database;

  @BeforeEach
  void anInstallationOfTheVersionBefore() {
    var source = TestDatabase.migratedTo("27");
    database = new JdbcTemplate(source);
    person(1, MOMENT);
    person(2, null);
    database.update(
        "insert into invitation (id, code_hash, role, institution, expires_at, used_at)"
            + " values (?, 'x', 'OPERATOR', 'Contoh', ?, ?)",
        UUID.randomUUID(),
        MOMENT,
        MOMENT);
    TestDatabase.update(source);
  }

  private void person(long chat, @Nullable Timestamp consented) {
    database.update(
        "insert into person (id, chat_id, language, first_seen, consented_at, reachable)"
            + " values (?, ?, 'id', ?, ?, true)",
        UUID.randomUUID(),
        chat,
        MOMENT,
        consented);
    database.update(
        "insert into dialogue_session (chat_id, dialogue, path, token, keys_shown, last_heard)"
            + " values (?, 'start', '', 'abcde', false, ?)",
        chat,
        MOMENT);
  }

  @Test
  void momentsBecomeDaysAsTheyAreCountedInJakarta() {
    for (var column :
        List.of("first_seen from person", "consented_on from person", "used_on from invitation")) {
      assertThat(database.queryForList("select " + column, LocalDate.class))
          .as(column)
          .containsExactly(LocalDate.of(2026, 11, 22));
    }
  }

  @Test
  void whoHasNotAgreedIsForgotten() {
    for (var table : List.of("person", "dialogue_session")) {
      assertThat(database.queryForList("select chat_id from " + table, Long.class))
          .as(table)
          .containsExactly(1L);
    }
  }

  /// Whoever adds a column here must have looked whether it tells when somebody was at the phone.
  @Test
  void noOtherColumnTellsATimeOfDay() {
    assertThat(
            database.queryForList(
                "select lower(table_name) || '.' || lower(column_name)"
                    + " from information_schema.columns where lower(table_schema) = 'public'"
                    + " and lower(data_type) like 'time%'"
                    + " and lower(table_name) not like 'qrtz%'"
                    + " and lower(table_name) not like 'flyway%'",
                String.class))
        .containsExactlyInAnyOrder(
            "audit_entry.in_hour",
            "broadcast.due_at",
            "broadcast.touched_at",
            "commitment.step_at",
            "desk_group.trouble_since",
            "dialogue_session.last_heard",
            "invitation.expires_at",
            "lease.held_until",
            "meeting.asked_at",
            "meeting.minutes_at",
            "meeting.shown_at",
            "meeting.starts_at",
            "meeting_guest.told_at",
            "meeting_guest.told_start",
            "node.seen_at",
            "node.since",
            "occasion_reminded.starts_at",
            "outbox.put_at",
            "proposal.due_at",
            "reminder.last_due",
            "reminder.next_at",
            "reminder.next_due",
            "reminder.planned_until",
            "reminder.starts",
            "reminder_delivery.acts_at",
            "reminder_delivery.done_at",
            "reminder_delivery.due_at",
            "reminder_delivery.occurrence",
            "reminder_due.due_at",
            "reminder_due.occurrence",
            "reminder_escalation.told_at",
            // Of chats only where Telegram refused what is in the outbox anyway.
            "sending_pause.ends_at",
            "telegram_update.handled_at",
            "telegram_update_aside.set_aside_at",
            "tip_slot.begun_at",
            "training_batch.ends_at",
            "training_batch.starts_at",
            "vanishing_message.due_at");
  }
}

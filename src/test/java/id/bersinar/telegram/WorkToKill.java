package id.bersinar.telegram;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcTemplate;

/// What brings each of some people one message.
enum WorkToKill {
  REMINDERS("2026-12-01T09:00", "(select 1 from reminder_due) d") {
    @Override
    void begin(JdbcTemplate database, int people, Instant now) {
      roles(database);
      var due = now.plus(AHEAD);
      var at = due.atOffset(ZoneOffset.UTC);
      var ids = ids(people);
      each(
          database,
          people,
          "insert into reminder (id, version, author_id, message, starts, audience, next_at,"
              + " next_due, paused) values (?, 0, ?, 'Rapat (contoh)', ?, 'ME', ?, ?, false)",
          it ->
              new Object[] {
                ids.get(it), new UUID(1, it), LocalDateTime.ofInstant(due, WIB), at, at
              });
      each(
          database,
          people,
          "insert into reminder_due (reminder_id, occurrence, lead, due_at)"
              + " values (?, ?, 'P0D/PT0S', ?)",
          it -> new Object[] {ids.get(it), at, at});
    }

    @Override
    void check(JdbcTemplate database, int people) {
      int all = count(database, "reminder_delivery");
      int told = count(database, "(select distinct person_id from reminder_delivery) p");
      if (all != people || told != people) {
        throw new AssertionError("deliveries: " + all + " to " + told);
      }
      database.update("delete from reminder");
    }
  },

  DIGEST("2026-11-30T07:30", "person where digest_week is null and chat_id >= 100000") {
    @Override
    void begin(JdbcTemplate database, int people, Instant now) {
      roles(database);
      each(
          database,
          people,
          "insert into commitment (id, author_id, keeper_id, area_code, words, strategy, stage,"
              + " due, first_due, again, done, progress) values (?, ?, ?, '', 'Peta usaha"
              + " (contoh)', 'ENTERPRISE', 'MAPPING', date '2026-12-02', date '2026-12-02', '',"
              + " false, 0)",
          it -> new Object[] {UUID.randomUUID(), new UUID(1, it), new UUID(1, it)});
      database.update("update person set digest_week = null");
    }

    @Override
    void check(JdbcTemplate database, int people) {
      database.update("delete from commitment");
    }
  },

  MINUTES("2026-12-01T09:00", "meeting where minutes_at is not null") {
    @Override
    void begin(JdbcTemplate database, int people, Instant now) {
      roles(database);
      var ids = ids(people);
      var at = now.atOffset(ZoneOffset.UTC);
      each(
          database,
          people,
          "insert into meeting (id, organiser_id, title, place, starts_at, lasts, sequence,"
              + " cancelled, live_key, shown_at, outdated, closed, minutes_at) values (?, ?,"
              + " 'Rapat (contoh)', 'Aula (contoh)', ?, 60, 0, false, ?, ?, false, true, ?)",
          it -> new Object[] {ids.get(it), new UUID(1, it), at.minusHours(1), ids.get(it), at, at});
      each(
          database,
          people,
          "insert into meeting_minutes (meeting_id) values (?)",
          it -> new Object[] {ids.get(it)});
    }

    @Override
    void check(JdbcTemplate database, int people) {
      database.update("delete from meeting");
    }
  },

  BROADCAST("2026-12-01T09:00", "broadcast where state <> 'DONE'") {
    @Override
    void begin(JdbcTemplate database, int people, Instant now) {
      var operator = new UUID(2, 0);
      var at = now.atOffset(ZoneOffset.UTC);
      database.update(
          "insert into person (id, chat_id, language, first_seen, consented_on, reachable)"
              + " values (?, ?, 'id', date '2026-11-20', date '2026-11-20', true)"
              + " on conflict do nothing",
          operator,
          OPERATOR);
      database.update(
          "insert into person_role (person_id, role) values (?, 'OPERATOR') on conflict do nothing",
          operator);
      each(
          database,
          people,
          "insert into broadcast_choice (kind, person_id, agreed, chosen_on)"
              + " values ('TRAINING', ?, true, date '2026-11-20') on conflict do nothing",
          it -> new Object[] {new UUID(1, it)});
      database.update(
          "insert into broadcast (id, author_id, kind, words, state, due_at, touched_at, reached,"
              + " exhausted, expected, handed, declined, progress) values (?, ?, 'TRAINING',"
              + " 'Pelatihan baru (contoh)', 'PLANNED', ?, ?, ?, false, ?, 0, 0, ?)",
          UUID.randomUUID(),
          operator,
          at,
          at,
          new UUID(0, 0),
          people,
          UUID.randomUUID());
    }

    @Override
    void check(JdbcTemplate database, int people) {
      database.update("delete from broadcast");
    }
  };

  /// The chat of whoever writes the broadcast.
  static final long OPERATOR = 99_999;

  private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");
  private static final Duration AHEAD = Duration.ofSeconds(8);

  private final Instant start;
  private final String left;

  /// @param start by the programs' clocks, in Jakarta
  /// @param left rows that are there as long as somebody is to be told
  WorkToKill(String start, String left) {
    this.start = LocalDateTime.parse(start).atZone(ZoneId.of("Asia/Jakarta")).toInstant();
    this.left = left;
  }

  Instant start() {
    return start;
  }

  abstract void begin(JdbcTemplate database, int people, Instant now);

  /// Looks whether the books say that each has been told once, and clears up.
  abstract void check(JdbcTemplate database, int people);

  boolean isDone(JdbcTemplate database) {
    return count(database, left) == 0 && count(database, "outbox") == 0;
  }

  private interface Row {
    Object[] of(int person);
  }

  private static void each(JdbcTemplate database, int people, String sql, Row row) {
    database.batchUpdate(sql, IntStream.range(0, people).mapToObj(row::of).toList());
  }

  private static void roles(JdbcTemplate database) {
    database.update(
        "insert into person_role (person_id, role) select id, 'STAKEHOLDER' from person"
            + " where chat_id >= 100000 on conflict do nothing");
  }

  private static List<UUID> ids(int people) {
    return IntStream.range(0, people).mapToObj(_ -> UUID.randomUUID()).toList();
  }

  private static int count(JdbcTemplate database, String rows) {
    var count = database.queryForObject("select count(*) from " + rows, Integer.class);
    return count == null ? 0 : count;
  }
}

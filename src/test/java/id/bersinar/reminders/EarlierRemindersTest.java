package id.bersinar.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.calendar.Holidays;
import id.bersinar.calendar.LeadTime;
import id.bersinar.calendar.OnHoliday;
import id.bersinar.scenario.EachDatabase;
import id.bersinar.scenario.TestDatabase;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/// Reminders that an earlier version has stored go on.
@EachDatabase
class EarlierRemindersTest {

  @Test
  void comeWhenTheyCame() {
    var source = TestDatabase.migratedTo("49");
    var database = new JdbcTemplate(source);
    var author = UUID.randomUUID();
    database.update(
        "insert into person (id, chat_id, language, first_seen, reachable)"
            + " values (?, 1, 'id', ?, true)",
        author,
        LocalDate.of(2026, 11, 24));
    store(database, author, "ONCE", "2026-12-01T09:00");
    store(database, author, "DAILY", "2026-12-01T09:00");
    store(database, author, "WEEKLY", "2026-12-06T09:00");
    store(database, author, "MONTHLY", "2026-12-05T09:00");
    store(database, author, "MONTHLY", "2026-12-29T09:00");
    store(database, author, "MONTHLY", "2026-12-30T09:00");
    store(database, author, "MONTHLY", "2026-12-31T09:00");
    TestDatabase.update(source);

    assertThat(comes(source, "ONCE 2026-12-01T09:00")).isEqualTo("12-01");
    assertThat(comes(source, "DAILY 2026-12-01T09:00")).isEqualTo("12-01 12-02 12-03");
    assertThat(comes(source, "WEEKLY 2026-12-06T09:00")).isEqualTo("12-06 12-13 12-20");
    assertThat(comes(source, "MONTHLY 2026-12-05T09:00")).isEqualTo("12-05 01-05 02-05");
    assertThat(comes(source, "MONTHLY 2026-12-29T09:00")).isEqualTo("12-29 01-29 02-28");
    assertThat(comes(source, "MONTHLY 2026-12-30T09:00")).isEqualTo("12-30 01-30 02-28");
    assertThat(comes(source, "MONTHLY 2026-12-31T09:00")).isEqualTo("12-31 01-31 02-28");
    assertThat(database.queryForList("select distinct leads from reminder", String.class))
        .containsExactly(LeadTime.NONE.written());
  }

  private static void store(JdbcTemplate database, UUID author, String recurrence, String start) {
    database.update(
        "insert into reminder (id, version, author_id, message, starts, recurrence, audience,"
            + " paused) values (?, 0, ?, ?, ?, ?, 'ME', true)",
        UUID.randomUUID(),
        author,
        recurrence + " " + start,
        LocalDateTime.parse(start),
        recurrence);
  }

  private static String comes(DataSource source, String message) {
    var series =
        new JdbcTemplate(source)
            .queryForObject(
                "select starts, rule, exceptions, on_holiday from reminder where message = ?",
                (row, _) ->
                    new Schedule(
                            row.getObject("starts", LocalDateTime.class),
                            row.getString("rule"),
                            row.getString("exceptions"),
                            OnHoliday.valueOf(row.getString("on_holiday")),
                            ZoneId.of("Asia/Jakarta"))
                        .series(),
                message);
    assertThat(series).isNotNull();
    return series
        .after(series.start().minusSeconds(1), Holidays.NONE)
        .limit(3)
        .map(it -> it.at().toLocalDate().toString().substring(5))
        .collect(Collectors.joining(" "));
  }
}

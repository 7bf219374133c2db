package id.bersinar.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.scenario.EachDatabase;
import id.bersinar.scenario.TestDatabase;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/// What the version before has left of people who are erased goes, and nothing else.
@EachDatabase
class GuestsBeforeTest {

  private static final UUID MEETING = new UUID(0, 9);
  private static final UUID ERASED = new UUID(0, 8);

  @Test
  void onlyWhatNamesWhoIsErasedChanges() {
    var source = TestDatabase.migratedTo("88");
    var database = new JdbcTemplate(source);
    for (int number = 1; number <= 4; number++) {
      database.update(
          "insert into person (id, chat_id, language, first_seen, reachable)"
              + " values (?, ?, 'id', date '2026-11-20', true)",
          new UUID(0, number),
          number);
    }
    database.update(
        "insert into meeting (id, organiser_id, title, place, starts_at, lasts, sequence,"
            + " cancelled, live_key, shown_at, outdated, closed) values (?, ?, 'Rapat (contoh)',"
            + " 'Aula (contoh)', current_timestamp + interval '2' day, 60, 0, false, ?,"
            + " current_timestamp, false, false)",
        MEETING,
        new UUID(0, 4),
        MEETING);
    invite(database, new UUID(0, 1), new UUID(0, 3));
    invite(database, new UUID(0, 2), ERASED);
    invite(database, ERASED, new UUID(0, 3));
    database.update(
        "insert into meeting_minutes (meeting_id, taker_id) values (?, ?)", MEETING, ERASED);
    TestDatabase.update(source);
    assertThat(
            database.queryForList(
                "select answer || ' ' || coalesce(news, '') || ' ' || coalesce(cast(deputy_id as"
                    + " varchar(36)), '') from meeting_guest order by person_id",
                String.class))
        .containsExactly("DEPUTY  " + new UUID(0, 3), "OPEN INVITED ");
    assertThat(database.queryForList("select taker_id from meeting_minutes", UUID.class))
        .containsOnlyNulls();
  }

  private static void invite(JdbcTemplate database, UUID guest, UUID deputy) {
    database.update(
        "insert into meeting_guest (meeting_id, person_id, answer, deputy_id, away)"
            + " values (?, ?, 'DEPUTY', ?, true)",
        MEETING,
        guest,
        deputy);
  }
}

package id.bersinar.people;

import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.scenario.EachDatabase;
import id.bersinar.scenario.TestDatabase;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/// Reminders of the version before go on for the same officials.
@EachDatabase
class AudiencesBeforeTest {

  private static final String PERSON = "cast('00000000-0000-4000-8000-000000000001' as uuid)";

  @Test
  void theyCanBeReadAndAreFoundByAgendas() {
    var source = TestDatabase.migratedTo("49");
    var database = new JdbcTemplate(source);
    database.update(
        "insert into person (id, chat_id, language, first_seen, reachable) values ("
            + PERSON
            + ", 1, 'id', date '2026-11-20', true)");
    for (var audience : new String[] {"'ME', null", "'CATEGORY', 'ACADEMIA'", "'EVERYONE', null"}) {
      database.update(
          "insert into reminder (id, author_id, version, message, starts, recurrence, paused,"
              + " audience, category) values ("
              + "cast('"
              + UUID.randomUUID()
              + "' as uuid)"
              + ", "
              + PERSON
              + ", 0, 'Contoh', timestamp '2026-11-25 09:00:00', 'ONCE', false, "
              + audience
              + ")");
    }
    TestDatabase.update(source);
    assertThat(database.queryForList("select audience from reminder where shared", String.class))
        .containsExactlyInAnyOrder("CATEGORY:ACADEMIA", "EVERYONE")
        .allMatch(it -> Audience.read(it).isPresent());
    assertThat(
            database.queryForList("select audience from reminder where not shared", String.class))
        .containsExactly("ME");
  }
}

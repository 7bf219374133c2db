package id.bersinar.tips.access;

import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.scenario.EachDatabase;
import id.bersinar.scenario.TestDatabase;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/// What an installation of an earlier version knows of its operators and desks afterwards.
@EachDatabase
class DesksBeforeTest {

  @Test
  void desksThatHaveHadAKeyAndOperatorsOfTheSettingAreKnown() {
    var source = TestDatabase.migratedTo("31");
    var database = new JdbcTemplate(source);
    database.update(
        "insert into desk_key (id, desk, public_key, made_on, in_use)"
            + " values (?, 'POLSEK', ?, date '2026-11-01', false)",
        UUID.randomUUID(),
        new byte[32]);
    database.update(
        "insert into audit_entry (place, in_hour, officer, desk, step, subject, hash) values"
            + " (1, current_timestamp, 'ABCDEF', 'OVERSIGHT', 'CHOSE_PASSPHRASE', '', 'x')");
    TestDatabase.update(source);
    assertThat(database.queryForList("select desk from desk_founded", String.class))
        .containsExactlyInAnyOrder("POLSEK", "OVERSIGHT");
  }
}

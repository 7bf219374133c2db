package id.bersinar.tips.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.scenario.EachDatabase;
import id.bersinar.scenario.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/// Of groups that were attached by an earlier version nobody knows who stands for them.
@EachDatabase
class GroupsOfEarlierVersionsTest {

  @Test
  void theyWaitForAnOfficerWithAccessAndTheirDeskIsTold() {
    var source = TestDatabase.migratedTo("31");
    var database = new JdbcTemplate(source);
    database.update("insert into desk_group (chat_id, desk) values (-1, 'POLSEK')");
    database.update(
        "insert into desk_group (chat_id, desk, trouble, trouble_since, trouble_told)"
            + " values (-2, 'POLSEK', 'GONE', current_timestamp, true)");
    TestDatabase.update(source);
    assertThat(
            database.queryForList(
                "select trouble from desk_group where attached_by is null and trouble_told = false",
                String.class))
        .containsExactly("UNVOUCHED");
    assertThat(
            database.queryForList(
                "select trouble from desk_group where trouble_told", String.class))
        .containsExactly("GONE");
  }
}

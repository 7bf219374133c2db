package id.bersinar.tips.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.scenario.EachDatabase;
import id.bersinar.scenario.TestDatabase;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// Of groups that were attached by an earlier version nobody knows who stands for them.
@EachDatabase
class GroupsOfEarlierVersionsTest {

  @Test
  void theyWaitForAnOfficerWithAccessAndTheirDeskIsTold() {
    var settings = TestDatabase.settings();
    var source =
        new DriverManagerDataSource(
            settings.getOrDefault("spring.datasource.url", ""),
            settings.getOrDefault("spring.datasource.username", ""),
            settings.getOrDefault("spring.datasource.password", ""));
    var database = new JdbcTemplate(source);
    Flyway.configure().dataSource(source).target("31").load().migrate();
    database.update("insert into desk_group (chat_id, desk) values (-1, 'POLSEK')");
    database.update(
        "insert into desk_group (chat_id, desk, trouble, trouble_since, trouble_told)"
            + " values (-2, 'POLSEK', 'GONE', current_timestamp, true)");
    Flyway.configure().dataSource(source).load().migrate();
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

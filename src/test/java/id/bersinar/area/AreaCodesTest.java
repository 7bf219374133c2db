package id.bersinar.area;

import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.scenario.EachDatabase;
import id.bersinar.scenario.TestDatabase;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/// What an installation has kept before areas had codes everywhere goes on as the home area's.
@EachDatabase
@SuppressWarnings("NullAway.Init") // set before each
class AreaCodesTest {

  private DataSource source;
  private JdbcTemplate database;

  @BeforeEach
  void anInstallationOfTheVersionBefore() {
    source = TestDatabase.migratedTo("24");
    database = new JdbcTemplate(source);
    person("00000000-0000-4000-8000-000000000001", 1);
    person("00000000-0000-4000-8000-000000000002", 2);
    database.update(
        "insert into person_role values ('00000000-0000-4000-8000-000000000001', 'LIAISON')");
    database.update(
        "insert into reminder (id, version, author_id, message, starts, recurrence, audience,"
            + " paused) select id, 0, id, 'Contoh', timestamp '2026-11-25 09:00:00', 'ONCE', 'ME',"
            + " false from person where chat_id = 1");
    database.update(
        "insert into invitation (id, code_hash, role, institution, expires_at)"
            + " select id, 'x', 'OPERATOR', 'Contoh', first_seen from person where chat_id = 1");
    database.update(
        "insert into officer_key (id, desk, salt, public_key, private_key)"
            + " select id, 'POLSEK', cast('' as bytea), cast('' as bytea), cast('' as bytea)"
            + " from person where chat_id = 1");
    database.update("insert into desk_group (chat_id, desk) values (-1, 'POLSEK')");
  }

  private void person(String id, int chat) {
    database.update(
        "insert into person (id, chat_id, language, first_seen, consented_at,"
            + " reachable) values (cast(? as uuid), ?, 'id', current_timestamp,"
            + " current_timestamp, true)",
        id,
        chat);
  }

  private void update() {
    TestDatabase.update(source);
  }

  private List<String> codes(String table) {
    return database.queryForList("select area_code from " + table, String.class);
  }

  @Test
  void whatThereIsBecomesTheHomeAreas() {
    for (var area : List.of("'lain', null", "'contoh', true")) {
      database.update(
          "insert into area (code, home, name, kecamatan, city, time_zone)"
              + " values (%s, 'Contoh', 'Contoh', 'Contoh', 'Asia/Jakarta')".formatted(area));
    }
    update();
    assertThat(codes("reminder")).containsExactly("contoh");
    assertThat(codes("invitation")).containsExactly("contoh");
    assertThat(codes("desk_group")).containsExactly("contoh");
    assertThat(codes("officer_key")).containsExactly("contoh");
    assertThat(
            database.queryForList(
                "select chat_id from person where area_code = 'contoh'", Long.class))
        .as("residents have no area")
        .containsExactly(1L);
  }

  @Test
  void whereThereIsNoAreaYetNothingHasACode() {
    update();
    assertThat(codes("reminder")).containsExactly((String) null);
    assertThat(codes("officer_key")).containsExactly((String) null);
    assertThat(codes("person")).containsExactly(null, null);
  }
}

package id.bersinar.scenario;

import id.bersinar.area.AreaCode;
import id.bersinar.area.Areas;
import id.bersinar.area.Desk;
import id.bersinar.area.Position;
import id.bersinar.dialogue.Role;
import id.bersinar.dialogue.Text;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Officials as the database has them once they have joined, for tests that aren't about joining.
final class Joined {

  private final JdbcClient database;
  private final ObjectProvider<Areas> areas;
  private final Clock clock;

  Joined(JdbcClient database, ObjectProvider<Areas> areas, Clock clock) {
    this.database = database;
    this.areas = areas;
    this.clock = clock;
  }

  /// An officer.
  ///
  /// @param desk the key of its text
  /// @param position the key of its text
  void liaison(long chat, String desk, String position, String institution) {
    var person = official(chat, Role.LIAISON, institution);
    database
        .sql("update person set desk = :desk, position = :position where id = :person")
        .param("desk", named(desk, Desk.values(), Desk::label))
        .param("position", named(position, Position.values(), Position::label))
        .param("person", person)
        .update();
  }

  /// A stakeholder from local government.
  void stakeholder(long chat, String institution) {
    var person = official(chat, Role.STAKEHOLDER, institution);
    database
        .sql("update person set category = 'LOCAL_GOVERNMENT' where id = :person")
        .param("person", person)
        .update();
  }

  private UUID official(long chat, Role role, String institution) {
    var person = UUID.randomUUID();
    var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    database
        .sql(
            """
            insert into person (id, chat_id, language, first_seen, consented_on, reachable,
              area_code, institution)
            values (:person, :chat, 'id', :today, :today, true, :area, :institution)
            """)
        .param("person", person)
        .param("chat", chat)
        .param("today", today)
        .param("area", areas.getObject().homeCode().map(AreaCode::value).orElse(null))
        .param("institution", institution)
        .update();
    database
        .sql(
            "insert into person_role (person_id, role, area_code)"
                + " select id, :role, coalesce(area_code, '') from person where id = :person")
        .param("person", person)
        .param("role", role.name())
        .update();
    return person;
  }

  private static <E extends Enum<E>> String named(String key, E[] all, Function<E, Text> label) {
    return Arrays.stream(all)
        .filter(it -> label.apply(it).equals(Text.of(key)))
        .findFirst()
        .orElseThrow()
        .name();
  }
}

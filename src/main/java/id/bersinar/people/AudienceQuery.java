package id.bersinar.people;

import id.bersinar.area.AreaCode;
import id.bersinar.dialogue.Language;
import id.bersinar.people.Audience.Kind;
import id.bersinar.people.Audience.Part;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/// Looks up an audience, by one statement: a part for each kind, each by an index of its own, and
/// whoever belongs to several of them once. None begins with the many who have no role, or with
/// other areas' officials.
@Component
class AudienceQuery {

  private static final String COLUMNS =
      "select p.id, p.chat_id, p.language, p.zone, p.area_code from ";

  private static final String REACHED = COLUMNS + "person p where p.reachable and ";

  private static final String UNREACHED = "select p.id from person p where not p.reachable and ";

  private static final String MEMBERS = "select p.id, p.reachable from person p where ";

  // A list of many ids would be gone through for each row in H2.
  private static final String AMONG =
      COLUMNS
          + "unnest(cast(:ids as uuid array)) as n (id) join person p on p.id = n.id"
          + " where p.reachable";

  /// Residents have no role.
  private static final String OFFICIAL =
      " and exists (select 1 from person_role r where r.person_id = p.id)";

  private final JdbcClient database;
  private final Zones zones;

  AudienceQuery(JdbcClient database, Zones zones) {
    this.database = database;
    this.zones = zones;
  }

  List<Recipient> find(Audience audience, UUID author, Optional<AreaCode> area) {
    return statement(REACHED, audience, author, area, "?").query(this::read).list();
  }

  List<Recipients.Member> members(Audience audience, UUID author, Optional<AreaCode> area) {
    return statement(MEMBERS, audience, author, area, "?")
        .query(
            (row, _) ->
                new Recipients.Member(row.getObject("id", UUID.class), row.getBoolean("reachable")))
        .list();
  }

  List<UUID> unreached(Audience audience, UUID author, Optional<AreaCode> area) {
    return statement(UNREACHED, audience, author, area, "?").query(UUID.class).list();
  }

  /// Those of them who can be reached.
  List<Recipient> among(Collection<UUID> people) {
    return among(people, AMONG);
  }

  /// As above, without those who have no role.
  List<Recipient> officialsAmong(Collection<UUID> people) {
    return among(people, AMONG + OFFICIAL);
  }

  private List<Recipient> among(Collection<UUID> people, String statement) {
    return database
        .sql(statement)
        .param("ids", people.stream().distinct().toArray(UUID[]::new))
        .query(this::read)
        .list();
  }

  private Recipient read(ResultSet row, int number) throws SQLException {
    return new Recipient(
        row.getObject("id", UUID.class),
        row.getLong("chat_id"),
        new Language(row.getString("language")),
        zones.of(row.getString("zone"), code(row.getString("area_code"))));
  }

  int count(Audience audience, UUID author, Optional<AreaCode> area) {
    return statement(REACHED, audience, author, area, "select count(*) from (?) reached")
        .query(Integer.class)
        .single();
  }

  private StatementSpec statement(
      String select, Audience audience, UUID author, Optional<AreaCode> area, String frame) {
    var kinds = audience.parts().stream().collect(Collectors.groupingBy(Part::kind));
    var selects = new ArrayList<String>();
    var parameters = new HashMap<String, @Nullable Object>();
    parameters.put("area", area.map(AreaCode::value).orElse(null));
    kinds.forEach(
        (kind, parts) -> {
          selects.add(select + condition(kind, parts));
          parameters.put(kind.name(), values(kind, parts, author));
        });
    return database.sql(frame.replace("?", String.join(" union ", selects))).params(parameters);
  }

  private static List<?> values(Kind kind, List<Part> parts, UUID author) {
    return switch (kind) {
      case ME -> List.of(author);
      case PERSON -> parts.stream().map(it -> UUID.fromString(it.value())).toList();
      default -> parts.stream().map(Part::value).toList();
    };
  }

  private static String condition(Kind kind, List<Part> parts) {
    return switch (kind) {
      case ME -> "p.id in (:ME)" + OFFICIAL;
      case PERSON -> "p.id in (:PERSON)" + OFFICIAL;
      case AREA -> "p.area_code in (:AREA)" + OFFICIAL;
      case EVERYONE -> Officials.OF_AREA;
      case STRATEGY -> Officials.OF_AREA + serving(parts);
      case ROLE ->
          Officials.OF_AREA
              + " and exists (select 1 from person_role r"
              + " where r.person_id = p.id and r.role in (:ROLE))";
      case CATEGORY -> Officials.OF_AREA + " and p.category in (:CATEGORY)";
      case INSTITUTION -> Officials.OF_AREA + " and p.institution in (:INSTITUTION)";
    };
  }

  /// Names of constants, so they may stand in the statement.
  private static String serving(List<Part> parts) {
    return parts.stream()
        .map(it -> "p.strategies like '%" + Strategy.valueOf(it.value()) + "%'")
        .collect(Collectors.joining(" or ", " and (", ")"));
  }

  private static @Nullable AreaCode code(@Nullable String stored) {
    return stored == null ? null : new AreaCode(stored);
  }
}

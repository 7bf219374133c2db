package id.bersinar.people;

import id.bersinar.area.AreaCode;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Everybody who has a role, to choose from.
@Component
class Officials {

  private final JdbcClient database;
  private final Recipients recipients;

  Officials(JdbcClient database, Recipients recipients) {
    this.database = database;
    this.recipients = recipients;
  }

  /// @param institution empty where the person acts for none
  record Official(UUID id, String institution) {

    String alias() {
      return Person.called(institution, id);
    }
  }

  /// Others who can stand in: of the same institution first, then of the same category in the area.
  List<Official> colleaguesOf(Person person) {
    return database
        .sql(
            """
            select p.id, coalesce(p.institution, '') as institution from person p
            where p.id <> :id and p.reachable
              and p.id in (select r.person_id from person_role r)
              and (p.institution = :institution
                or p.category = :category
                  and (p.area_code = cast(:area as varchar(20)) or p.area_code is null))
            order by case when p.institution = :institution then 0 else 1 end, p.institution, p.id
            """)
        .param("id", person.id())
        .param("institution", person.institution().orElse(""))
        .param("category", person.category().map(Enum::name).orElse(""))
        .param("area", person.area().map(AreaCode::value).orElse(null))
        .query(Official.class)
        .list();
  }

  /// Those of somebody's area.
  List<Official> around(UUID person) {
    return of(recipients.areaOf(person));
  }

  /// Those of them whom an official can report to.
  List<UUID> othersAround(UUID official, UUID person) {
    return around(person).stream().map(Official::id).filter(it -> !it.equals(official)).toList();
  }

  /// By institution, of an area and of those who are older than the first area; by one statement.
  private List<Official> of(Optional<AreaCode> area) {
    return database
        .sql(
            """
            select p.id, coalesce(p.institution, '') as institution from person p
            where p.id in (select r.person_id from person_role r)
              and (p.area_code = cast(:area as varchar(20)) or p.area_code is null)
            order by institution, p.id
            """)
        .param("area", area.map(AreaCode::value).orElse(null))
        .query(Official.class)
        .list();
  }
}

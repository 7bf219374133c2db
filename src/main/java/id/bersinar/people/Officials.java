package id.bersinar.people;

import id.bersinar.area.AreaCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Everybody who has a role, to choose from.
@Component
class Officials {

  /// Of the person `p`: that they have a role in `:area`, or have no area, being older than the
  /// first one. It begins with these and looks at nobody else.
  static final String OF_AREA =
      "p.id in (select r.person_id from person_role r"
          + " where r.area_code in (cast(:area as varchar(20)), ''))"
          + " and (p.area_code = cast(:area as varchar(20)) or p.area_code is null)";

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
            select p.id, coalesce(p.institution, '') as institution, 0 as place from person p
            where p.institution = :institution and p.id <> :id and p.reachable
              and exists (select 1 from person_role r where r.person_id = p.id)
            union all
            select p.id, coalesce(p.institution, ''), 1 from person p
            where %s and p.category = :category and p.id <> :id and p.reachable
              and (p.institution is null or p.institution <> :institution)
            order by place, institution, id
            """
                .formatted(OF_AREA))
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
            "select p.id, coalesce(p.institution, '') as institution from person p where "
                + OF_AREA
                + " order by institution, p.id")
        .param("area", area.map(AreaCode::value).orElse(null))
        .query(Official.class)
        .list();
  }

  /// How things stand with an area's officials.
  ///
  /// @param absent how many are absent today
  /// @param without how many have no superior
  record Standing(int absent, int without) {}

  /// As above, of how many.
  ///
  /// @param today where the area is
  Standing standing(Optional<AreaCode> area, LocalDate today) {
    return database
        .sql(
            "select count(case when p.absent_until >= :today"
                + " and (p.absent_from is null or p.absent_from <= :today) then 1 end) as absent,"
                + " count(case when p.superior_id is null then 1 end) as without"
                + " from person p where "
                + OF_AREA)
        .param("area", area.map(AreaCode::value).orElse(null))
        .param("today", today)
        .query(Standing.class)
        .single();
  }
}

package id.bersinar.people;

import id.bersinar.area.AreaCode;
import id.bersinar.area.WallClock;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Who can go in an official's place.
@Component
public class StandIns {

  private final JdbcClient database;
  private final WallClock wallClock;
  private final Zones zones;
  private final Offices offices;
  private final Officials officials;

  StandIns(
      JdbcClient database, WallClock wallClock, Zones zones, Offices offices, Officials officials) {
    this.database = database;
    this.wallClock = wallClock;
    this.zones = zones;
    this.offices = offices;
    this.officials = officials;
  }

  /// Another official.
  ///
  /// @param alias as colleagues speak of them
  public record StandIn(UUID id, String alias) {}

  /// The deputy of their absence first, then colleagues of the same institution; by one statement.
  public List<StandIn> of(UUID person) {
    return database
        .sql(
            """
            select p.id, coalesce(p.institution, '') as institution,
              p.institution = absent.institution as colleague,
              absent.absent_until, absent.zone, absent.area_code
            from person p join person absent on absent.id = :person
            where p.id <> absent.id and p.reachable
              and p.id in (select r.person_id from person_role r)
              and (p.institution = absent.institution
                or p.id = absent.deputy_id and absent.absent_until >= :day)
            order by case when p.id = absent.deputy_id and absent.absent_until >= :day
              then 0 else 1 end, p.id
            """)
        .param("person", person)
        // Further west the day lasts longer.
        .param("day", wallClock.today().minusDays(1))
        .query((row, _) -> standIn(row))
        .list()
        .stream()
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<StandIn> standIn(ResultSet row) throws SQLException {
    if (!row.getBoolean("colleague") && isBack(row)) {
      return Optional.empty();
    }
    var id = row.getObject("id", UUID.class);
    return Optional.of(new StandIn(id, Person.called(row.getString("institution"), id)));
  }

  /// Whether the absence of whoever named them deputy is over where that one lives.
  private boolean isBack(ResultSet row) throws SQLException {
    var area = Optional.ofNullable(row.getString("area_code")).map(AreaCode::new);
    var zone = zones.of(row.getString("zone"), area.orElse(null));
    return wallClock
        .now(zone)
        .toLocalDate()
        .isAfter(row.getObject("absent_until", LocalDate.class));
  }

  /// Who can stand in while the person is away, beside the superior: colleagues of the same
  /// institution, then of the same category.
  List<UUID> during(UUID person) {
    return offices.of(person).map(Offices.Office::person).stream()
        .flatMap(it -> officials.colleaguesOf(it).stream())
        .map(Officials.Official::id)
        .toList();
  }
}

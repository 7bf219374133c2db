package id.bersinar.people;

import id.bersinar.area.WallClock;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Who can go in an official's place.
@Component
public class StandIns {

  private final JdbcClient database;
  private final WallClock wallClock;
  private final Offices offices;
  private final Officials officials;

  StandIns(JdbcClient database, WallClock wallClock, Offices offices, Officials officials) {
    this.database = database;
    this.wallClock = wallClock;
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
            select p.id, coalesce(p.institution, '') as institution
            from person p join person absent on absent.id = :person
            where p.id <> absent.id and p.reachable
              and p.id in (select r.person_id from person_role r)
              and (p.institution = absent.institution
                or p.id = absent.deputy_id and absent.absent_until >= :today)
            order by case when p.id = absent.deputy_id and absent.absent_until >= :today
              then 0 else 1 end, p.id
            """)
        .param("person", person)
        .param("today", wallClock.today())
        .query(Officials.Official.class)
        .list()
        .stream()
        .map(it -> new StandIn(it.id(), it.alias()))
        .toList();
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

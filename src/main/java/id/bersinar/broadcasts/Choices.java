package id.bersinar.broadcasts;

import id.bersinar.area.AreaCode;
import id.bersinar.area.Areas;
import id.bersinar.area.WallClock;
import id.bersinar.area.ZoneNames;
import id.bersinar.dialogue.Language;
import id.bersinar.people.Recipient;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Who has agreed to be sent which kind of message. That somebody has been asked is known by any
/// row.
@Component
class Choices {

  /// Before every other.
  static final UUID FIRST = new UUID(0, 0);

  private static final Period TERM = Period.ofDays(365);

  // Who has no role belongs to all areas.
  private static final String READERS =
      """
       from broadcast_choice c join person p on p.id = c.person_id
      where c.kind = :kind and c.agreed and p.reachable and p.consented_on is not null
        and (p.area_code = :area or p.area_code is null)
      """;

  /// A slice costs the same however many there are.
  static final String NEXT =
      "select p.id, p.chat_id, p.language, p.zone"
          + READERS
          + " and c.person_id > :after order by c.person_id limit :most";

  private final JdbcClient database;
  private final NamedParameterJdbcOperations batches;
  private final Areas areas;
  private final WallClock wallClock;

  Choices(
      JdbcClient database, NamedParameterJdbcOperations batches, Areas areas, WallClock wallClock) {
    this.database = database;
    this.batches = batches;
    this.areas = areas;
    this.wallClock = wallClock;
  }

  /// Notes that the person is being asked; until they say so, they want nothing.
  ///
  /// @return false, and nothing is noted, where they were asked before
  boolean ask(UUID person) {
    return database
            .sql(
                """
                insert into broadcast_choice (kind, person_id, agreed, chosen_on)
                select cast(:kind as varchar(20)), cast(:person as uuid), false,
                  cast(:today as date)
                where not exists (select 1 from broadcast_choice where person_id = :person)
                """)
            .param("kind", Kind.ANNOUNCEMENT.name())
            .param("person", person)
            .param("today", wallClock.today())
            .update()
        > 0;
  }

  /// Whether the person was asked today or yesterday and hasn't said anything.
  boolean hasJustBeenAsked(UUID person) {
    return database
        .sql(
            """
            select count(*) = 1 and min(case when agreed or chosen_on < :day then 0 else 1 end) = 1
            from broadcast_choice where person_id = :person
            """)
        .param("day", wallClock.today().minusDays(1))
        .param("person", person)
        .query(Boolean.class)
        .single();
  }

  Set<Kind> agreed(UUID person) {
    return database
        .sql("select kind from broadcast_choice where person_id = :person and agreed")
        .param("person", person)
        .query(Kind.class)
        .set();
  }

  /// From now on to these, or not; with that the person has been asked.
  void choose(UUID person, Set<Kind> kinds, boolean agreed) {
    var today = wallClock.today();
    batches.batchUpdate(
        """
        merge into broadcast_choice c
        using (values (cast(:person as uuid), cast(:kind as varchar(20)),
          cast(:agreed as boolean), cast(:today as date))) as n (person, kind, agreed, today)
        on c.person_id = n.person and c.kind = n.kind
        when matched then update set agreed = n.agreed, chosen_on = n.today
        when not matched then insert (person_id, kind, agreed, chosen_on)
          values (n.person, n.kind, n.agreed, n.today)
        """,
        kinds.stream()
            .map(
                kind ->
                    new MapSqlParameterSource("person", person)
                        .addValue("kind", kind.name())
                        .addValue("agreed", agreed)
                        .addValue("today", today))
            .toArray(SqlParameterSource[]::new));
  }

  /// How many would get it now, so many at most: these are counted one by one.
  int count(Kind kind, Optional<AreaCode> area, int most) {
    return database
        .sql("select count(*) from (select 1" + READERS + " limit :most) counted")
        .param("kind", kind.name())
        .param("area", area.map(AreaCode::value).orElse(""))
        .param("most", most)
        .query(Integer.class)
        .single();
  }

  /// Those who get it, in the order of their ids, by one statement however many there are.
  ///
  /// @param after whom
  List<Recipient> readers(Kind kind, Optional<AreaCode> area, UUID after, int most) {
    var zone = area.map(it -> areas.zone(it)).orElseGet(() -> areas.zone());
    return database
        .sql(NEXT)
        .param("kind", kind.name())
        .param("area", area.map(AreaCode::value).orElse(""))
        .param("after", after)
        .param("most", most)
        .query(
            (row, _) ->
                new Recipient(
                    row.getObject("id", UUID.class),
                    row.getLong("chat_id"),
                    new Language(row.getString("language")),
                    Optional.ofNullable(row.getString("zone"))
                        .flatMap(ZoneNames::parse)
                        .orElse(zone)))
        .list();
  }

  void erase(UUID person) {
    database
        .sql("delete from broadcast_choice where person_id = :person")
        .param("person", person)
        .update();
  }

  /// Forgets who said no, or nothing, for as long as data are kept.
  void expire() {
    database
        .sql("delete from broadcast_choice where not agreed and chosen_on < :day")
        .param("day", wallClock.today().minus(TERM))
        .update();
  }
}

package id.bersinar.meetings;

import static id.bersinar.meetings.Meetings.at;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The places at meetings to come of officials who are away, as stored.
@Component
class AbsentGuestRows {

  private static final String PLACES =
      """
      select g.meeting_id, g.person_id, g.deputy_id, m.starts_at from meeting_guest g
      join meeting m on m.id = g.meeting_id
      where m.starts_at > :now and not m.cancelled and\
      """;

  private static final String UNANSWERED =
      " g.person_id in (:people) and g.answer = 'OPEN' and g.part = 'OWN'";

  private final JdbcClient database;
  private final Clock clock;

  AbsentGuestRows(JdbcClient database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /// @param deputy which official comes in that place
  record Place(UUID meeting, UUID person, Optional<UUID> deputy, Instant startsAt) {}

  /// Those of them who are to be told something of the meeting that asks for an answer.
  List<Place> toBeTold(UUID meeting, Collection<UUID> people) {
    return people.isEmpty()
        ? List.of()
        : places(UNANSWERED + " and g.meeting_id = :meeting and g.news <> 'MINUTES'")
            .param("meeting", meeting)
            .param("people", people)
            .query(AbsentGuestRows::place)
            .list();
  }

  /// Where those of them who know of it haven't answered.
  List<Place> unanswered(Collection<UUID> people) {
    return people.isEmpty()
        ? List.of()
        : places(UNANSWERED + " and g.told_at is not null")
            .param("people", people)
            .query(AbsentGuestRows::place)
            .list();
  }

  /// Where somebody comes because they are away.
  List<Place> represented() {
    return places(" g.away = true").query(AbsentGuestRows::place).list();
  }

  private JdbcClient.StatementSpec places(String which) {
    return database
        .sql(PLACES + which + " order by g.meeting_id, g.person_id")
        .param("now", at(clock.instant()));
  }

  private static Place place(ResultSet row, int number) throws SQLException {
    return new Place(
        row.getObject("meeting_id", UUID.class),
        row.getObject("person_id", UUID.class),
        Optional.ofNullable(row.getObject("deputy_id", UUID.class)),
        row.getObject("starts_at", OffsetDateTime.class).toInstant());
  }
}

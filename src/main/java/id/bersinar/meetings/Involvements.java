package id.bersinar.meetings;

import id.bersinar.people.Person;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// All that somebody is shown of a meeting, read at once.
@Component
class Involvements {

  private final JdbcClient database;
  private final Meetings meetings;
  private final Clock clock;

  Involvements(JdbcClient database, Meetings meetings, Clock clock) {
    this.database = database;
    this.meetings = meetings;
    this.clock = clock;
  }

  /// Absent where it is called off or doesn't concern them.
  Optional<Involvement> find(UUID person, UUID meeting) {
    return database
        .sql(
            """
            select m.*, g.person_id, g.part, g.answer, g.deputy, g.deputy_id, g.away, g.news, g.told_start,
              g.told_lasts, g.told_place, n.words, n.photo, t.person_id as taker,
              coalesce(p.institution, '') as institution, c.*
            from meeting m
            left join meeting_guest g on g.meeting_id = m.id and g.person_id = :person
            left join meeting_minutes n on n.meeting_id = m.id
            left join meeting_guest t on t.meeting_id = m.id and t.person_id = n.taker_id
              and t.answer in ('YES', 'OPEN')
            left join person p on p.id = t.person_id
            cross join (
            """
                + Tally.COUNT
                + """
                  and g.meeting_id = (
                    select id from meeting where id = :meeting and organiser_id = :person)) c
                where m.id = :meeting and not m.cancelled
                  and (m.organiser_id = :person or g.person_id is not null)
                """)
        .param("person", person)
        .param("meeting", meeting)
        .query((row, number) -> involvement(row, number, person))
        .optional();
  }

  private Involvement involvement(ResultSet row, int number, UUID person) throws SQLException {
    var minutes = MinutesRows.read(row, number);
    var institution = row.getString("institution");
    return new Involvement(
        Meetings.read(row, number),
        person,
        row.getObject("person_id") == null
            ? Optional.empty()
            : Optional.of(Guests.read(row, number)),
        Tally.read(row, number),
        minutes,
        minutes.taker().map(it -> Person.called(institution, it)),
        clock.instant());
  }

  /// A meeting with somebody who is invited and whom their answer concerns, for nobody else to
  /// change until the running transaction ends; its organiser's message says no more what holds.
  /// Absent also where that message stays as it is.
  ///
  /// @param more whose place at the meeting is to be known besides
  Optional<Attendance> lock(UUID person, UUID meeting, List<UUID> more) {
    // First and by itself: a statement that has waited doesn't see the rows that came meanwhile.
    return meetings.outdate(meeting) ? attendance(person, meeting, more) : Optional.empty();
  }

  /// The same, but its organiser's message holds until whoever changes something outdates it.
  Optional<Attendance> hold(UUID person, UUID meeting, List<UUID> more) {
    return meetings
        .lock(meeting)
        .filter(it -> !it.closed())
        .flatMap(_ -> attendance(person, meeting, more));
  }

  /// Keeps all meetings from others that the person has called, is invited to or is to write the
  /// minutes of, until the running transaction ends: in one order, so that nobody who does the same
  /// waits for another who waits for them.
  ///
  /// @return whether there are any
  boolean lockAll(UUID person) {
    return !database
        .sql(
            """
            select id from meeting where id in (
              select id from meeting where organiser_id = :person
              union select meeting_id from meeting_guest where person_id = :person
              union select meeting_id from meeting_minutes where taker_id = :person)
            order by id for update
            """)
        .param("person", person)
        .query(UUID.class)
        .list()
        .isEmpty();
  }

  private Optional<Attendance> attendance(UUID person, UUID meeting, List<UUID> more) {
    var found =
        database
            .sql(
                """
                select m.*, g.* from meeting m join meeting_guest g on g.meeting_id = m.id
                where m.id = :meeting
                  and (g.person_id in (:people) or g.deputy_id = :person
                    or g.person_id in (select own.deputy_id from meeting_guest own
                      where own.meeting_id = :meeting and own.person_id = :person)
                    or g.deputy_id in (select own.deputy_id from meeting_guest own
                      where own.meeting_id = :meeting and own.person_id = :person))
                order by g.person_id
                """)
            .param("meeting", meeting)
            .param("person", person)
            .param("people", Stream.concat(Stream.of(person), more.stream()).toList())
            .query(
                (row, number) ->
                    new Attendance(Meetings.read(row, number), Guests.read(row, number), List.of()))
            .list();
    return found.stream()
        .filter(it -> it.person().equals(person))
        .map(
            it ->
                it.among(
                    found.stream()
                        .map(Attendance::guest)
                        .filter(other -> !other.person().equals(person))
                        .toList()))
        .findFirst();
  }
}

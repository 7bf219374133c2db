package id.bersinar.meetings;

import static id.bersinar.meetings.Meetings.at;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Who is invited to meetings, as stored: each question is one statement, however many they are.
@Component
class Guests {

  private final JdbcClient database;
  private final NamedParameterJdbcOperations batches;

  Guests(JdbcClient database, NamedParameterJdbcOperations batches) {
    this.database = database;
    this.batches = batches;
  }

  /// Invites them; they are told slice by slice.
  void invite(UUID meeting, Collection<UUID> people) {
    batches.batchUpdate(
        """
        insert into meeting_guest (meeting_id, person_id, answer, news)
        values (:meeting, :person, 'OPEN', 'INVITED')
        """,
        people.stream()
            .map(
                it ->
                    new MapSqlParameterSource().addValue("meeting", meeting).addValue("person", it))
            .toArray(SqlParameterSource[]::new));
  }

  Optional<Guest> find(UUID meeting, UUID person) {
    return database
        .sql("select * from meeting_guest where meeting_id = :meeting and person_id = :person")
        .param("meeting", meeting)
        .param("person", person)
        .query(Guests::read)
        .optional();
  }

  /// How many have answered what, but for those who come in another's place only.
  Tally count(UUID meeting) {
    return database
        .sql(Tally.COUNT + " and g.meeting_id = :meeting")
        .param("meeting", meeting)
        .query(Tally::read)
        .single();
  }

  /// Somebody who is invited, among those with the same answer.
  ///
  /// @param standIn what the official who comes for them has answered
  /// @param reached whether they can be written to, or that official
  /// @param alike how many have that answer
  record Answered(Guest guest, Optional<Rsvp> standIn, boolean reached, int alike) {

    /// Whether nobody knows of the question whose answer is missing.
    boolean isMissed() {
      return !reached && standIn.orElse(guest.answer()) == Rsvp.OPEN;
    }
  }

  /// So many with each answer, those first who can't be reached, but for those who come in
  /// another's place only.
  List<Answered> answered(UUID meeting, int most) {
    return database
        .sql(
            """
            select * from (
              select g.*, s.answer as stand_in, p.reachable,
                row_number() over (
                  partition by g.answer order by p.reachable, g.person_id) as nth,
                count(*) over (partition by g.answer) as alike
              from meeting_guest g join person p on p.id = coalesce(g.deputy_id, g.person_id)
              left join meeting_guest s on s.meeting_id = g.meeting_id and s.person_id = g.deputy_id
              where g.meeting_id = :meeting and g.part <> 'DEPUTY'
            ) numbered where nth <= :most order by nth
            """)
        .param("meeting", meeting)
        .param("most", most)
        .query(
            (row, number) ->
                new Answered(
                    read(row, number),
                    Optional.ofNullable(row.getString("stand_in")).map(Rsvp::valueOf),
                    row.getBoolean("reachable"),
                    row.getInt("alike")))
        .list();
  }

  /// So many of those who come or may come.
  List<UUID> expected(UUID meeting, int most) {
    return database
        .sql(
            """
            select person_id from meeting_guest
            where meeting_id = :meeting and answer in ('YES', 'OPEN') and not away
            order by answer desc, person_id limit :most
            """)
        .param("meeting", meeting)
        .param("most", most)
        .query(UUID.class)
        .list();
  }

  /// An answer takes the place of an earlier one. Who doesn't come comes for nobody else either.
  void answer(UUID meeting, UUID person, Rsvp answer, Optional<String> deputy) {
    database
        .sql(
            """
            update meeting_guest set answer = :answer, deputy = :deputy, deputy_id = null, away = false,
              part = case when part = 'BOTH' and :answer = 'NO' then 'OWN' else part end,
              news = case when news = 'ASKED' or news = 'STANDS_IN' and :answer = 'NO' then null
                else news end
            where meeting_id = :meeting and person_id = :person
            """)
        .param("answer", answer.name())
        .param("deputy", deputy.orElse(null))
        .param("meeting", meeting)
        .param("person", person)
        .update();
  }

  /// All who know of it are told that; who doesn't yet will hear of it as it is then.
  void tell(UUID meeting, News news) {
    database
        .sql(
            """
            update meeting_guest set news = :news
            where meeting_id = :meeting and told_at is not null
            """)
        .param("news", news.name())
        .param("meeting", meeting)
        .update();
  }

  /// Who knows of it and hasn't answered is reminded to, but for who is away.
  void ask(UUID meeting) {
    database
        .sql(
            """
            update meeting_guest set news = 'ASKED' where meeting_id = :meeting
              and answer = 'OPEN' and not away and news is null and told_at is not null
            """)
        .param("meeting", meeting)
        .update();
  }

  /// It takes place at another time: all who know of it are told so, and nobody has answered. Who
  /// has an official as their deputy leaves the answer to them.
  void askAnew(UUID meeting) {
    database
        .sql(
            """
            update meeting_guest set deputy = null,
              answer = case when deputy_id is null then 'OPEN' else answer end,
              news = case when told_at is null then news else 'MOVED' end
            where meeting_id = :meeting
            """)
        .param("meeting", meeting)
        .update();
  }

  /// Who doesn't know of it yet never will.
  void keepFromTheRest(UUID meeting) {
    database
        .sql("update meeting_guest set news = null where meeting_id = :meeting and told_at is null")
        .param("meeting", meeting)
        .update();
  }

  /// A meeting of which somebody is to be told something.
  Optional<UUID> withNews() {
    return database
        // By its index, where all would be looked through for "not null".
        .sql("select meeting_id from meeting_guest where news >= '' limit 1")
        .query(UUID.class)
        .optional();
  }

  /// So many of those who are to be told something of it.
  List<Guest> withNews(UUID meeting, int most) {
    return database
        .sql(
            """
            select * from meeting_guest where meeting_id = :meeting and news is not null
            order by person_id limit :most
            """)
        .param("meeting", meeting)
        .param("most", most)
        .query(Guests::read)
        .list();
  }

  /// They have been told how it is.
  void told(Meeting meeting, Collection<UUID> people, Instant now) {
    database
        .sql(
            """
            update meeting_guest set news = null, told_start = :starts, told_place = :place,
              told_lasts = :lasts,
              told_at = case when told_start = :starts then told_at else :now end
            where meeting_id = :meeting and person_id in (:people)
            """)
        .param("starts", at(meeting.startsAt()))
        .param("place", meeting.place())
        .param("lasts", meeting.length().minutes())
        .param("now", at(now))
        .param("meeting", meeting.id())
        .param("people", people)
        .update();
  }

  /// The meetings that the person is invited to, in the order in which they are to be locked.
  List<UUID> meetingsOf(UUID person) {
    return database
        .sql("select meeting_id from meeting_guest where person_id = :person order by meeting_id")
        .param("person", person)
        .query(UUID.class)
        .list();
  }

  /// Those of them that the person hasn't answered and whose organiser still reads who has, in that
  /// order too.
  List<UUID> awaiting(UUID person) {
    return database
        .sql(
            """
            select g.meeting_id from meeting_guest g join meeting m on m.id = g.meeting_id
            where g.person_id = :person and g.answer = 'OPEN' and not m.closed
            order by g.meeting_id
            """)
        .param("person", person)
        .query(UUID.class)
        .list();
  }

  void forget(UUID meeting, UUID person) {
    database
        .sql("delete from meeting_guest where meeting_id = :meeting and person_id = :person")
        .param("meeting", meeting)
        .param("person", person)
        .update();
  }

  static Guest read(ResultSet row, int number) throws SQLException {
    var place = row.getString("told_place");
    return new Guest(
        row.getObject("person_id", UUID.class),
        Part.valueOf(row.getString("part")),
        Rsvp.valueOf(row.getString("answer")),
        Optional.ofNullable(row.getString("deputy")),
        Optional.ofNullable(row.getObject("deputy_id", UUID.class)),
        row.getBoolean("away"),
        Optional.ofNullable(row.getString("news")).map(News::valueOf),
        place == null
            ? Optional.empty()
            : Optional.of(
                new Guest.Told(
                    instant(row, "told_start"), new Length(row.getInt("told_lasts")), place)));
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}

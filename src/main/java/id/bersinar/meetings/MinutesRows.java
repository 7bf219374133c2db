package id.bersinar.meetings;

import static id.bersinar.meetings.Meetings.at;

import id.bersinar.dialogue.Input;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Minutes as stored. Each meeting has its row from the beginning.
@Component
class MinutesRows {

  private final JdbcClient database;

  MinutesRows(JdbcClient database) {
    this.database = database;
  }

  void add(UUID meeting) {
    database
        .sql("insert into meeting_minutes (meeting_id) values (:meeting)")
        .param("meeting", meeting)
        .update();
  }

  /// Whoever was asked to write them, and doesn't come, isn't their taker.
  Minutes find(UUID meeting) {
    return database
        .sql(
            """
            select m.words, m.photo, g.person_id as taker from meeting_minutes m
            left join meeting_guest g on g.meeting_id = m.meeting_id and g.person_id = m.taker_id
              and g.answer in ('YES', 'OPEN')
            where m.meeting_id = :meeting
            """)
        .param("meeting", meeting)
        .query(MinutesRows::read)
        .optional()
        .orElse(Minutes.NONE);
  }

  /// The meetings that have begun since then and whose minutes that person may write, the latest
  /// first.
  ///
  /// @param all whether also those of which there are some
  List<Meeting> writable(UUID person, Instant since, Instant now, boolean all) {
    return database
        .sql(
            """
            select m.* from meeting m join meeting_minutes n on n.meeting_id = m.id
            where m.id in (
                select id from meeting
                where organiser_id = :person and starts_at between :since and :now
                union select t.meeting_id from meeting_minutes t
                join meeting_guest g on g.meeting_id = t.meeting_id and g.person_id = t.taker_id
                where t.taker_id = :person and g.answer in ('YES', 'OPEN'))
              and m.starts_at between :since and :now and not m.cancelled
              and (:all or (n.words is null and n.photo is null))
            order by m.starts_at desc, m.id
            """)
        .param("person", person)
        .param("since", at(since))
        .param("now", at(now))
        .param("all", all)
        .query(Meetings::read)
        .list();
  }

  /// The meetings for whose minutes somebody is to be asked.
  List<UUID> due(Instant now) {
    return database
        .sql("select id from meeting where minutes_at between :ever and :now")
        .param("ever", at(Instant.EPOCH))
        .param("now", at(now))
        .query(UUID.class)
        .list();
  }

  /// Somebody is asked for them.
  ///
  /// @return false if that was done before
  boolean take(UUID meeting, Instant now) {
    return database
            .sql("update meeting set minutes_at = null where id = :meeting and minutes_at <= :now")
            .param("meeting", meeting)
            .param("now", at(now))
            .update()
        > 0;
  }

  /// @return false, and nothing has changed, where the taker isn't invited
  boolean ask(UUID meeting, UUID taker) {
    return database
            .sql(
                """
                update meeting_minutes set taker_id = :taker
                where meeting_id = :meeting and exists (
                  select 1 from meeting_guest where meeting_id = :meeting and person_id = :taker)
                """)
            .param("taker", taker)
            .param("meeting", meeting)
            .update()
        > 0;
  }

  /// New words take the place of the old ones, a new photo that of the old one.
  void write(UUID meeting, Minutes written) {
    database
        .sql(
            """
            update meeting_minutes
            set words = coalesce(:words, words), photo = coalesce(:photo, photo)
            where meeting_id = :meeting
            """)
        .param("words", written.words().orElse(null), Types.VARCHAR)
        .param("photo", written.photo().map(Input.FileRef::id).orElse(null), Types.VARCHAR)
        .param("meeting", meeting)
        .update();
  }

  /// The organiser writes what that person was asked to, and is asked for what is still to be
  /// written.
  void forgetTaker(UUID person, Instant now) {
    database
        .sql(
            """
            update meeting set minutes_at = :now
            where minutes_at is null and id in (
              select meeting_id from meeting_minutes
              where taker_id = :person and words is null and photo is null)
            """)
        .param("now", at(now))
        .param("person", person)
        .update();
    database
        .sql("update meeting_minutes set taker_id = null where taker_id = :person")
        .param("person", person)
        .update();
  }

  static Minutes read(ResultSet row, int number) throws SQLException {
    return new Minutes(
        Optional.ofNullable(row.getObject("taker", UUID.class)),
        Optional.ofNullable(row.getString("words")),
        Optional.ofNullable(row.getString("photo")).map(Input.FileRef::new));
  }
}

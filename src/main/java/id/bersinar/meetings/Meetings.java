package id.bersinar.meetings;

import id.bersinar.area.AreaCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Meetings as stored.
@Component
class Meetings {

  // Each by an index, which one condition for both would keep from being used.
  private static final String OF_PERSON =
      """
       and id in (
        select id from meeting where organiser_id = :person
        union select meeting_id from meeting_guest where person_id = :person)
      """;

  /// Those that a person has called and that still need somebody: they are to come, or nobody has
  /// written their minutes.
  static final String UNFINISHED =
      """
      meeting where organiser_id = :person and not cancelled
        and not exists (select 1 from meeting_minutes m
          where m.meeting_id = meeting.id and (m.words is not null or m.photo is not null))\
      """;

  private final JdbcClient database;

  Meetings(JdbcClient database) {
    this.database = database;
  }

  /// @param now its organiser's message is brought up to date from then on
  void add(Meeting it, Instant now) {
    database
        .sql(
            """
            insert into meeting (id, organiser_id, area_code, title, place, starts_at, lasts, sequence,
              cancelled, live_key, shown_at, outdated, closed, minutes_at)
            values (:id, :organiser, :area, :title, :place, :starts, :lasts, 0, false, :live, :now, true,
              false, :over)
            """)
        .param("id", it.id())
        .param("organiser", it.organiser())
        .param("area", it.area().map(AreaCode::value).orElse(null))
        .param("title", it.title())
        .param("place", it.place())
        .param("starts", at(it.startsAt()))
        .param("lasts", it.length().minutes())
        .param("live", it.live())
        .param("now", at(now))
        .param("over", at(it.over()))
        .update();
  }

  Optional<Meeting> find(UUID id) {
    return one("select * from meeting where id = :id", id);
  }

  /// As it is now, for nobody else to change until the running transaction ends.
  Optional<Meeting> lock(UUID id) {
    return one("select * from meeting where id = :id for update", id);
  }

  private Optional<Meeting> one(String query, UUID id) {
    return database.sql(query).param("id", id).query(Meetings::read).optional();
  }

  /// Those to come that the person has called or is invited to, in their order.
  List<Meeting> coming(UUID person, Instant now) {
    return database
        .sql(
            "select * from meeting where starts_at > :now and not cancelled"
                + OF_PERSON
                + "order by starts_at, id")
        .param("now", at(now))
        .param("person", person)
        .query(Meetings::read)
        .list();
  }

  /// One to come of which somebody knows that they are invited.
  ///
  /// @param at when they were told, or asked to answer, last
  record Invited(Meeting meeting, Rsvp answer, Instant at) {}

  /// Those whose invitation has come to the person, the latest first.
  List<Invited> invited(UUID person, Instant now) {
    return database
        .sql(
            """
            select m.*, g.answer,
              case when m.asked_at > g.told_at then m.asked_at else g.told_at end as told
            from meeting_guest g join meeting m on m.id = g.meeting_id
            where g.person_id = :person and g.told_at is not null
              and m.starts_at > :now and not m.cancelled
            order by told desc, id
            """)
        .param("person", person)
        .param("now", at(now))
        .query(
            (row, number) ->
                new Invited(
                    read(row, number),
                    Rsvp.valueOf(row.getString("answer")),
                    row.getObject("told", OffsetDateTime.class).toInstant()))
        .list();
  }

  /// So many of those that have begun, the latest first.
  List<Meeting> past(UUID person, Instant now, int most) {
    return database
        .sql(
            "select * from meeting where starts_at <= :now and not cancelled"
                + OF_PERSON
                + "order by starts_at desc, id limit :most")
        .param("now", at(now))
        .param("person", person)
        .param("most", most)
        .query(Meetings::read)
        .list();
  }

  /// Those that begin from then on, also what is called off, in their order.
  List<Meeting> since(UUID person, Instant moment, int most) {
    return database
        .sql(
            "select * from meeting where starts_at >= :moment"
                + OF_PERSON
                + "order by starts_at, id limit :most")
        .param("moment", at(moment))
        .param("person", person)
        .param("most", most)
        .query(Meetings::read)
        .list();
  }

  /// Those that take place and begin after the one moment and not after the other.
  List<Meeting> beginning(Instant after, Instant until) {
    return database
        .sql(
            """
            select * from meeting
            where starts_at > :after and starts_at <= :until and not cancelled
            """)
        .param("after", at(after))
        .param("until", at(until))
        .query(Meetings::read)
        .list();
  }

  /// Whoever writes its minutes is asked for them when it is over.
  void move(Meeting it) {
    database
        .sql(
            """
            update meeting set starts_at = :starts, lasts = :lasts, place = :place,
              sequence = :sequence, outdated = true, minutes_at = :over where id = :id
            """)
        .param("starts", at(it.startsAt()))
        .param("lasts", it.length().minutes())
        .param("place", it.place())
        .param("sequence", it.sequence())
        .param("over", at(it.over()))
        .param("id", it.id())
        .update();
  }

  void cancel(UUID id) {
    database
        .sql(
            "update meeting set cancelled = true, sequence = sequence + 1, outdated = true,"
                + " minutes_at = null where id = :id")
        .param("id", id)
        .update();
  }

  /// Notes that who hasn't answered is reminded to.
  ///
  /// @param since whether they were since then already
  /// @return false if they were
  boolean ask(UUID id, Instant now, Instant since) {
    return database
            .sql(
                """
                update meeting set asked_at = :now
                where id = :id and (asked_at is null or asked_at <= :since)
                """)
            .param("id", id)
            .param("now", at(now))
            .param("since", at(since))
            .update()
        > 0;
  }

  /// Its organiser's message says no more what holds.
  /// Whoever changes who comes says so first, or as long as they hold it: that locks it.
  ///
  /// @return false where that message stays as it is, or the meeting is gone
  boolean outdate(UUID id) {
    return database
            .sql("update meeting set outdated = true where id = :id and not closed")
            .param("id", id)
            .update()
        > 0;
  }

  /// Those whose organiser's message is to be brought up to date.
  ///
  /// @param shownBefore those whose message was changed later have to wait
  List<UUID> outdated(Instant shownBefore) {
    return database
        .sql(
            """
            select id from meeting
            where outdated = true and shown_at <= :before and closed = false order by shown_at
            """)
        .param("before", at(shownBefore))
        .query(UUID.class)
        .list();
  }

  /// @param last whether it stays so
  void shown(UUID id, Instant now, boolean last) {
    database
        .sql("update meeting set outdated = false, shown_at = :now, closed = :last where id = :id")
        .param("now", at(now))
        .param("last", last)
        .param("id", id)
        .update();
  }

  /// Those, kept from others until the transaction ends.
  List<Meeting> lockUnfinishedBy(UUID organiser) {
    return database
        .sql("select * from " + UNFINISHED + " order by id for update")
        .param("person", organiser)
        .query(Meetings::read)
        .list();
  }

  /// Is somebody else's from now on, who gets a message with the count of their own.
  void handOver(UUID id, UUID organiser) {
    database
        .sql(
            "update meeting set organiser_id = :organiser, live_key = :live, outdated = true"
                + " where id = :id")
        .param("organiser", organiser)
        .param("live", UUID.randomUUID())
        .param("id", id)
        .update();
  }

  void forgetBefore(Instant moment) {
    database
        .sql("delete from meeting where starts_at < :moment")
        .param("moment", at(moment))
        .update();
  }

  static Meeting read(ResultSet row, int number) throws SQLException {
    return new Meeting(
        row.getObject("id", UUID.class),
        row.getObject("organiser_id", UUID.class),
        Optional.ofNullable(row.getString("area_code")).map(AreaCode::new),
        row.getString("title"),
        row.getString("place"),
        row.getObject("starts_at", OffsetDateTime.class).toInstant(),
        new Length(row.getInt("lasts")),
        row.getInt("sequence"),
        row.getBoolean("cancelled"),
        row.getObject("live_key", UUID.class),
        row.getBoolean("closed"));
  }

  static OffsetDateTime at(Instant moment) {
    return moment.atOffset(ZoneOffset.UTC);
  }
}

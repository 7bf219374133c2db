package id.bersinar.broadcasts;

import id.bersinar.area.AreaCode;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Broadcasts as stored.
@Component
class Broadcasts {

  private static final Duration SAME = Duration.ofDays(1);
  private static final Duration TERM = Duration.ofDays(365);

  private final JdbcClient database;
  private final Clock clock;

  Broadcasts(JdbcClient database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /// The id of the next one with these words. Whoever makes the same at the same moment gets the
  /// same id, so only one of them can be kept.
  UUID next(Kind kind, String words) {
    var before =
        database
            .sql("select id from broadcast where words = :words and kind = :kind order by id")
            .param("words", words)
            .param("kind", kind.name())
            .query(UUID.class)
            .list();
    return UUID.nameUUIDFromBytes((kind + words + before).getBytes(StandardCharsets.UTF_8));
  }

  /// Keeps a new one, unless the same words were sent to the same people within a day, by whomever.
  ///
  /// @throws org.springframework.dao.DuplicateKeyException if somebody has just made the same
  boolean add(Broadcast it) {
    var now = clock.instant();
    return database
            .sql(
                """
                insert into broadcast (id, author_id, area_code, kind, words, state, due_at,
                  touched_at, reached, exhausted, expected, handed, declined, progress)
                select :id, :author, :area, :kind, :words, :state, :due,
                  :due, :reached, false, :expected, 0, 0, :progress
                from (select 1 as one) row_of_one where not exists (
                  select 1 from broadcast where words = :words and kind = :kind
                    and state not in ('STOPPING', 'STOPPED') and due_at > :recently)
                """)
            .param("id", it.id())
            .param("author", it.author().orElseThrow())
            .param("area", it.area().map(AreaCode::value).orElse(null))
            .param("kind", it.kind().name())
            .param("words", it.words())
            .param("state", it.state().name())
            .param("due", at(it.dueAt()))
            .param("reached", it.reached())
            .param("expected", it.expected())
            .param("progress", it.progress())
            .param("recently", at(now.minus(SAME)))
            .update()
        > 0;
  }

  /// The one whose turn it is: what has begun comes first, then what is due the longest.
  Optional<Broadcast> next() {
    return database
        .sql(
            """
            select * from broadcast
            where state in ('SENDING', 'STOPPING') or (state = 'PLANNED' and due_at <= :now)
            order by case state when 'PLANNED' then 1 else 0 end, due_at, id
            limit 1
            """)
        .param("now", at(clock.instant()))
        .query(Broadcasts::read)
        .optional();
  }

  Optional<Broadcast> find(UUID id) {
    return database
        .sql("select * from broadcast where id = :id")
        .param("id", id)
        .query(Broadcasts::read)
        .optional();
  }

  /// As it is now, for nobody else to change until the running transaction ends.
  Optional<Broadcast> lock(UUID id) {
    return database
        .sql("select * from broadcast where id = :id for update")
        .param("id", id)
        .query(Broadcasts::read)
        .optional();
  }

  /// Those of these kinds that aren't over, locked. One whose first slice is just being made counts
  /// as planned until that is committed.
  List<Broadcast> lockOpen(Set<Kind> kinds) {
    return database
        .sql(
            "select * from broadcast where kind in (:kinds)"
                + " and state in ('PLANNED', 'SENDING', 'ASLEEP') order by id for update")
        .param("kinds", kinds.stream().map(Kind::name).toList())
        .query(Broadcasts::read)
        .list();
  }

  /// Those that nobody has decided about since then.
  List<UUID> asleepSince(Instant moment) {
    return database
        .sql("select id from broadcast where state = 'ASLEEP' and touched_at < :moment")
        .param("moment", at(moment))
        .query(UUID.class)
        .list();
  }

  /// So many are to get it.
  void expect(UUID id, int people) {
    database
        .sql("update broadcast set expected = :people where id = :id")
        .param("people", people)
        .param("id", id)
        .update();
  }

  /// It has come so far.
  void advance(UUID id, UUID reached, int handed, boolean exhausted) {
    database
        .sql(
            """
            update broadcast set state = 'SENDING', reached = :reached, exhausted = :exhausted,
              handed = handed + :handed, touched_at = :now where id = :id
            """)
        .param("reached", reached)
        .param("handed", handed)
        .param("exhausted", exhausted)
        .param("now", at(clock.instant()))
        .param("id", id)
        .update();
  }

  void touch(UUID id) {
    database
        .sql("update broadcast set touched_at = :now where id = :id")
        .param("now", at(clock.instant()))
        .param("id", id)
        .update();
  }

  void turn(UUID id, State state) {
    database
        .sql("update broadcast set state = :state, touched_at = :now where id = :id")
        .param("state", state.name())
        .param("now", at(clock.instant()))
        .param("id", id)
        .update();
  }

  /// Somebody wanted no more of it, and got it back from the outbox.
  void takenBack(UUID id) {
    database
        .sql("update broadcast set declined = declined + 1, handed = handed - 1 where id = :id")
        .param("id", id)
        .update();
  }

  /// The person wants no more of it, which counts where it has yet to come to them.
  void declined(UUID id, UUID person) {
    database
        .sql(
            """
            update broadcast set declined = declined + 1
            where id = :id and not exhausted and reached < :person
            """)
        .param("id", id)
        .param("person", person)
        .update();
  }

  void expire() {
    database
        .sql("delete from broadcast where state in ('STOPPED', 'DONE') and due_at < :moment")
        .param("moment", at(clock.instant().minus(TERM)))
        .update();
  }

  private static Broadcast read(ResultSet row, int number) throws SQLException {
    return new Broadcast(
        row.getObject("id", UUID.class),
        Optional.ofNullable(row.getObject("author_id", UUID.class)),
        Optional.ofNullable(row.getString("area_code")).map(AreaCode::new),
        Kind.valueOf(row.getString("kind")),
        row.getString("words"),
        State.valueOf(row.getString("state")),
        row.getObject("due_at", OffsetDateTime.class).toInstant(),
        row.getObject("touched_at", OffsetDateTime.class).toInstant(),
        row.getObject("reached", UUID.class),
        row.getBoolean("exhausted"),
        row.getInt("expected"),
        row.getInt("handed"),
        row.getInt("declined"),
        row.getObject("progress", UUID.class));
  }

  private static OffsetDateTime at(Instant moment) {
    return moment.atOffset(ZoneOffset.UTC);
  }
}

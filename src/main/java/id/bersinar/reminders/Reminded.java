package id.bersinar.reminders;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Who has been reminded of which occasion and for what time, until it begins.
@Component
class Reminded {

  private final JdbcClient database;

  Reminded(JdbcClient database) {
    this.database = database;
  }

  /// Somebody has been reminded that it begins then.
  record Entry(UUID occasion, Instant startsAt, UUID person) {}

  /// All of the kind for what begins after the one moment and not after the other.
  Set<Entry> of(String kind, Instant after, Instant until) {
    return database
        .sql(
            """
            select occasion_id, starts_at, person_id from occasion_reminded
            where starts_at > :after and starts_at <= :until and kind = :kind
            """)
        .param("after", at(after))
        .param("until", at(until))
        .param("kind", kind)
        .query(
            (row, _) ->
                new Entry(
                    row.getObject("occasion_id", UUID.class),
                    row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                    row.getObject("person_id", UUID.class)))
        .set();
  }

  /// Notes it, within the transaction in which the person is told; fails if it has been noted.
  void note(String kind, Entry entry) {
    database
        .sql(
            """
            insert into occasion_reminded (starts_at, kind, occasion_id, person_id)
            values (:start, :kind, :occasion, :person)
            """)
        .param("start", at(entry.startsAt()))
        .param("kind", kind)
        .param("occasion", entry.occasion())
        .param("person", entry.person())
        .update();
  }

  /// Forgets what began before that moment.
  void forgetBefore(Instant moment) {
    database
        .sql("delete from occasion_reminded where starts_at < :moment")
        .param("moment", at(moment))
        .update();
  }

  private static OffsetDateTime at(Instant moment) {
    return moment.atOffset(ZoneOffset.UTC);
  }
}

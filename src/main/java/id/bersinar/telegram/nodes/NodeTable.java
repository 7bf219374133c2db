package id.bersinar.telegram.nodes;

import java.net.URI;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The nodes' rows. All times are the database's, since nodes' clocks differ.
@Component
class NodeTable {

  private final JdbcClient database;

  NodeTable(JdbcClient database) {
    this.database = database;
  }

  /// Takes away what an earlier process at that address has left.
  void clear(String url) {
    database
        .sql("delete from node where url = :url or seen_at < current_timestamp - interval '1' hour")
        .param("url", url)
        .update();
  }

  /// Says that the node is there.
  ///
  /// @param silence after which a node counts as gone
  /// @param anew as if it had just come
  /// @return whether it is: another may be there at the same address
  boolean beat(UUID id, String url, Duration silence, boolean anew) {
    return database
                .sql(
                    "update node set seen_at = current_timestamp"
                        + (anew ? ", since = current_timestamp" : "")
                        + " where id = :id")
                .param("id", id)
                .update()
            == 1
        || database
                .sql(
                    """
                    insert into node (id, url, since, seen_at)
                    select cast(:id as uuid), cast(:url as varchar), current_timestamp, current_timestamp
                    where not exists (select 1 from node where url = :url
                        and seen_at > current_timestamp - interval '%d' second)
                    """
                        .formatted(silence.toSeconds()))
                .param("id", id)
                .param("url", url)
                .update()
            == 1;
  }

  Fleet fleet(Silence silence) {
    long nanos = System.nanoTime();
    var read =
        database.sql("select current_timestamp").query(OffsetDateTime.class).single().toInstant();
    var members =
        database
            .sql("select id, url, since from node where seen_at > :seen order by since, id")
            .param("seen", silence.look(read).atOffset(ZoneOffset.UTC))
            .query(
                (rows, _) ->
                    new Member(
                        rows.getObject("id", UUID.class),
                        URI.create(rows.getString("url")),
                        rows.getObject("since", OffsetDateTime.class).toInstant()))
            .list();
    return new Fleet(members, read, nanos);
  }

  void leave(UUID id) {
    database.sql("delete from node where id = :id").param("id", id).update();
  }
}

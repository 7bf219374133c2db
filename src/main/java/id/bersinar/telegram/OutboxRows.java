package id.bersinar.telegram;

import static java.util.stream.Collectors.groupingBy;

import id.bersinar.dialogue.Lane;
import id.bersinar.dialogue.gate.Outgoing;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Writes rows of the outbox. Whoever has had nothing for long gets the turn of whoever is first in
/// the lane; in a chat messages keep their order, by their turn and then by their row.
final class OutboxRows {

  /// As many as one person's step puts, at most.
  private static final int FEW = 8;

  private static final String ROW =
      """
      (?, ?, ?, ?, ?, greatest(
        (select coalesce(max(turn) + 1, 0) from outbox
          where refusal is null and lane = ? and chat_id = ?),
        coalesce((select turn from outbox where refusal is null and lane = ?
          order by refusal, lane, turn limit 1), 0)), false)
      """;

  private final JdbcClient database;
  private final Clock clock;

  OutboxRows(JdbcClient database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /// Writes these by one statement, and where they are many by one for each lane.
  ///
  /// @param belongsTo what they are part of
  void add(List<Outgoing> parts, @Nullable UUID belongsTo) {
    if (parts.size() <= FEW) {
      addFew(parts, belongsTo);
    } else {
      parts.stream()
          .collect(groupingBy(Outgoing::lane))
          .forEach((lane, some) -> addMany(lane, some, belongsTo));
    }
  }

  private void addFew(List<Outgoing> parts, @Nullable UUID belongsTo) {
    var values = new ArrayList<@Nullable Object>();
    for (var part : parts) {
      int lane = part.lane().rank();
      Collections.addAll(
          values, part.chat(), lane, OutgoingJson.write(part), now(), belongsTo, lane, part.chat());
      values.add(lane);
    }
    database
        .sql(
            "insert into outbox (chat_id, lane, content, put_at, belongs_to, turn, reported) values"
                + " "
                + String.join(", ", Collections.nCopies(parts.size(), ROW)))
        .params(values)
        .update();
  }

  // Who is first in the lane is looked up once: PostgreSQL passes over whatever has left since its
  // last vacuum. A single message by this would take it twice as long as by itself.
  private void addMany(Lane lane, List<Outgoing> parts, @Nullable UUID belongsTo) {
    database
        .sql(
            """
            insert into outbox (chat_id, lane, content, put_at, belongs_to, turn, reported)
            select chat, :lane, words, cast(:now as timestamp with time zone),
              cast(:belongsTo as uuid), greatest(
                (select coalesce(max(turn) + 1, 0) from outbox o
                  where o.refusal is null and o.lane = :lane and o.chat_id = chat),
                coalesce((select turn from outbox o where o.refusal is null and o.lane = :lane
                  order by o.refusal, o.lane, o.turn limit 1), 0)), false
            from unnest(cast(:chats as bigint array), cast(:contents as varchar array))
              with ordinality as t (chat, words, place)
            order by place
            """)
        .param("chats", parts.stream().map(Outgoing::chat).toArray(Long[]::new))
        .param("contents", parts.stream().map(OutgoingJson::write).toArray(String[]::new))
        .param("lane", lane.rank())
        .param("now", now())
        .param("belongsTo", belongsTo)
        .update();
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}

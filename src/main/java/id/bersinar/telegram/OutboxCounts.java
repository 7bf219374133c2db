package id.bersinar.telegram;

import id.bersinar.dialogue.Lane;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// How many rows of the outbox wait or were refused. Whoever asks for figures must not make the
/// database work, so no more than some thousands are counted.
@Component
class OutboxCounts {

  static final int MOST = 10_000;

  private final JdbcClient database;
  private final Clock clock;

  OutboxCounts(JdbcClient database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /// What waits in a lane.
  ///
  /// @param depth how many messages, [#MOST] at most
  /// @param oldest how long the one whose turn is next has been waiting
  record Queue(long depth, Duration oldest) {}

  /// What waits in each lane that isn't empty.
  Map<Lane, Queue> queues() {
    var queues = new EnumMap<Lane, Queue>(Lane.class);
    for (var lane : Lane.values()) {
      database
          .sql(
              """
              select put_at, (select count(*) from
                (select id from outbox where refusal is null and lane = :lane limit :most) counted)
                as depth
              from outbox where refusal is null and lane = :lane
              order by refusal, lane, turn, id limit 1
              """)
          .param("lane", lane.rank())
          .param("most", MOST)
          .query(
              row -> {
                var oldest = row.getObject("put_at", OffsetDateTime.class).toInstant();
                queues.put(
                    lane,
                    new Queue(row.getLong("depth"), Duration.between(oldest, clock.instant())));
              });
    }
    return queues;
  }

  /// How many Telegram has refused, [#MOST] at most.
  long refused() {
    return database
        .sql(
            """
            select count(*) from
              (select id from outbox where %s and refusal <> :held limit :most) counted
            """
                .formatted(RefusedMessages.REFUSED))
        .param("held", RefusedMessages.HELD)
        .param("most", MOST)
        .query(Long.class)
        .single();
  }
}

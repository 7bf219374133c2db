package id.bersinar.telegram;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Which of several nodes sends from the outbox: Telegram's limits hold for the bot as a whole, and
/// one node can send as fast as they allow. When it is gone, another takes over after seconds.
@Component
class Leadership {

  private static final Duration RENEWAL = Duration.ofSeconds(2);

  // As long as the lease that a renewal takes.
  private static final Duration SILENCE = Duration.ofSeconds(6);

  private final JdbcClient database;
  private final SteadyTime time;
  private final UUID me = UUID.randomUUID();
  private Instant asked = Instant.MIN;
  private boolean held;
  private @Nullable OffsetDateTime seen;
  private Instant seenAt = Instant.MIN;

  Leadership(JdbcClient database, SteadyTime time) {
    this.database = database;
    this.time = time;
  }

  /// Whether this node is the one; asks the database every two seconds. By the database's clock,
  /// since nodes' clocks differ; and where that was put back, by the other node's silence.
  synchronized boolean held() {
    var now = time.now();
    if (asked.plus(RENEWAL).compareTo(now) <= 0) {
      held = take("holder = :me or held_until < current_timestamp", seen) || takeFromSilence(now);
      asked = now;
    }
    return held;
  }

  private boolean takeFromSilence(Instant now) {
    var until =
        database
            .sql("select held_until from outbox_sender where id = 1")
            .query(OffsetDateTime.class)
            .single();
    if (!until.equals(seen)) {
      seen = until;
      seenAt = now;
    }
    return seenAt.plus(SILENCE).compareTo(now) < 0 && take("held_until = :seen", until);
  }

  private boolean take(String where, @Nullable OffsetDateTime seen) {
    return database
            .sql(
                """
                update outbox_sender
                set holder = :me, held_until = current_timestamp + interval '6' second
                where id = 1 and (%s)
                """
                    .formatted(where))
            .param("me", me)
            .param("seen", seen)
            .update()
        == 1;
  }

  /// Lets another node take over at once.
  synchronized void release() {
    database
        .sql(
            "update outbox_sender set held_until = current_timestamp where id = 1 and holder = :me")
        .param("me", me)
        .update();
    held = false;
    asked = Instant.MIN;
  }
}

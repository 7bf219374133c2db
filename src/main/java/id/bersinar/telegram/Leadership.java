package id.bersinar.telegram;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Which of several nodes sends from the outbox: Telegram's limits hold for the bot as a whole, and
/// one node can send as fast as they allow. When it is gone, another takes over after seconds.
@Component
class Leadership {

  private static final Duration RENEWAL = Duration.ofSeconds(2);

  private final JdbcClient database;
  private final UUID me = UUID.randomUUID();
  private Instant asked = Instant.EPOCH;
  private boolean held;

  Leadership(JdbcClient database) {
    this.database = database;
  }

  /// Whether this node is the one; asks the database every two seconds. By the database's clock,
  /// since nodes' clocks differ.
  synchronized boolean held() {
    // Real time on purpose: a lease is no business of the people's clock.
    var now = Instant.now();
    if (Duration.between(asked, now).compareTo(RENEWAL) >= 0) {
      held =
          database
                  .sql(
                      """
                      update outbox_sender
                      set holder = :me, held_until = current_timestamp + interval '6' second
                      where id = 1 and (holder = :me or held_until < current_timestamp)
                      """)
                  .param("me", me)
                  .update()
              == 1;
      asked = now;
    }
    return held;
  }

  /// Lets another node take over at once.
  synchronized void release() {
    database
        .sql(
            "update outbox_sender set held_until = current_timestamp where id = 1 and holder = :me")
        .param("me", me)
        .update();
    held = false;
    asked = Instant.EPOCH;
  }
}

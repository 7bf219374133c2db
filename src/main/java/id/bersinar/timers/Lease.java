package id.bersinar.timers;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What only one of several nodes has at a time. It is lent for a while by the database's clock,
/// since nodes' clocks differ. Who asks for it often keeps it; when its holder is gone, another
/// node gets it.
public class Lease {

  private static final Logger log = LoggerFactory.getLogger(Lease.class);
  private static final Duration HANDING_OVER = Duration.ofSeconds(2);
  private static final int RENEWALS = 3;

  private final JdbcClient database;
  private final InstantSource time;
  private final String name;
  private final Duration length;
  private final UUID me = UUID.randomUUID();
  private Instant asked = Instant.MIN;
  private volatile boolean held;
  private @Nullable OffsetDateTime seen;
  private Instant seenAt = Instant.MIN;

  /// @param time that passes evenly, whatever is done to the clock on the wall
  /// @param name of its row in the table `lease`
  /// @param length whole seconds after which another node may take it
  public Lease(JdbcClient database, InstantSource time, String name, Duration length) {
    this.database = database;
    this.time = time;
    this.name = name;
    this.length = length;
  }

  /// How often a holder has to ask.
  final Duration renewal() {
    return length.dividedBy(RENEWALS);
  }

  /// Whether this node has it, or gets it now. Asks the database seldom enough to be called often.
  public final synchronized boolean held() {
    var now = time.instant();
    if (asked.plus(renewal()).compareTo(now) <= 0) {
      held = take("holder = :me or held_until < current_timestamp", seen) || takeFromSilence(now);
      asked = now;
    }
    return held;
  }

  /// Where the database's clock was put back, its holder's silence tells that it is gone.
  private boolean takeFromSilence(Instant now) {
    var until =
        database
            .sql("select held_until from lease where name = :name")
            .param("name", name)
            .query(OffsetDateTime.class)
            .single();
    if (!until.equals(seen)) {
      seen = until;
      seenAt = now;
    }
    return seenAt.plus(length).compareTo(now) < 0 && take("held_until = :seen", until);
  }

  private boolean take(String where, @Nullable OffsetDateTime seen) {
    return database
            .sql(
                """
                update lease
                set holder = :me, held_until = current_timestamp + interval '%d' second
                where name = :name and (%s)
                """
                    .formatted(length.toSeconds(), where))
            .param("me", me)
            .param("name", name)
            .param("seen", seen)
            .update()
        == 1;
  }

  /// Lets another node take over at once, at the end. A database that hangs holds nothing up: the
  /// lease runs out by itself.
  public final void handOver() throws InterruptedException {
    if (held) {
      Thread.ofVirtual().name("lease").start(this::tryToRelease).join(HANDING_OVER);
    }
  }

  private void tryToRelease() {
    try {
      release();
    } catch (RuntimeException e) {
      log.warn("Another node takes over after seconds only: {}", e.getClass().getSimpleName());
    }
  }

  final synchronized void release() {
    database
        .sql("update lease set held_until = current_timestamp where name = :name and holder = :me")
        .param("name", name)
        .param("me", me)
        .update();
    held = false;
    asked = Instant.MIN;
  }
}

package id.bersinar.telegram;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The outbox's messages that Telegram has refused, and those that are held back.
@Component
class RefusedMessages {

  /// Why what waits for somebody's decision doesn't leave.
  static final String HELD = "held back";

  /// What tells them in SQL. H2 finds these by the index, but not those that are not null.
  static final String REFUSED = "refusal >= ''";

  private final JdbcClient database;

  RefusedMessages(JdbcClient database) {
    this.database = database;
  }

  /// Those that nobody has been told of.
  ///
  /// @param count how many
  /// @param reason the last one's, as Telegram gives it
  record Unreported(long count, String reason) {}

  /// What has been refused since the last call, which counts as reported from now on.
  @Transactional
  public Optional<Unreported> takeUnreported() {
    var refusals =
        database
            .sql("select refusal from outbox where " + REFUSED + " and not reported order by id")
            .query(String.class)
            .list();
    if (refusals.isEmpty()) {
      return Optional.empty();
    }
    database
        .sql("update outbox set reported = true where " + REFUSED + " and not reported")
        .update();
    return Optional.of(new Unreported(refusals.size(), refusals.getLast()));
  }

  /// Forgets what was put into the outbox before that.
  void forgetBefore(Instant moment) {
    database
        .sql("delete from outbox where " + REFUSED + " and put_at < :moment")
        .param("moment", moment.atOffset(ZoneOffset.UTC))
        .update();
  }
}

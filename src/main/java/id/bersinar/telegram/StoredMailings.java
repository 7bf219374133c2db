package id.bersinar.telegram;

import id.bersinar.dialogue.Mailings;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Mailings as the outbox knows them: what is sent is no row any more, and what is held back is set
/// aside like what was refused, so that whatever is just leaving is sent or stays, but isn't sent
/// twice.
@Component
class StoredMailings implements Mailings {

  private static final Duration LONG = Duration.ofSeconds(30);

  private final JdbcClient database;
  private final Pace pace;
  private final Clock clock;

  StoredMailings(JdbcClient database, Pace pace, Clock clock) {
    this.database = database;
    this.pace = pace;
    this.clock = clock;
  }

  @Override
  public Tally tally(UUID mailing) {
    // A long text is several rows.
    return database
        .sql(
            """
            select count(distinct case when refusal is null then chat_id end) as waiting,
              count(distinct case when refusal = :held then chat_id end) as held,
              count(distinct case when refusal <> :held then chat_id end) as refused
            from outbox where belongs_to = :mailing
            """)
        .param("held", RefusedMessages.HELD)
        .param("mailing", mailing)
        .query(Tally.class)
        .single();
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void hold(UUID mailing) {
    database
        .sql(
            """
            update outbox set refusal = :held, reported = true
            where belongs_to = :mailing and refusal is null
            """)
        .param("held", RefusedMessages.HELD)
        .param("mailing", mailing)
        .update();
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void release(UUID mailing) {
    database
        .sql(
            """
            update outbox set refusal = null, reported = false
            where belongs_to = :mailing and refusal = :held
            """)
        .param("held", RefusedMessages.HELD)
        .param("mailing", mailing)
        .update();
  }

  @Override
  public void discard(UUID mailing) {
    database
        .sql("delete from outbox where belongs_to = :mailing and refusal = :held")
        .param("held", RefusedMessages.HELD)
        .param("mailing", mailing)
        .update();
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public boolean withdraw(UUID mailing, long chat) {
    return database
            .sql(
                """
                delete from outbox where belongs_to = :mailing and chat_id = :chat
                  and (refusal is null or refusal = :held)
                """)
            .param("held", RefusedMessages.HELD)
            .param("mailing", mailing)
            .param("chat", chat)
            .update()
        > 0;
  }

  @Override
  public Optional<Instant> pausedUntil() {
    return Optional.of(pace.untilReady())
        .filter(it -> it.compareTo(LONG) > 0)
        .map(it -> clock.instant().plus(it));
  }
}

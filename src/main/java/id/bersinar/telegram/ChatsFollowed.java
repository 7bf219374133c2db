package id.bersinar.telegram;

import id.bersinar.dialogue.ChatMoved;
import id.bersinar.dialogue.gate.ChatForgotten;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Lets what the gate keeps of a chat go or move with it.
@Component
class ChatsFollowed {

  private static final Duration JUST_NOW = Duration.ofHours(1);

  private final JdbcClient database;
  private final StoredOutbox outbox;
  private final UpdatesAside aside;
  private final ParkedUpdates parked;
  private final SendingPauses pauses;
  private final Clock clock;

  ChatsFollowed(
      JdbcClient database,
      StoredOutbox outbox,
      UpdatesAside aside,
      ParkedUpdates parked,
      SendingPauses pauses,
      Clock clock) {
    this.database = database;
    this.outbox = outbox;
    this.aside = aside;
    this.parked = parked;
    this.pauses = pauses;
    this.clock = clock;
  }

  @EventListener
  void forget(ChatForgotten event) {
    outbox.forgetAllOf(event.chat());
    aside.forgetAllOf(event.chat());
    parked.forgetAllOf(event.chat());
    pauses.forget(event.chat());
  }

  /// What waits for that chat goes to the other one, and so does what has just failed because it
  /// was no longer there.
  @EventListener
  void move(ChatMoved event) {
    database
        .sql(
            """
            update outbox set chat_id = :to, refusal = null
            where chat_id = :from and (refusal is null or (reported and put_at > :recently))
            """)
        .param("from", event.from())
        .param("to", event.to())
        .param("recently", clock.instant().minus(JUST_NOW).atOffset(ZoneOffset.UTC))
        .update();
  }
}

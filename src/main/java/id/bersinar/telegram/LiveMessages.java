package id.bersinar.telegram;

import id.bersinar.dialogue.gate.ChatForgotten;
import id.bersinar.dialogue.gate.Outgoing;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// By which number Telegram knows the messages that are kept up to date, so that they are after a
/// restart, too. Whatever else leaves passes through unchanged.
@Component
class LiveMessages {

  private final JdbcClient database;
  private final TransactionOperations transactions;

  LiveMessages(JdbcClient database, TransactionOperations transactions) {
    this.database = database;
    this.transactions = transactions;
  }

  /// The message as it leaves: in place of the one before, or as a new one.
  Outgoing leaving(Outgoing message) {
    return message.content() instanceof Outgoing.Live(var key, var html, var markup, _)
        ? message.with(
            database
                .sql("select message from live_message where id = :key")
                .param("key", key)
                .query(Integer.class)
                .optional()
                .<Outgoing.Content>map(it -> new Outgoing.Edit(it, html, markup))
                .orElseGet(() -> new Outgoing.Html(html, markup)))
        : message;
  }

  /// What came of it.
  void sent(Outgoing message, Delivery delivery) {
    if (message.content() instanceof Outgoing.Live live) {
      switch (delivery) {
        case Delivery.Sent(var number) when !live.last() && number.isPresent() ->
            transactions.executeWithoutResult(
                _ -> {
                  forget(live.key());
                  note(live.key(), message.chat(), number.getAsInt());
                });
        case Delivery.Sent _, Delivery.Unreachable _, Delivery.Refused _ -> forget(live.key());
        // It is tried again.
        case Delivery.TooFast _, Delivery.Failed _, Delivery.NoRight _, Delivery.Moved _ -> {}
      }
    }
  }

  private void forget(UUID key) {
    database.sql("delete from live_message where id = :key").param("key", key).update();
  }

  private void note(UUID key, long chat, int number) {
    database
        .sql("insert into live_message (id, chat_id, message) values (:key, :chat, :number)")
        .param("key", key)
        .param("chat", chat)
        .param("number", number)
        .update();
  }

  @EventListener
  void forget(ChatForgotten event) {
    database
        .sql("delete from live_message where chat_id = :chat")
        .param("chat", event.chat())
        .update();
  }
}

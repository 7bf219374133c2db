package id.bersinar.telegram;

import id.bersinar.storage.DatabaseAway;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Updates that the program can't handle, kept for whoever mends it.
@Component
class UpdatesAside {

  private static final int LONGEST_PROBLEM = 300;
  private static final int LONGEST_SECONDS = 20;

  private final JdbcClient database;
  private final HandledUpdates handled;
  private final TransactionTemplate transactions;
  private final Clock clock;

  UpdatesAside(
      JdbcClient database,
      HandledUpdates handled,
      PlatformTransactionManager transactions,
      Clock clock) {
    this.database = database;
    this.handled = handled;
    this.transactions = new TransactionTemplate(transactions);
    // Another process may be at the same update.
    this.transactions.setTimeout(LONGEST_SECONDS);
    this.clock = clock;
  }

  /// Keeps a chat's update, and apologises within the same transaction if that works.
  ///
  /// @throws DatabaseAway if it can't be kept: then it has to come again
  void add(ReceivedUpdate update, long chat, String problem, Runnable apology) {
    try {
      keep(update, chat, problem, apology);
    } catch (RuntimeException e) {
      if (DatabaseAway.explains(e)) {
        throw new DatabaseAway(e);
      }
      addSilently(update, chat, problem);
    }
  }

  /// Keeps an update that can't be read.
  ///
  /// @param chat whose it is, if that can be read
  /// @throws DatabaseAway if it can't be kept: then it has to come again
  void addUnread(ReceivedUpdate update, Optional<Long> chat, String problem) {
    addSilently(update, chat.orElse(null), problem);
  }

  private void addSilently(ReceivedUpdate update, @Nullable Long chat, String problem) {
    try {
      keep(update, chat, problem, () -> {});
    } catch (RuntimeException e) {
      throw new DatabaseAway(e);
    }
  }

  private void keep(ReceivedUpdate update, @Nullable Long chat, String problem, Runnable apology) {
    transactions.executeWithoutResult(
        _ -> {
          if (handled.add(update.id(), null)) {
            insert(update, chat, problem);
            apology.run();
          }
        });
  }

  private void insert(ReceivedUpdate update, @Nullable Long chat, String problem) {
    database
        .sql(
            """
            insert into telegram_update_aside
              (update_id, chat_id, set_aside_at, problem, content)
            values (:id, :chat, :now, :problem, :content)
            """)
        .param("id", update.id())
        .param("chat", chat)
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .param("problem", problem.substring(0, Math.min(problem.length(), LONGEST_PROBLEM)))
        .param("content", update.json())
        .update();
  }

  long count() {
    return database.sql("select count(*) from telegram_update_aside").query(Long.class).single();
  }

  /// Forgets what was set aside of that chat.
  void forgetAllOf(long chat) {
    database
        .sql("delete from telegram_update_aside where chat_id = :chat")
        .param("chat", chat)
        .update();
  }

  /// Forgets what was set aside before that.
  void forgetBefore(Instant moment) {
    database
        .sql("delete from telegram_update_aside where set_aside_at < :moment")
        .param("moment", moment.atOffset(ZoneOffset.UTC))
        .update();
  }
}

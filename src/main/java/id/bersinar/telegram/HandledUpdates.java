package id.bersinar.telegram;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Which updates have had their effects.
@Component
class HandledUpdates {

  private static final int MOST_IN_MEMORY = 20_000;
  private static final int LONGEST_PROBLEM = 300;

  private final JdbcClient database;
  private final Clock clock;

  // Of conversations that leave no trace.
  private final Set<Integer> inMemory =
      Collections.synchronizedSet(
          Collections.newSetFromMap(
              new LinkedHashMap<>() {
                @Override
                protected boolean removeEldestEntry(Map.Entry<Integer, Boolean> eldest) {
                  return size() > MOST_IN_MEMORY;
                }
              }));

  HandledUpdates(JdbcClient database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /// Notes the update with the running transaction.
  ///
  /// @return whether it is new
  boolean add(int update) {
    if (contains(update)) {
      return false;
    }
    database
        .sql("insert into telegram_update (update_id, handled_at) values (:id, :now)")
        .param("id", update)
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
    return true;
  }

  /// Whether the update had its effects in a conversation that is stored. Reads only.
  boolean contains(int update) {
    return database
        .sql("select 1 from telegram_update where update_id = :id")
        .param("id", update)
        .query(Integer.class)
        .optional()
        .isPresent();
  }

  /// Notes the update in memory only.
  void addWithoutTrace(int update) {
    inMemory.add(update);
  }

  /// Whether the update had its effects in a conversation that leaves no trace.
  boolean knowsWithoutTrace(int update) {
    return inMemory.contains(update);
  }

  /// Keeps a chat's update aside that the program can't handle.
  void setAside(int update, long chat, String problem, String content) {
    database
        .sql(
            """
            insert into telegram_update_aside
              (update_id, chat_id, set_aside_at, problem, content)
            values (:id, :chat, :now, :problem, :content)
            """)
        .param("id", update)
        .param("chat", chat)
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .param("problem", problem.substring(0, Math.min(problem.length(), LONGEST_PROBLEM)))
        .param("content", content)
        .update();
  }

  /// How many the program couldn't handle.
  long aside() {
    return database.sql("select count(*) from telegram_update_aside").query(Long.class).single();
  }

  /// Forgets what was handled or set aside before that.
  void forgetBefore(Instant moment) {
    database
        .sql("delete from telegram_update where handled_at < :moment")
        .param("moment", moment.atOffset(ZoneOffset.UTC))
        .update();
  }

  /// Forgets what was set aside of that chat.
  void forgetAsideOf(long chat) {
    database
        .sql("delete from telegram_update_aside where chat_id = :chat")
        .param("chat", chat)
        .update();
  }

  /// Forgets what was set aside before that.
  void forgetAsideBefore(Instant moment) {
    database
        .sql("delete from telegram_update_aside where set_aside_at < :moment")
        .param("moment", moment.atOffset(ZoneOffset.UTC))
        .update();
  }
}

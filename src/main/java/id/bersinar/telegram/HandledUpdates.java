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
import org.springframework.transaction.annotation.Transactional;

/// Which updates have had their effects.
@Component
class HandledUpdates {

  private static final int MOST_IN_MEMORY = 20_000;

  private final JdbcClient database;
  private final Clock clock;

  // Of conversations that leave no trace.
  private final Set<Long> inMemory =
      Collections.synchronizedSet(
          Collections.newSetFromMap(
              new LinkedHashMap<>() {
                @Override
                protected boolean removeEldestEntry(Map.Entry<Long, Boolean> eldest) {
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
  boolean add(long update) {
    return database
            .sql(
                """
                insert into telegram_update (update_id, handled_at)
                select cast(:id as bigint), cast(:now as timestamp with time zone)
                where not exists (select 1 from telegram_update where update_id = :id)
                """)
            .param("id", update)
            .param("now", clock.instant().atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  /// Whether the update had its effects in a conversation that is stored. Reads only.
  boolean contains(long update) {
    return database
        .sql("select 1 from telegram_update where update_id = :id")
        .param("id", update)
        .query(Integer.class)
        .optional()
        .isPresent();
  }

  /// Notes the update in memory only.
  void addWithoutTrace(long update) {
    inMemory.add(update);
  }

  /// Forgets an update that has to be handled once more, since nobody has heard its answers.
  void forgetWithoutTrace(long update) {
    inMemory.remove(update);
  }

  /// Whether the update had its effects in a conversation that leaves no trace.
  boolean knowsWithoutTrace(long update) {
    return inMemory.contains(update);
  }

  /// Forgets what was handled before that.
  void forgetBefore(Instant moment) {
    database
        .sql("delete from telegram_update where handled_at < :moment")
        .param("moment", moment.atOffset(ZoneOffset.UTC))
        .update();
  }

  /// Says whose ids they are: those of another bot say nothing about this one's.
  @Transactional
  public void belongTo(long bot) {
    var known = database.sql("select bot_id from telegram_bot").query(Long.class).optional();
    if (known.isPresent() && known.get() == bot) {
      return;
    }
    if (known.isPresent()) {
      database.sql("delete from telegram_update").update();
      database.sql("delete from telegram_update_parked").update();
      database.sql("delete from telegram_update_aside").update();
    }
    database.sql("delete from telegram_bot").update();
    database
        .sql("insert into telegram_bot (id, bot_id) values (1, :bot)")
        .param("bot", bot)
        .update();
  }
}

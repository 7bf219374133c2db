package id.bersinar.telegram;

import id.bersinar.storage.Postgresql;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Which updates have had their effects.
@Component
class HandledUpdates {

  private static final int MOST_IN_MEMORY = 20_000;

  private static final String ON_POSTGRESQL =
      """
      insert into telegram_update (update_id, handled_at)
      select :id, :now from pg_advisory_xact_lock(cast(:chat as bigint))
      on conflict do nothing
      """;

  // H2 serves one process, whose ChatQueues keep a chat's updates apart. An insert that fails ends
  // no transaction there, and finds by itself what is known.
  private static final String ON_H2 =
      "insert into telegram_update (update_id, handled_at) values (:id, :now)";

  private final JdbcClient database;
  private final String noting;
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

  HandledUpdates(JdbcClient database, DataSourceProperties settings, Clock clock) {
    this.database = database;
    this.noting = Postgresql.isNamedBy(settings.determineUrl()) ? ON_POSTGRESQL : ON_H2;
    this.clock = clock;
  }

  /// Notes the update with the running transaction, and keeps its chat's other updates out until
  /// that ends, where several nodes take them: by a lock that leaves no row behind.
  ///
  /// @param chat absent where nothing else is done in it
  /// @return whether it is new
  boolean add(long update, @Nullable Long chat) {
    try {
      return database
              .sql(noting)
              .param("id", update)
              .param("chat", chat)
              .param("now", clock.instant().atOffset(ZoneOffset.UTC))
              .update()
          == 1;
    } catch (DuplicateKeyException _) {
      // On H2; PostgreSQL's statement raises none.
      return false;
    }
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

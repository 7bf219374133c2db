package id.bersinar.telegram;

import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;
import org.springframework.stereotype.Component;

/// Keeps one chat's updates apart where several nodes take them: a lock of the database that leaves
/// no row behind. H2 serves one process, whose [ChatQueues] suffice.
@Component
class ChatLock {

  private static final int PATIENCE_SECONDS = 20;

  private final JdbcClient database;
  private final boolean shared;

  ChatLock(JdbcClient database, DataSource source) throws MetaDataAccessException {
    this.database = database;
    this.shared =
        "PostgreSQL"
            .equals(JdbcUtils.extractDatabaseMetaData(source, it -> it.getDatabaseProductName()));
  }

  /// Held until the running transaction ends.
  void lock(long chat) {
    if (shared) {
      database
          .sql("select 1 from pg_advisory_xact_lock(:chat)")
          .param("chat", chat)
          // Whoever holds it may hang; then it is tried again later.
          .withQueryTimeout(PATIENCE_SECONDS)
          .query(Integer.class)
          .single();
    }
  }
}

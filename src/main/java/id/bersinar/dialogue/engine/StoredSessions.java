package id.bersinar.dialogue.engine;

import id.bersinar.dialogue.gate.ChatRow;
import id.bersinar.storage.ClaimOrder;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The rows of sessions. Almost every update reads one and changes it, so by plain JDBC
/// (`docs/decisions/0029-plain-jdbc-where-every-update-passes.md`).
@Component
class StoredSessions {

  static final ChatRow<StoredSession> ROW = new ChatRow<>("dialogue_session", StoredSessions::read);

  private final JdbcClient database;
  private final ClaimOrder order;

  StoredSessions(JdbcClient database, ClaimOrder order) {
    this.database = database;
    this.order = order;
  }

  private static StoredSession read(ResultSet row, int number) throws SQLException {
    return new StoredSession(
        row.getLong("chat_id"),
        row.getString("dialogue"),
        row.getString("path"),
        row.getString("token"),
        row.getBoolean("keys_shown"),
        row.getObject("last_heard", OffsetDateTime.class).toInstant(),
        row.getInt("refusals"));
  }

  Optional<StoredSession> find(long chat) {
    return database
        .sql("select * from dialogue_session where chat_id = :chat")
        .param("chat", chat)
        .query(ROW.reads())
        .optional();
  }

  /// Writes the chat's row, whether there is one or not.
  void put(StoredSession session) {
    database
        .sql(
            """
            merge into dialogue_session s
            using (values (cast(:chat as bigint))) as one (chat) on s.chat_id = one.chat
            when matched then update set dialogue = :dialogue, path = :path, token = :token,
              keys_shown = :keysShown, last_heard = :lastHeard, refusals = :refusals
            when not matched then
              insert (chat_id, dialogue, path, token, keys_shown, last_heard, refusals)
              values (:chat, :dialogue, :path, :token, :keysShown, :lastHeard, :refusals)
            """)
        .params(columns(session))
        .update();
  }

  /// Writes the chat's row if there is one, for half of what [#put] costs.
  ///
  /// @return whether there is one
  boolean replace(StoredSession session) {
    return database
            .sql(
                """
                update dialogue_session set dialogue = :dialogue, path = :path, token = :token,
                  keys_shown = :keysShown, last_heard = :lastHeard, refusals = :refusals
                where chat_id = :chat
                """)
            .params(columns(session))
            .update()
        == 1;
  }

  private static Map<String, Object> columns(StoredSession session) {
    return Map.of(
        "chat",
        session.chat(),
        "dialogue",
        session.dialogue(),
        "path",
        session.path(),
        "token",
        session.token(),
        "keysShown",
        session.keysShown(),
        "lastHeard",
        session.lastHeard().atOffset(ZoneOffset.UTC),
        "refusals",
        session.refusals());
  }

  void delete(long chat) {
    database.sql("delete from dialogue_session where chat_id = :chat").param("chat", chat).update();
  }

  /// Sessions that nobody has said anything in since then, leaving out those that another node
  /// holds.
  List<StoredSession> silentSince(Instant moment) {
    return database
        .sql(
            """
            select * from dialogue_session where last_heard < :moment
            """
                + order.by("last_heard")
                + " limit 100 for update skip locked")
        .param("moment", moment.atOffset(ZoneOffset.UTC))
        .query(ROW.reads())
        .list();
  }
}

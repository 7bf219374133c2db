package id.bersinar.telegram;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Which messages are to disappear from their chats, and when: kept on disk, so that a restart
/// doesn't leave them there.
@Component
class VanishingMessages {

  private final JdbcClient database;
  private final Clock clock;

  VanishingMessages(JdbcClient database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /// The message has just been sent and is to disappear after that time.
  void note(long chat, int message, Duration lifetime) {
    database
        .sql(
            "insert into vanishing_message (chat_id, message_id, due_at)"
                + " values (:chat, :message, :due)")
        .param("chat", chat)
        .param("message", message)
        .param("due", clock.instant().plus(lifetime).atOffset(ZoneOffset.UTC))
        .update();
  }

  /// Whose time has come, by chat.
  Map<Long, List<Integer>> due() {
    return database
        .sql("select chat_id, message_id from vanishing_message where due_at <= :now")
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .query((rows, _) -> Map.entry(rows.getLong("chat_id"), rows.getInt("message_id")))
        .stream()
        .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
  }

  /// They are deleted, or Telegram doesn't delete them any more.
  void forget(long chat, List<Integer> messages) {
    database
        .sql("delete from vanishing_message where chat_id = :chat and message_id in (:messages)")
        .param("chat", chat)
        .param("messages", messages)
        .update();
  }

  /// The chat can't be written to any more.
  void forget(long chat) {
    database
        .sql("delete from vanishing_message where chat_id = :chat")
        .param("chat", chat)
        .update();
  }
}

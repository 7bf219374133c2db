package id.bersinar.telegram;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Which messages are to disappear from their chats, and when: kept on disk, so that a restart
/// doesn't leave them there.
@Component
class VanishingMessages {

  /// How long what is confided can be seen, if it isn't withdrawn before: longer than an officer's
  /// inbox stays open by itself.
  static final Duration CONFIDED = Duration.ofMinutes(15);

  private static final Logger log = LoggerFactory.getLogger(VanishingMessages.class);

  private final JdbcClient database;
  private final Clock clock;
  private final Queue<Unnoted> unnoted = new ConcurrentLinkedQueue<>();

  VanishingMessages(JdbcClient database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /// A message that the database doesn't know yet.
  private record Unnoted(long chat, int message, Instant due) {}

  /// The message has just been sent and is to disappear after that time. Where the database is away
  /// this is remembered until it is back: sending the message again would not take the first one
  /// away.
  void note(long chat, int message, Duration lifetime) {
    unnoted.add(new Unnoted(chat, message, clock.instant().plus(lifetime)));
    try {
      noteRemembered();
    } catch (DataAccessException e) {
      log.warn("A message that is to disappear will be noted later: {}", Faults.describe(e));
    }
  }

  /// Notes what the database was away for.
  synchronized void noteRemembered() {
    for (var it : unnoted) {
      try {
        insert(it);
      } catch (DuplicateKeyException e) {
        // It shows something new since, or was noted and the database's answer was lost.
        prolong(it);
      }
      unnoted.remove(it);
    }
  }

  private void insert(Unnoted it) {
    write(
        "insert into vanishing_message (chat_id, message_id, due_at)"
            + " values (:chat, :message, :due)",
        it);
  }

  private void prolong(Unnoted it) {
    write(
        "update vanishing_message set due_at = :due"
            + " where chat_id = :chat and message_id = :message and due_at < :due",
        it);
  }

  private void write(String sql, Unnoted it) {
    database
        .sql(sql)
        .param("chat", it.chat())
        .param("message", it.message())
        .param("due", it.due().atOffset(ZoneOffset.UTC))
        .update();
  }

  /// Whose time has come, by chat. What Telegram doesn't delete any more is forgotten.
  Map<Long, List<Integer>> due() {
    var now = clock.instant();
    database
        .sql("delete from vanishing_message where due_at < :oldest")
        .param("oldest", now.minus(DeletableMessages.LIFE).atOffset(ZoneOffset.UTC))
        .update();
    return database
        .sql("select chat_id, message_id from vanishing_message where due_at <= :now")
        .param("now", now.atOffset(ZoneOffset.UTC))
        .query((rows, _) -> Map.entry(rows.getLong("chat_id"), rows.getInt("message_id")))
        .list()
        .stream()
        .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
  }

  /// All that is to disappear from the chat.
  List<Integer> of(long chat) {
    return database
        .sql("select message_id from vanishing_message where chat_id = :chat")
        .param("chat", chat)
        .query(Integer.class)
        .list();
  }

  /// From now on the time of all has come.
  void expire() {
    database
        .sql("update vanishing_message set due_at = :now where due_at > :now")
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }

  /// They are deleted, or Telegram doesn't delete them any more.
  void forget(long chat, List<Integer> messages) {
    database
        .sql("delete from vanishing_message where chat_id = :chat and message_id in (:messages)")
        .param("chat", chat)
        .param("messages", messages)
        .update();
  }
}

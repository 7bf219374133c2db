package id.bersinar.telegram;

import id.bersinar.dialogue.Lane;
import id.bersinar.dialogue.gate.Outbox;
import id.bersinar.dialogue.gate.Outgoing;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tools.jackson.core.JacksonException;

/// Messages that must not be lost: a row each, from the transaction that causes it until Telegram
/// has taken or refused it.
@Component
class StoredOutbox implements Outbox {

  private static final int LONGEST_REFUSAL = 300;

  /// How many rows are looked at together.
  static final int PAGE = 64;

  // Nobody's id, since a list must not be empty.
  private static final long NOBODY = 0;

  private final JdbcClient database;
  private final Bell bell;
  private final OutboxRows rows;

  StoredOutbox(JdbcClient database, Bell bell, Clock clock) {
    this.database = database;
    this.bell = bell;
    this.rows = new OutboxRows(database, clock);
  }

  /// A message that waits.
  ///
  /// @param lane its rank
  record Head(long id, long chat, int lane) {}

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void put(Outgoing message) {
    putAll(List.of(message));
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void putAll(List<Outgoing> messages) {
    for (var message : messages) {
      switch (message.content()) {
        case Outgoing.Picture _ ->
            throw new IllegalArgumentException("a picture goes straight or not at all");
        case Outgoing.Live live -> putInPlace(live.key(), message);
        default -> unwritten().add(Parts.of(message));
      }
    }
  }

  private void putInPlace(UUID key, Outgoing message) {
    unwritten().write();
    database
        .sql("delete from outbox where belongs_to = :key and refusal is null")
        .param("key", key)
        .update();
    rows.add(Parts.of(message), key);
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void putAll(UUID mailing, List<Outgoing> messages) {
    if (messages.stream()
        .map(Outgoing::content)
        .anyMatch(it -> it instanceof Outgoing.Picture || it instanceof Outgoing.Live)) {
      throw new IllegalArgumentException("it is put alone, or goes straight");
    }
    unwritten().write();
    rows.add(messages.stream().flatMap(it -> Parts.of(it).stream()).toList(), mailing);
  }

  // Its transaction rings the bell, whoever writes.
  private Unwritten unwritten() {
    return Unwritten.ofTransaction(rows, bell);
  }

  /// Those that wait the longest for their turn, the most urgent first.
  ///
  /// @param passedOver chats that are left out
  List<Head> first(Set<Long> passedOver) {
    return database
        .sql(
            """
            select id, chat_id as chat, lane from outbox
            where refusal is null and chat_id not in (:passed)
            order by refusal, lane, turn, id
            limit :most
            """)
        .param("passed", passedOver.isEmpty() ? Set.of(NOBODY) : passedOver)
        .param("most", PAGE)
        .query(Head.class)
        .list();
  }

  /// The answers that wait, in the order in which they leave. No more than some thousands.
  List<Head> waitingAnswers() {
    return database
        .sql(
            """
            select id, chat_id as chat, lane from outbox
            where refusal is null and lane = :answers
            order by refusal, lane, turn, id
            limit :most
            """)
        .param("answers", Lane.ANSWER.rank())
        .param("most", OutboxCounts.MOST)
        .query(Head.class)
        .list();
  }

  /// What they say, by id. What doesn't wait for that chat any more is missing, and so is what
  /// another version of the program wrote and this one can't read: that is set aside.
  Map<Long, Outgoing> messages(List<Head> heads) {
    var messages = new HashMap<Long, Outgoing>();
    if (heads.isEmpty()) {
      return messages;
    }
    var rows =
        database
            .sql(
                """
                select id, chat_id as chat, content from outbox
                where refusal is null and id in (:ids)
                """)
            .param("ids", heads.stream().map(Head::id).toList())
            .query(Row.class)
            .list();
    for (var row : rows) {
      if (heads.stream().anyMatch(it -> it.id() == row.id() && it.chat() == row.chat())) {
        message(row).ifPresent(it -> messages.put(row.id(), it));
      }
    }
    return messages;
  }

  private record Row(long id, long chat, String content) {}

  private Optional<Outgoing> message(Row row) {
    try {
      return Optional.of(OutgoingJson.read(row.content()).to(row.chat()));
    } catch (JacksonException e) {
      setAside(row.id(), "cannot be read by this version of the program");
      return Optional.empty();
    }
  }

  /// Telegram has these messages. Nobody is waited for who has got hold of a row.
  ///
  /// @return those that are still there, to be named again
  // As one statement with a subquery H2 would look all of them up again for each.
  @Transactional
  Set<Long> sent(Set<Long> ids) {
    var free =
        database
            .sql("select id from outbox where id in (:ids) for update skip locked")
            .param("ids", ids)
            .query(Long.class)
            .list();
    if (!free.isEmpty()) {
      database.sql("delete from outbox where id in (:ids)").param("ids", free).update();
    }
    return free.size() == ids.size() ? Set.of() : there(ids);
  }

  /// As [#sent(Set)], for one: a single trip to the database, not three.
  ///
  /// @return it, if it is still there
  Set<Long> sent(long id) {
    int deleted =
        database
            .sql(
                """
                delete from outbox
                where id in (select id from outbox where id = :id for update skip locked)
                """)
            .param("id", id)
            .update();
    return deleted == 1 ? Set.of() : there(Set.of(id));
  }

  private Set<Long> there(Set<Long> ids) {
    return database
        .sql("select id from outbox where id in (:ids)")
        .param("ids", ids)
        .query(Long.class)
        .set();
  }

  /// Keeps the message aside with Telegram's reason.
  void setAside(long id, String refusal) {
    database
        .sql("update outbox set refusal = :refusal where id = :id")
        .param("refusal", shortened(refusal))
        .param("id", id)
        .update();
  }

  /// Keeps everything aside that waits for that chat: it can't be written to any more.
  void setAsideAll(long chat, String refusal) {
    database
        .sql(
            """
            update outbox set refusal = :refusal, reported = true
            where chat_id = :chat and refusal is null
            """)
        .param("refusal", shortened(refusal))
        .param("chat", chat)
        .update();
  }

  private static String shortened(String refusal) {
    return refusal.substring(0, Math.min(refusal.length(), LONGEST_REFUSAL));
  }

  /// Forgets what waits for that chat or was refused there, but for answers on their way.
  void forgetAllOf(long chat) {
    if (TransactionSynchronizationManager.isSynchronizationActive()) {
      unwritten().write();
    }
    database
        .sql(
            "delete from outbox where chat_id = :chat and (refusal is not null or lane <>"
                + " :answers)")
        .param("chat", chat)
        .param("answers", Lane.ANSWER.rank())
        .update();
  }
}

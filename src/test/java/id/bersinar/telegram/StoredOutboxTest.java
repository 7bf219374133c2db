package id.bersinar.telegram;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.dialogue.Lane;
import id.bersinar.dialogue.gate.Outgoing;
import id.bersinar.scenario.ScannedRows.Work;
import id.bersinar.scenario.TestDatabase;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/// Whose turn it is, and what it costs to find out.
class StoredOutboxTest extends StoredOutboxScenario {

  private static final long NEWCOMER = 99_999;

  private final OutboxCounts counts = new OutboxCounts(database, Clock.systemUTC());
  private final OutboxOrder order = new OutboxOrder(outbox, new SteadyTime());

  @Test
  void manyThatArePutAtOnceLeaveInTheirOrder() {
    var texts = List.of("satu", "dua", "tiga");
    put(1, Lane.REMINDER, "nol");
    transactions.executeWithoutResult(
        _ ->
            outbox.putAll(
                texts.stream()
                    .map(it -> new Outgoing.Html(it, new Outgoing.Unchanged()))
                    .map(it -> new Outgoing(1, Lane.REMINDER, it, false, false))
                    .toList()));
    assertThat(texts(outbox.first(Set.of()))).containsExactly("nol", "satu", "dua", "tiga");
  }

  private List<StoredOutbox.Head> heads(Set<Long> held) {
    order.renew();
    return order.heads(held::contains, Set::of);
  }

  private List<Long> chats(Set<Long> held) {
    return heads(held).stream().map(StoredOutbox.Head::chat).toList();
  }

  private void sendOneToEach() {
    outbox.sent(heads(Set.of()).stream().map(StoredOutbox.Head::id).collect(Collectors.toSet()));
  }

  @Test
  void aNewcomerDoesNotWaitForAllThatOthersAreToGet() {
    for (long chat = 1; chat <= 20; chat++) {
      for (int answer = 0; answer < 50; answer++) {
        put(chat, Lane.ANSWER, "lama");
      }
    }
    // A while later the others have had some.
    for (int round = 0; round < 10; round++) {
      sendOneToEach();
    }
    put(NEWCOMER, Lane.ANSWER, "baru");
    assertThat(chats(Set.of())).hasSize(21).endsWith(NEWCOMER);
    assertThat(chats(LongStream.rangeClosed(1, 20).boxed().collect(Collectors.toSet())))
        .containsExactly(NEWCOMER);
    // Nor does somebody who has had much push in before those who have had nothing.
    put(3, Lane.ANSWER, "lagi");
    sendOneToEach();
    put(NEWCOMER, Lane.ANSWER, "lagi");
    assertThat(chats(Set.of()).getFirst()).isNotEqualTo(NEWCOMER);
  }

  @Test
  void aChatKeepsItsOrderAndUrgentLanesGoFirst() {
    for (int number = 0; number < 5; number++) {
      put(1, Lane.BROADCAST, "siaran " + number);
      put(2, Lane.ANSWER, "jawaban " + number);
      put(1, Lane.ANSWER, "jawaban " + number);
    }
    put(1, Lane.ALERT, "penting");
    var told = new ArrayList<String>();
    for (var heads = heads(Set.of()); !heads.isEmpty(); heads = heads(Set.of())) {
      assertThat(heads.stream().map(StoredOutbox.Head::chat)).doesNotHaveDuplicates();
      for (var message : outbox.messages(heads).values()) {
        if (message.chat() == 1) {
          told.add(message.content() instanceof Outgoing.Html(var html, _) ? html : "");
        }
      }
      sendOneToEach();
    }
    assertThat(told)
        .containsExactly(
            "penting",
            "jawaban 0",
            "jawaban 1",
            "jawaban 2",
            "jawaban 3",
            "jawaban 4",
            "siaran 0",
            "siaran 1",
            "siaran 2",
            "siaran 3",
            "siaran 4");
  }

  @Test
  void whatIsSetAsideIsNobodysTurn() {
    put(1, Lane.ANSWER, "a");
    put(1, Lane.ANSWER, "b");
    put(2, Lane.ANSWER, "c");
    outbox.setAsideAll(1, "Forbidden: bot was blocked by the user");
    assertThat(chats(Set.of())).containsExactly(2L);
    put(1, Lane.ANSWER, "d");
    assertThat(chats(Set.of())).containsExactly(2L, 1L);
  }

  @Test
  void whatHasGoneSinceItsTurnWasFoundIsNotRead() {
    for (long chat = 1; chat <= 4; chat++) {
      put(chat, Lane.BROADCAST, "kabar");
    }
    var found = heads(Set.of());
    outbox.forgetAllOf(1);
    outbox.setAsideAll(2, "Forbidden: bot was blocked by the user");
    database.sql("update outbox set chat_id = 30 where chat_id = 3").update();
    assertThat(outbox.messages(found).values()).extracting(Outgoing::chat).containsExactly(4L);
    assertThat(chats(Set.of())).containsExactly(30L, 4L);
  }

  @Test
  void whatAnotherVersionWroteAndNobodyCanReadIsSetAside() {
    put(1, Lane.ANSWER, "a");
    put(2, Lane.ANSWER, "b");
    database.sql("update outbox set content = '{\"html\":1}' where chat_id = 1").update();
    assertThat(outbox.messages(heads(Set.of())).values())
        .extracting(Outgoing::chat)
        .containsExactly(2L);
    assertThat(chats(Set.of())).containsExactly(2L);
    assertThat(counts.refused()).isEqualTo(1);
  }

  @Test
  void nobodyIsWaitedForWhoHoldsARowThatHasBeenSent() throws SQLException {
    put(1, Lane.ANSWER, "a");
    put(2, Lane.ANSWER, "b");
    var found = heads(Set.of());
    var ids = found.stream().map(StoredOutbox.Head::id).collect(Collectors.toSet());
    long held = found.getFirst().id();
    try (var other = source.getConnection();
        var statement = other.createStatement()) {
      other.setAutoCommit(false);
      statement.executeUpdate("update outbox set chat_id = 3 where id = " + held);
      assertThat(outbox.sent(ids)).containsExactly(held);
      assertThat(outbox.sent(held)).containsExactly(held);
      other.commit();
    }
    assertThat(outbox.sent(ids)).isEmpty();
    assertThat(heads(Set.of())).isEmpty();
  }

  @Test
  void figuresAreCountedToALimit() {
    fill(20_000, 10_000);
    put(1, Lane.ALERT, "mendesak");
    assertThat(counts.queues().keySet()).containsExactly(Lane.ALERT, Lane.ANSWER);
    assertThat(requireNonNull(counts.queues().get(Lane.ANSWER)).depth()).isEqualTo(10_000);
    assertThat(requireNonNull(counts.queues().get(Lane.ALERT)).depth()).isEqualTo(1);
    outbox.setAsideAll(1, "Forbidden: bot was blocked by the user");
    assertThat(counts.refused()).isEqualTo(4);
  }

  @Test
  void nothingLooksAtMoreRowsWhereMoreWait() {
    fill(100, 100);
    var few = looks();
    empty();
    fill(20_000, 10_000);
    var many = looks();
    empty();
    fill(20_000, 10);
    var ofFewChats = looks();
    assertThat(many.statements()).isEqualTo(few.statements());
    // PostgreSQL counts blocks, also those of rows that are gone.
    if (!TestDatabase.isPostgresql()) {
      assertThat(many.rows()).isEqualTo(few.rows());
      assertThat(ofFewChats.rows()).isLessThanOrEqualTo(few.rows());
    }
  }

  /// What it takes to find, read and note what leaves next and to look for what was refused.
  private Work looks() {
    scanned.countRows();
    scanned.take();
    var heads = heads(Set.of());
    var messages = outbox.messages(heads);
    var _ = outbox.sent(messages.keySet());
    var _ = new RefusedMessages(database).takeUnreported();
    new RefusedMessages(database).forgetBefore(Instant.EPOCH);
    var _ = counts.refused();
    return scanned.take();
  }

  private void fill(int rows, int chats) {
    put(1, Lane.ANSWER, "contoh");
    database
        .sql(
            """
            insert into outbox (chat_id, lane, content, put_at, turn, reported)
            select mod(n, :chats) + 1, 0, (select max(content) from outbox), :now, n / :chats, false
            from (%s) numbers
            """
                .formatted(
                    TestDatabase.isPostgresql()
                        ? "select n from generate_series(1, :rows) as g(n)"
                        : "select x as n from system_range(1, :rows)"))
        .param("chats", chats)
        .param("rows", rows)
        .param("now", OffsetDateTime.now())
        .update();
    database.sql("analyze").update();
  }
}

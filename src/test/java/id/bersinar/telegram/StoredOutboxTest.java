package id.bersinar.telegram;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.dialogue.Lane;
import id.bersinar.dialogue.gate.Outgoing;
import id.bersinar.scenario.EachDatabase;
import id.bersinar.scenario.TestDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Whose turn it is, and what it costs to find out.
@EachDatabase
class StoredOutboxTest {

  private static final long NEWCOMER = 99_999;

  private final DriverManagerDataSource source = TestDatabase.migrated(StoredOutboxTest.class);
  private final SingleConnectionDataSource one =
      new SingleConnectionDataSource(
          requireNonNull(source.getUrl()),
          requireNonNull(source.getUsername()),
          requireNonNull(source.getPassword()),
          true);
  private final JdbcClient database = JdbcClient.create(one);
  private final TransactionTemplate transactions =
      new TransactionTemplate(new JdbcTransactionManager(one));
  private final StoredOutbox outbox = new StoredOutbox(database, new Bell(), Clock.systemUTC());

  @AfterEach
  void end() {
    empty();
    one.destroy();
  }

  private void empty() {
    database.sql("delete from outbox").update();
  }

  private void put(long chat, Lane lane, String text) {
    var message =
        new Outgoing(
            chat, null, lane, new Outgoing.Html(text, new Outgoing.Unchanged()), false, false);
    transactions.executeWithoutResult(_ -> outbox.put(message));
  }

  private List<Long> chats(Set<Long> held) {
    return outbox.heads(held).stream().map(it -> it.message().chat()).toList();
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
      outbox.heads(Set.of()).forEach(it -> outbox.sent(it.id()));
    }
    put(NEWCOMER, Lane.ANSWER, "baru");
    assertThat(chats(Set.of())).hasSize(21).endsWith(NEWCOMER);
    assertThat(chats(LongStream.rangeClosed(1, 20).boxed().collect(Collectors.toSet())))
        .containsExactly(NEWCOMER);
    // Nor does somebody who has had much push in before those who have had nothing.
    put(3, Lane.ANSWER, "lagi");
    outbox.heads(Set.of()).forEach(it -> outbox.sent(it.id()));
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
    for (var heads = outbox.heads(Set.of()); !heads.isEmpty(); heads = outbox.heads(Set.of())) {
      assertThat(heads.stream().map(it -> it.message().chat())).doesNotHaveDuplicates();
      for (var it : heads) {
        if (it.message().chat() == 1) {
          told.add(it.message().content() instanceof Outgoing.Html(var html, _) ? html : "");
        }
        outbox.sent(it.id());
      }
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
  void findingTheNextCostsTheSameHoweverMuchWaits() {
    fill(20_000, 10);
    assertThat(fastest()).isLessThan(Duration.ofMillis(50));
    empty();
    fill(20_000, 10_000);
    assertThat(fastest()).isLessThan(Duration.ofMillis(50));
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

  private Duration fastest() {
    long fastest = Long.MAX_VALUE;
    for (int time = 0; time < 10; time++) {
      long start = System.nanoTime();
      put(NEWCOMER, Lane.ANSWER, "baru");
      assertThat(outbox.heads(Set.of(1L, 2L))).isNotEmpty();
      fastest = Math.min(fastest, System.nanoTime() - start);
    }
    return Duration.ofNanos(fastest);
  }
}

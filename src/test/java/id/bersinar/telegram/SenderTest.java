package id.bersinar.telegram;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doNothing;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import com.zaxxer.hikari.HikariDataSource;
import id.bersinar.dialogue.Lane;
import id.bersinar.dialogue.gate.Outgoing;
import id.bersinar.scenario.CountedDatabase;
import id.bersinar.scenario.EachDatabase;
import id.bersinar.scenario.TakesSeconds;
import id.bersinar.scenario.TestDatabase;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// What leaves the outbox: in which order, how often and at what cost.
@EachDatabase
@TakesSeconds(30)
@Timeout(60)
class SenderTest {

  private static final int FAST = 1000;
  private static final int SLOW = 20;
  private static final Delivery SENT = new Delivery.Sent(OptionalInt.of(1));

  private final HikariDataSource pool = new HikariDataSource();
  private final CountedDatabase counted = new CountedDatabase();
  private final SwitchedDatabase source = new SwitchedDatabase(opened());
  private final JdbcClient database = JdbcClient.create(source);
  private final List<String> told = new CopyOnWriteArrayList<>();
  private final AtomicReference<Function<Outgoing, Delivery>> telegram =
      new AtomicReference<>(_ -> SENT);

  private DataSource opened() {
    var migrated = TestDatabase.migrated(SenderTest.class);
    pool.setJdbcUrl(migrated.getJdbcUrl());
    pool.setUsername(migrated.getUsername());
    pool.setPassword(migrated.getPassword());
    pool.setMaximumPoolSize(3);
    counted.postProcessAfterInitialization(pool, "pool");
    return pool;
  }

  @AfterEach
  void end() {
    database.sql("delete from outbox").update();
    database.sql("update lease set holder = null, held_until = current_timestamp").update();
    pool.close();
  }

  private SendingNode node(int messagesPerSecond) {
    return new SendingNode(
        database,
        messagesPerSecond,
        message -> {
          told.add(message.chat() + " " + html(message));
          return requireNonNull(telegram.get()).apply(message);
        });
  }

  private static String html(Outgoing message) {
    return message.content() instanceof Outgoing.Html(var html, _) ? html : "";
  }

  private void put(SendingNode node, long chat, Lane lane, String text) {
    var message =
        new Outgoing(chat, lane, new Outgoing.Html(text, new Outgoing.Unchanged()), false, false);
    new TransactionTemplate(new JdbcTransactionManager(source))
        .executeWithoutResult(_ -> node.outbox.put(message));
  }

  /// One message to each of so many chats, from 1 on.
  private void mailing(SendingNode node, int chats) {
    put(node, 1, Lane.BROADCAST, "kabar");
    database
        .sql(
            """
            insert into outbox (chat_id, lane, content, put_at, turn, reported)
            select n, :lane, (select max(content) from outbox), :now, 0, false from (%s) numbers
            """
                .formatted(
                    TestDatabase.isPostgresql()
                        ? "select n from generate_series(2, :chats) as g(n)"
                        : "select x as n from system_range(2, :chats)"))
        .param("lane", Lane.BROADCAST.rank())
        .param("chats", chats)
        .param("now", OffsetDateTime.now())
        .update();
  }

  private long waiting() {
    return database
        .sql("select count(*) from outbox where refusal is null")
        .query(Long.class)
        .single();
  }

  private static String[] kabar(int chats) {
    return LongStream.rangeClosed(1, chats).mapToObj(it -> it + " kabar").toArray(String[]::new);
  }

  @Test
  void aMailingTakesFewStatementsAndEachIsReadOnce() {
    var node = node(FAST);
    mailing(node, 600);
    counted.take();
    try (var _ = node.start()) {
      await().until(() -> told.size() >= 600);
    }
    var statements = counted.take();
    assertThat(statements.stream().filter(it -> it.contains("order by"))).hasSizeLessThan(60);
    assertThat(statements.stream().filter(it -> it.contains("content"))).hasSizeLessThan(600);
    assertThat(statements.stream().filter(it -> it.contains("delete"))).hasSizeLessThan(60);
    assertThat(waiting()).isZero();
    assertThat(told).containsExactlyInAnyOrder(kabar(600));
  }

  @Test
  void whatIsUrgentLeavesAtOnceWhileAMailingWaits() {
    var node = node(SLOW * 5);
    mailing(node, 50_000);
    try (var _ = node.start()) {
      for (int alert = 1; alert <= 5; alert++) {
        int soFar = told.size();
        await().until(() -> told.size() > soFar + 10);
        put(node, 99_990 + alert, Lane.ALERT, "mendesak");
        int before = told.size();
        var urgent = 99_990 + alert + " mendesak";
        await().until(() -> told.contains(urgent));
        // Those on their way go before it, and on a busy machine what leaves in half a second.
        assertThat(told.indexOf(urgent) - before).isLessThan(25);
      }
    }
  }

  @Test
  void nothingIsSentTwiceThoughTheDatabaseIsAwayWhenItIsToBeNoted() {
    telegram.set(
        message -> {
          source.away |= html(message).equals("satu");
          return SENT;
        });
    var node = node(FAST);
    put(node, 1, Lane.ANSWER, "satu");
    put(node, 1, Lane.ANSWER, "dua");
    try (var _ = node.start()) {
      await().until(() -> source.away);
      await().during(Duration.ofMillis(300)).until(() -> told.size() == 1);
      source.away = false;
      await().until(() -> waiting() == 0);
    }
    assertThat(told).containsExactly("1 satu", "1 dua");
  }

  @Test
  void whatFailsComesBeforeWhatElseWaitsForItsChat() {
    telegram.set(_ -> told.size() == 1 ? new Delivery.TooFast(Duration.ZERO) : SENT);
    var node = node(FAST);
    put(node, 1, Lane.ANSWER, "satu");
    put(node, 1, Lane.ANSWER, "dua");
    try (var _ = node.start()) {
      await().until(() -> waiting() == 0);
    }
    assertThat(told).containsExactly("1 satu", "1 satu", "1 dua");
  }

  @Test
  void whatIsForgottenOrMovesMeanwhileDoesNotLeave() {
    var node = node(SLOW);
    telegram.set(
        _ -> {
          node.outbox.forgetAllOf(19);
          node.outbox.setAsideAll(18, "contoh");
          database.sql("update outbox set chat_id = 170 where chat_id = 17").update();
          return SENT;
        });
    mailing(node, 20);
    try (var _ = node.start()) {
      await().until(() -> waiting() == 0);
    }
    assertThat(told).hasSize(18).contains("170 kabar", "20 kabar");
    assertThat(told).doesNotContain("17 kabar", "18 kabar", "19 kabar");
  }

  @Test
  void whatIsNotOnDiskIsNotSent() {
    var node = node(FAST);
    doThrow(new TransientDataAccessResourceException("disk")).when(node.durability).flush();
    put(node, 1, Lane.ANSWER, "satu");
    try (var _ = node.start()) {
      await().during(Duration.ofMillis(300)).until(told::isEmpty);
      doNothing().when(node.durability).flush();
      await().until(() -> waiting() == 0);
    }
    assertThat(told).containsExactly("1 satu");
  }

  @Test
  void whatTelegramHasIsNotedWhileTheDiskKeepsTheNextWaiting() {
    var answer = new CountDownLatch(1);
    var disk = new CountDownLatch(1);
    telegram.set(
        _ -> {
          awaitQuietly(answer);
          return SENT;
        });
    var node = node(FAST);
    put(node, 1, Lane.ANSWER, "satu");
    try (var _ = node.start()) {
      await().until(() -> told.size() == 1);
      doAnswer(
              _ -> {
                awaitQuietly(disk);
                return null;
              })
          .when(node.durability)
          .flush();
      put(node, 2, Lane.ANSWER, "dua");
      await().untilAsserted(() -> verify(node.durability, times(2)).flush());
      answer.countDown();
      await().until(() -> waiting() == 1);
      disk.countDown();
      await().until(() -> waiting() == 0);
    }
    assertThat(told).containsExactly("1 satu", "2 dua");
  }

  @Test
  void aChatGetsOneAtATimeAndItsOrderIsKept() throws InterruptedException {
    var answer = new CountDownLatch(1);
    telegram.set(
        message -> {
          if (html(message).equals("satu")) {
            awaitQuietly(answer);
          }
          return SENT;
        });
    var node = node(FAST);
    put(node, 1, Lane.ANSWER, "satu");
    put(node, 1, Lane.ANSWER, "dua");
    put(node, 2, Lane.ANSWER, "lain");
    try (var _ = node.start()) {
      await().until(() -> told.contains("2 lain"));
      await().during(Duration.ofMillis(400)).until(() -> !told.contains("1 dua"));
      answer.countDown();
      await().until(() -> waiting() == 0);
    }
    assertThat(told).filteredOn(it -> it.startsWith("1")).containsExactly("1 satu", "1 dua");
  }

  private static void awaitQuietly(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void oneOfTwoNodesSendsAndTheOtherGoesOnWhereItStops() {
    var one = node(SLOW * 5);
    var other = node(SLOW * 5);
    mailing(one, 200);
    try (var _ = other) {
      try (var _ = one.start()) {
        await().until(() -> told.size() > 10);
        other.start();
        await().until(() -> told.size() > 50);
      }
      // A stop ends it in the middle, and leaves nothing that was sent.
      int before = told.size();
      assertThat(before).isLessThan(150);
      assertThat(waiting()).isEqualTo(200 - before);
      await().until(() -> waiting() == 0);
    }
    assertThat(told).containsExactlyInAnyOrder(kabar(200));
  }
}

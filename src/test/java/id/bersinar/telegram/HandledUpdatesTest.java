package id.bersinar.telegram;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.zaxxer.hikari.HikariDataSource;
import id.bersinar.scenario.EachDatabase;
import id.bersinar.scenario.TestDatabase;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@EachDatabase
class HandledUpdatesTest {

  private static final long SARI = 8;
  private static final long BUDI = 9;

  private final HikariDataSource source = TestDatabase.migrated(HandledUpdatesTest.class);
  private final JdbcClient database = JdbcClient.create(source);
  private final TransactionTemplate transactions =
      new TransactionTemplate(new JdbcTransactionManager(source));
  private final HandledUpdates handled =
      new HandledUpdates(database, settings(), Clock.systemUTC());

  private DataSourceProperties settings() {
    var settings = new DataSourceProperties();
    settings.setUrl(source.getJdbcUrl());
    return settings;
  }

  @AfterEach
  void empty() {
    database.sql("delete from telegram_update").update();
  }

  private boolean add(long update, Long chat) {
    return requireNonNull(transactions.execute(_ -> handled.add(update, chat)));
  }

  private CompletableFuture<Boolean> onAnotherNode(long update, long chat) {
    return CompletableFuture.supplyAsync(() -> add(update, chat), Thread::startVirtualThread);
  }

  @Test
  void anUpdateIsNewOnce() {
    assertThat(add(1, SARI)).isTrue();
    assertThat(add(1, SARI)).isFalse();
    assertThat(add(2, SARI)).isTrue();
    assertThat(handled.contains(2)).isTrue();
  }

  @Test
  void whatIsUndoneIsNewAgain() {
    transactions.executeWithoutResult(
        it -> {
          handled.add(1, SARI);
          it.setRollbackOnly();
        });
    assertThat(add(1, SARI)).isTrue();
  }

  @Test
  void ofTwoNodesOneWaitsForTheOther() {
    assumeTrue(TestDatabase.isPostgresql());
    var again = new CompletableFuture<CompletableFuture<Boolean>>();
    var next = new CompletableFuture<CompletableFuture<Boolean>>();
    transactions.executeWithoutResult(
        _ -> {
          assertThat(handled.add(1, SARI)).isTrue();
          again.complete(onAnotherNode(1, SARI));
          next.complete(onAnotherNode(2, SARI));
          await().until(() -> waiting() == 2);
          // Others don't wait.
          assertThat(onAnotherNode(3, BUDI).join()).isTrue();
          assertThat(again.join()).isNotDone();
          assertThat(next.join()).isNotDone();
        });
    assertThat(again.join().join()).isFalse();
    assertThat(next.join().join()).isTrue();
  }

  private int waiting() {
    return database
        .sql("select count(*) from pg_locks where locktype = 'advisory' and not granted")
        .query(Integer.class)
        .single();
  }
}

package id.bersinar.telegram;

import static java.util.Objects.requireNonNull;

import com.zaxxer.hikari.HikariDataSource;
import id.bersinar.dialogue.Lane;
import id.bersinar.dialogue.gate.Outgoing;
import id.bersinar.scenario.EachDatabase;
import id.bersinar.scenario.ScannedRows;
import id.bersinar.scenario.TestDatabase;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// The stored outbox, by one connection whose work is counted.
@EachDatabase
abstract class StoredOutboxScenario {

  final HikariDataSource source = TestDatabase.migrated(getClass());
  final ScannedRows scanned = new ScannedRows();
  final HikariDataSource one = pool();
  final JdbcClient database = JdbcClient.create(one);
  final TransactionTemplate transactions = new TransactionTemplate(new JdbcTransactionManager(one));
  final StoredOutbox outbox = new StoredOutbox(database, new Bell(), Clock.systemUTC());

  private HikariDataSource pool() {
    var pool = new HikariDataSource();
    pool.setJdbcUrl(source.getJdbcUrl());
    pool.setUsername(source.getUsername());
    pool.setPassword(source.getPassword());
    pool.setMaximumPoolSize(1);
    scanned.postProcessAfterInitialization(pool, "pool");
    return pool;
  }

  @AfterEach
  void end() {
    empty();
    one.close();
  }

  void empty() {
    database.sql("delete from outbox").update();
  }

  void put(long chat, Lane lane, String text) {
    transactions.executeWithoutResult(_ -> outbox.put(message(chat, lane, text)));
  }

  static Outgoing message(long chat, Lane lane, String text) {
    return new Outgoing(
        chat, lane, new Outgoing.Html(text, new Outgoing.Unchanged()), false, false);
  }

  List<String> texts(List<StoredOutbox.Head> heads) {
    var messages = outbox.messages(heads);
    return heads.stream()
        .map(it -> requireNonNull(messages.get(it.id())).content())
        .map(it -> it instanceof Outgoing.Html(var html, _) ? html : "")
        .toList();
  }
}

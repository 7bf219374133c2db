package id.bersinar.telegram;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import id.bersinar.dialogue.Lane;
import id.bersinar.dialogue.Mailings.Tally;
import id.bersinar.dialogue.gate.Outgoing;
import id.bersinar.scenario.EachDatabase;
import id.bersinar.scenario.TestDatabase;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Mailings in the outbox, and messages that are kept up to date.
@EachDatabase
class StoredMailingsTest {

  private static final UUID MAILING = UUID.randomUUID();
  private static final long OPERATOR = 9;

  private final HikariDataSource source = TestDatabase.migrated(StoredMailingsTest.class);
  private final SingleConnectionDataSource one =
      new SingleConnectionDataSource(
          requireNonNull(source.getJdbcUrl()),
          requireNonNull(source.getUsername()),
          requireNonNull(source.getPassword()),
          true);
  private final JdbcClient database = JdbcClient.create(one);
  private final TransactionTemplate transactions =
      new TransactionTemplate(new JdbcTransactionManager(one));
  private final StoredOutbox outbox = new StoredOutbox(database, new Bell(), Clock.systemUTC());
  private final TelegramSettings settings =
      new TelegramSettings("1:contoh", URI.create("http://127.0.0.1:1"), "", "", 30, 0);
  private final StoredMailings mailings =
      new StoredMailings(
          database,
          new Pace(settings, new PaidBroadcasts(settings), new SteadyTime()),
          Clock.systemUTC());

  @AfterEach
  void end() {
    database.sql("delete from outbox").update();
    database.sql("delete from live_message").update();
    one.destroy();
  }

  private void within(Runnable work) {
    transactions.executeWithoutResult(_ -> work.run());
  }

  private void mailTo(long chat, String html) {
    var content = new Outgoing.Html(html, new Outgoing.Unchanged());
    var message = new Outgoing(chat, Lane.BROADCAST, content, false, false);
    within(() -> outbox.putAll(MAILING, List.of(message)));
  }

  private List<StoredOutbox.Head> heads() {
    return outbox.first(Set.of());
  }

  private void arrives(StoredOutbox.Head head) {
    outbox.sent(Set.of(head.id()));
  }

  private static Tally tally(long waiting, long held, long refused) {
    return new Tally(waiting, held, refused);
  }

  @Test
  void whoHasItIsInNoNumberAndALongTextIsOneMessage() {
    mailTo(1, "contoh");
    mailTo(2, "kata ".repeat(2000));
    mailTo(3, "contoh");
    assertThat(heads()).hasSizeGreaterThan(3);
    assertThat(mailings.tally(MAILING)).isEqualTo(tally(3, 0, 0));
    arrives(heads().getFirst());
    outbox.setAsideAll(3, "bot was blocked by the user");
    assertThat(mailings.tally(MAILING)).isEqualTo(tally(1, 0, 1));
    assertThat(mailings.tally(UUID.randomUUID())).isEqualTo(tally(0, 0, 0));
  }

  @Test
  void whatIsHeldBackIsNotSentUntilItIsReleased() {
    mailTo(1, "contoh");
    mailTo(2, "contoh");
    var leaving = heads().getFirst();
    within(() -> mailings.hold(MAILING));
    assertThat(heads()).isEmpty();
    assertThat(outbox.messages(List.of(leaving))).isEmpty();
    assertThat(new RefusedMessages(database).takeUnreported()).isEmpty();
    assertThat(new OutboxCounts(database, Clock.systemUTC()).refused()).isZero();
    // Telegram had it already when it was held.
    arrives(leaving);
    assertThat(mailings.tally(MAILING)).isEqualTo(tally(0, 1, 0));
    within(() -> mailings.release(MAILING));
    assertThat(heads()).extracting(StoredOutbox.Head::chat).containsExactly(2L);
    within(() -> mailings.hold(MAILING));
    mailings.discard(MAILING);
    assertThat(mailings.tally(MAILING)).isEqualTo(tally(0, 0, 0));
  }

  @Test
  void whoWantsNoMoreGetsNothingThatStillWaits() {
    mailTo(1, "contoh");
    within(() -> assertThat(mailings.withdraw(MAILING, 1)).isTrue());
    within(() -> assertThat(mailings.withdraw(MAILING, 1)).isFalse());
    assertThat(heads()).isEmpty();
  }

  @Test
  void ofWhatIsKeptUpToDateTheNewestLeavesInPlaceOfTheOneBefore() {
    var live = new LiveMessages(database, transactions);
    var key = UUID.randomUUID();
    within(() -> outbox.put(live(key, "1", false)));
    within(() -> outbox.put(live(key, "2", false)));
    var first = only();
    assertThat(live.leaving(first).content())
        .isEqualTo(new Outgoing.Html("2", new Outgoing.Inline(List.of())));
    live.sent(first, new Delivery.Sent(OptionalInt.of(77)));
    within(() -> outbox.put(live(key, "3", true)));
    var restarted = new LiveMessages(database, transactions);
    assertThat(restarted.leaving(only()).content())
        .isEqualTo(new Outgoing.Edit(77, "3", new Outgoing.Inline(List.of())));
    restarted.sent(only(), new Delivery.Sent(OptionalInt.of(77)));
    assertThat(database.sql("select count(*) from live_message").query(Long.class).single())
        .isZero();
  }

  @Test
  void nothingIsKeptOfWhatCannotBeKeptUpToDateAnyMore() {
    var live = new LiveMessages(database, transactions);
    var key = UUID.randomUUID();
    within(() -> outbox.put(live(key, "1", false)));
    live.sent(only(), new Delivery.Sent(OptionalInt.of(77)));
    live.sent(only(), new Delivery.Failed("contoh"));
    assertThat(database.sql("select count(*) from live_message").query(Long.class).single())
        .isOne();
    live.sent(only(), new Delivery.Unreachable("bot was blocked by the user"));
    assertThat(database.sql("select count(*) from live_message").query(Long.class).single())
        .isZero();
  }

  private static Outgoing live(UUID key, String html, boolean last) {
    var content = new Outgoing.Live(key, html, new Outgoing.Inline(List.of()), last);
    return new Outgoing(OPERATOR, Lane.REMINDER, content, false, false);
  }

  private Outgoing only() {
    var messages = outbox.messages(heads());
    assertThat(messages).hasSize(1);
    return messages.values().stream().collect(Collectors.toList()).getFirst();
  }
}

package id.bersinar.telegram;

import static java.util.Objects.requireNonNull;
import static org.mockito.Mockito.mock;

import id.bersinar.dialogue.Lane;
import id.bersinar.dialogue.gate.Outgoing;
import id.bersinar.scenario.TestDatabase;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.LongStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// What the sender does, in a time that a test moves: minutes of a crowd take a second.
final class SteppedSender implements AutoCloseable {

  private static final Duration A_TIDYING = Duration.ofSeconds(20);

  private final MovableTime time = new MovableTime();
  private final SingleConnectionDataSource source;
  private final JdbcClient database;
  private final TransactionTemplate transactions;
  private final StoredOutbox outbox;
  private final OutboxOrder order;
  private final SentRows sent;
  private final DirectQueue direct;
  private final Pace pace;
  private final CrowdNotices notices;
  private final Candidates candidates;
  private final Outcomes outcomes;
  private final List<Leaving> left = new ArrayList<>();
  private Instant tidied = time.now();

  /// What left.
  ///
  /// @param at after what time
  record Leaving(Duration at, long chat, Lane lane, boolean isNotice) {}

  SteppedSender(int messagesPerSecond) {
    var migrated = TestDatabase.migrated(SteppedSender.class);
    source =
        new SingleConnectionDataSource(
            requireNonNull(migrated.getJdbcUrl()),
            requireNonNull(migrated.getUsername()),
            requireNonNull(migrated.getPassword()),
            true);
    database = JdbcClient.create(source);
    transactions = new TransactionTemplate(new JdbcTransactionManager(source));
    var settings =
        new TelegramSettings(
            "1:contoh", URI.create("http://127.0.0.1:1"), "", "", messagesPerSecond, 0);
    var bell = new Bell();
    outbox = new StoredOutbox(database, bell, Clock.systemUTC());
    order = new OutboxOrder(outbox, time);
    var paid = new PaidBroadcasts(settings);
    sent = new SentRows(outbox, paid, time);
    direct =
        new DirectQueue(new DeletableMessages(time), mock(VanishingMessages.class), bell, time);
    pace = new Pace(settings, paid, time);
    notices =
        new CrowdNotices(
            new ExpectedWaits(outbox, order, sent, direct, pace, settings, time),
            SendingNode.words(),
            settings,
            time);
    candidates = new Candidates(order, sent, direct, notices, new AskingMessages(time), pace);
    outcomes =
        new Outcomes(
            outbox,
            sent,
            direct,
            notices,
            pace,
            new SendingPauses(database, Clock.systemUTC(), pace, _ -> {}),
            new Reachability(),
            _ -> {});
  }

  private static Outgoing message(long chat, Lane lane) {
    return new Outgoing(
        chat, lane, new Outgoing.Html("contoh", new Outgoing.Unchanged()), false, false);
  }

  void stores(Lane lane, long... chats) {
    transactions.executeWithoutResult(
        _ -> LongStream.of(chats).forEach(chat -> outbox.put(message(chat, lane))));
    order.renew();
  }

  void holds(long chat) {
    direct.send(message(chat, Lane.ANSWER));
  }

  Duration now() {
    return Duration.between(Instant.EPOCH, time.now());
  }

  List<Leaving> left() {
    return left;
  }

  boolean remembersAnybody() {
    return notices.knowsAnybody();
  }

  /// Sends what may go within that time.
  void runs(Duration duration) {
    var end = time.now().plus(duration);
    while (time.now().isBefore(end)) {
      sent.deleteDue();
      if (!time.now().isBefore(tidied.plus(A_TIDYING))) {
        tidied = time.now();
        pace.tidy();
      }
      var jobs = pace.untilReady().isZero() ? candidates.now(true, Map.of()) : List.<Job>of();
      if (jobs.isEmpty()) {
        time.advance(Duration.ofMillis(10));
      } else {
        leaves(jobs.getFirst());
      }
    }
    sent.delete();
  }

  private void leaves(Job job) {
    candidates.take(job);
    if (job instanceof Job.FromOutbox(var head)) {
      order.take(head);
    }
    left.add(new Leaving(now(), job.chat(), Lane.ranked(job.rank()), job instanceof Job.Notice));
    outcomes.note(job, new Delivery.Sent(OptionalInt.of(left.size())));
  }

  @Override
  public void close() {
    database.sql("delete from outbox").update();
    source.destroy();
  }
}

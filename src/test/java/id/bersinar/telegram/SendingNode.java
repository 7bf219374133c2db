package id.bersinar.telegram;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.mockito.Mockito.withSettings;

import id.bersinar.dialogue.Lane;
import id.bersinar.dialogue.engine.BusyWords;
import id.bersinar.dialogue.gate.Outgoing;
import id.bersinar.storage.Durability;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.URI;
import java.time.Clock;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/// A node's sender and its outbox, with a Telegram that a test plays.
final class SendingNode implements AutoCloseable {

  static final String BUSY = "ramai";

  final StoredOutbox outbox;
  final Durability durability = mock(Durability.class);
  private final Sender sender;

  SendingNode(JdbcClient database, int messagesPerSecond, Function<Outgoing, Delivery> telegram) {
    var settings =
        new TelegramSettings(
            "1:contoh", URI.create("http://127.0.0.1:1"), "", "", messagesPerSecond, 0);
    var time = new SteadyTime();
    var bell = new Bell();
    var transmission = mock(Transmission.class, withSettings().stubOnly());
    when(transmission.send(any())).thenAnswer(call -> telegram.apply(call.getArgument(0)));
    outbox = new StoredOutbox(database, bell, Clock.systemUTC());
    var vanishing = new VanishingMessages(database, Clock.systemUTC());
    var direct = new DirectQueue(new DeletableMessages(time), vanishing, bell, time);
    var paid = new PaidBroadcasts(settings);
    var pace = new Pace(settings, paid, time);
    var order = new OutboxOrder(outbox, time);
    var sent = new SentRows(outbox, paid, time);
    var notices =
        new CrowdNotices(
            new ExpectedWaits(outbox, order, sent, direct, pace, settings, time),
            words(),
            settings,
            time);
    var asking = new AskingMessages(time);
    var pauses = new SendingPauses(database, Clock.systemUTC(), pace, _ -> {});
    sender =
        new Sender(
            outbox,
            order,
            sent,
            new Candidates(order, sent, direct, notices, asking, pace),
            direct,
            new Leadership(database, time),
            durability,
            new Handover(
                transmission,
                vanishing,
                notices,
                asking,
                new LiveMessages(database, TransactionOperations.withoutTransaction()),
                new SimpleMeterRegistry()),
            pace,
            pauses,
            new Carriers(settings, paid),
            new Outcomes(outbox, sent, direct, notices, pace, pauses, new Reachability(), _ -> {}),
            bell,
            new Heartbeats());
  }

  /// The word to whoever waits.
  static BusyWords words() {
    var words = mock(BusyWords.class, withSettings().stubOnly());
    when(words.message(anyLong(), any()))
        .thenAnswer(
            call ->
                new Outgoing(
                    call.getArgument(0),
                    Lane.ANSWER,
                    new Outgoing.Html(BUSY, new Outgoing.Unchanged()),
                    true,
                    true));
    when(words.popUp(any(), any())).thenReturn(BUSY);
    return words;
  }

  SendingNode start() {
    sender.start();
    return this;
  }

  @Override
  public void close() {
    try {
      sender.stop();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
